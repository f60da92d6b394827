package nl.omzien.moderation;

import java.time.Instant;
import java.util.Optional;
import nl.omzien.platform.Refusal;

/** A colleague decided first. */
public class AlreadyDecided extends Refusal {
  private static final long serialVersionUID = 1L;

  private final Long memberId;
  private final Instant moment;

  AlreadyDecided(Long memberId, Instant moment) {
    super("Decided by another member");
    this.memberId = memberId;
    this.moment = moment;
  }

  /** Who decided; nobody when the author took it back. */
  public Optional<Long> memberId() {
    return Optional.ofNullable(memberId);
  }

  /** When. */
  public Optional<Instant> moment() {
    return Optional.ofNullable(moment);
  }
}
