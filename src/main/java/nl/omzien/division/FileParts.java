package nl.omzien.division;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A file as it came, in the database, a piece at a time: it may be larger than a node likes to hold
 * in memory, and another node may have to read it.
 */
@Dependent
class FileParts {

  /** In bytes. */
  static final int LARGEST_FILE = 60_000_000;

  /** In bytes. */
  private static final int PIECE = 1_000_000;

  private final EntityManager entityManager;

  @Inject
  FileParts(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps all of it; gives how many bytes that are. */
  long keep(Long file, InputStream content) throws IOException, UnreadableDivision {
    long bytes = 0;
    int place = 0;
    for (byte[] piece = content.readNBytes(PIECE);
        piece.length > 0;
        piece = content.readNBytes(PIECE)) {
      bytes += piece.length;
      if (bytes > LARGEST_FILE) {
        throw new UnreadableDivision(
            "division-file.large", String.valueOf(LARGEST_FILE / 1_000_000));
      }
      entityManager
          .createNativeQuery(
              "insert into division_file_part (file_id, place, bytes) values (?1, ?2, ?3)")
          .setParameter(1, file)
          .setParameter(2, place++)
          .setParameter(3, piece)
          .executeUpdate();
    }
    if (bytes == 0) {
      throw new UnreadableDivision("division-file.none", "");
    }
    return bytes;
  }

  /** One piece of it; empty behind the last. */
  byte[] piece(Long file, int place) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "select bytes from division_file_part where file_id = ?1 and place = ?2")
            .setParameter(1, file)
            .setParameter(2, place)
            .getResultList();
    return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
  }

  /** It has been read. */
  void drop(Long file) {
    entityManager
        .createNativeQuery("delete from division_file_part where file_id = ?1")
        .setParameter(1, file)
        .executeUpdate();
  }
}
