package nl.omzien.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The steps of reading a file, each in one short transaction: reading itself holds no lock. */
@ApplicationScoped
public class DivisionSteps {

  private DivisionFiles files;
  private FileParts parts;
  private DivisionRows rows;
  private Clock clock;

  /** For the container's proxy only. */
  protected DivisionSteps() {}

  @Inject
  DivisionSteps(DivisionFiles files, FileParts parts, DivisionRows rows, Clock clock) {
    this.files = files;
    this.parts = parts;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * A file that this node reads.
   *
   * @param file its key
   * @param round how often reading it began
   */
  record Claim(Long file, int round) {}

  /** Takes one that waits. */
  @Transactional
  Optional<Claim> claim() {
    Optional<DivisionFile> waiting = files.toRead();
    waiting.ifPresent(
        file -> {
          file.begin(clock.instant());
          rows.drop(file.id());
          if (file.hopeless()) {
            refuse(file, "division-file.ours", "");
          }
        });
    return waiting
        .filter(file -> file.status() == DivisionFileStatus.BEING_READ)
        .map(file -> new Claim(file.id(), file.round()));
  }

  /** A piece of it. */
  @Transactional
  byte[] piece(Claim claim, int place) {
    return parts.piece(claim.file(), place);
  }

  /** Keeps what was read; gives whether this node is still the one that reads it. */
  @Transactional
  boolean keep(Claim claim, List<AreaRow> read, int features, long bytesRead) {
    DivisionFile file = files.hold(claim.file());
    if (!ours(file, claim)) {
      return false;
    }
    rows.add(file.id(), read);
    file.progress(features, bytesRead, clock.instant());
    return true;
  }

  /** All of it was read: now its rows say enough. */
  @Transactional
  void done(Claim claim) {
    DivisionFile file = files.hold(claim.file());
    if (ours(file, claim)) {
      file.read(clock.instant());
      parts.drop(file.id());
    }
  }

  /** It cannot be read. */
  @Transactional
  void refuse(Claim claim, String problem, String detail) {
    DivisionFile file = files.hold(claim.file());
    if (ours(file, claim)) {
      refuse(file, problem, detail);
    }
  }

  private void refuse(DivisionFile file, String problem, String detail) {
    file.refuse(problem, detail, clock.instant());
    parts.drop(file.id());
    rows.drop(file.id());
  }

  private static boolean ours(DivisionFile file, Claim claim) {
    return file.status() == DivisionFileStatus.BEING_READ && file.round() == claim.round();
  }
}
