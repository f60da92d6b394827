package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.omzien.imaging.Rendition;

/**
 * The pictures of photos, apart from what is said of them, so that no list reads a byte of them.
 * They go with their photo. Who may see a picture, {@link Photos} knows.
 */
@Dependent
class PhotoFiles {

  private final EntityManager entityManager;

  @Inject
  PhotoFiles(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps each size of a photo. */
  void keep(Photo photo, List<Rendition> renditions) {
    for (Rendition rendition : renditions) {
      byte[] bytes = rendition.bytes();
      entityManager
          .createNativeQuery(
              "insert into photo_file (photo_id, size, hash, content) values (?1, ?2, ?3, ?4)")
          .setParameter(1, photo.id())
          .setParameter(2, rendition.name())
          .setParameter(3, hash(bytes))
          .setParameter(4, bytes)
          .executeUpdate();
    }
  }

  /** By which a browser knows whether it has this size already. */
  Optional<String> hash(Long photo, int size) {
    return column("hash", photo, size).map(String.class::cast);
  }

  Optional<byte[]> content(Long photo, int size) {
    return column("content", photo, size).map(byte[].class::cast);
  }

  private Optional<?> column(String name, Long photo, int size) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "select " + name + " from photo_file where photo_id = ?1 and size = ?2")
            .setParameter(1, photo)
            .setParameter(2, size)
            .getResultList();
    return found.stream().findFirst();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
