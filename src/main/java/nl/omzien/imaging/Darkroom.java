package nl.omzien.imaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.omzien.imaging.UnusablePicture.Reason;

/**
 * Makes of a file what pages may show. It takes a second of a processor and some tens of megabytes,
 * so that a node does two at a time; never call it within a transaction.
 */
@ApplicationScoped
public class Darkroom {

  /** In bytes, of the file: ten megabytes. */
  public static final int MOST_BYTES = 10_000_000;

  /** The names of the sizes, in pixels: for a card, and for the page of the thing itself. */
  public static final List<Integer> SIZES = List.of(480, 1280);

  private static final int AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 10;

  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /**
   * The photo in each of {@link #SIZES}; one that is smaller than a size is not made larger.
   *
   * @throws UnusablePicture with the reason, when the file cannot be used
   */
  public List<Rendition> develop(byte[] file) throws UnusablePicture {
    if (file.length == 0) {
      throw new UnusablePicture(Reason.NONE);
    }
    if (file.length > MOST_BYTES) {
      throw new UnusablePicture(Reason.HEAVY);
    }
    Negative negative = Negative.of(file);
    if (!entered()) {
      throw new UnusablePicture(Reason.BUSY);
    }
    try {
      return renditions(negative);
    } catch (RuntimeException stumble) {
      // hostile files make the readers of the JDK stumble in many ways: it is the file's fault
      throw new UnusablePicture(Reason.BROKEN);
    } finally {
      places.release();
    }
  }

  private boolean entered() {
    try {
      return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static List<Rendition> renditions(Negative negative) throws UnusablePicture {
    BufferedImage picture = negative.unpacked();
    List<Rendition> renditions = new ArrayList<>();
    for (int i = SIZES.size() - 1; i >= 0; i--) {
      picture = Enlarger.fitted(picture, SIZES.get(i));
      BufferedImage upright = Enlarger.turned(picture, negative.orientation());
      renditions.add(
          0,
          new Rendition(
              SIZES.get(i), upright.getWidth(), upright.getHeight(), Enlarger.jpeg(upright)));
    }
    return List.copyOf(renditions);
  }
}
