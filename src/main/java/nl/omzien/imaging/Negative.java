package nl.omzien.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.omzien.imaging.UnusablePicture.Reason;

/**
 * A file that claims to be a picture. How large it is, it says in its first bytes; only what is of
 * a reasonable size is unpacked, and what is large is unpacked coarsely, so that no file takes more
 * memory than an ordinary photo does.
 */
final class Negative {

  /** In pixels: the largest that telephones make in the ordinary way is 50 million. */
  static final long MOST_PIXELS = 64_000_000;

  /** In pixels: these wait in memory, six bytes each, until the last step; no camera makes them. */
  static final long MOST_IN_STEPS = 24_000_000;

  /** In pixels, of the shortest side. */
  static final int LEAST_SIDE = 300;

  private static final int LONGEST_SIDE = 20_000;

  /** In pixels, of what is unpacked: what an ordinary telephone makes is unpacked whole. */
  private static final long UNPACKED = 12_600_000;

  private final byte[] file;
  private final String form;
  private final Orientation orientation;

  private Negative(byte[] file, String form, Orientation orientation) {
    this.file = file;
    this.form = form;
    this.orientation = orientation;
  }

  /**
   * Looks at the file without unpacking it.
   *
   * @throws UnusablePicture with the reason
   */
  static Negative of(byte[] file) throws UnusablePicture {
    switch (FileForm.of(file)) {
      case JPEG:
        JpegMarkers markers = new JpegMarkers(file);
        checkSize(markers.width(), markers.height());
        if (markers.inSteps() && (long) markers.width() * markers.height() > MOST_IN_STEPS) {
          throw new UnusablePicture(Reason.LARGE);
        }
        return new Negative(file, "jpeg", markers.orientation());
      case PNG:
        return new Negative(file, "png", Orientation.UPRIGHT);
      case HEIC:
        throw new UnusablePicture(Reason.HEIC);
      default:
        throw new UnusablePicture(Reason.OTHER_FORM);
    }
  }

  /**
   * The picture as it is stored, perhaps coarser.
   *
   * @throws UnusablePicture when it is too large, too small or broken
   */
  BufferedImage unpacked() throws UnusablePicture {
    ImageReader reader = ImageIO.getImageReadersByFormatName(form).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      checkSize(width, height);
      ImageReadParam how = reader.getDefaultReadParam();
      int step = step(width, height);
      how.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, how);
    } catch (IOException unreadable) {
      throw new UnusablePicture(Reason.BROKEN);
    } finally {
      reader.dispose();
    }
  }

  private static int step(int width, int height) {
    int step = 1;
    while ((long) (width / step) * (height / step) > UNPACKED) {
      step++;
    }
    return step;
  }

  private static void checkSize(int width, int height) throws UnusablePicture {
    if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
      throw new UnusablePicture(Reason.LARGE);
    }
    if (Math.min(width, height) < LEAST_SIDE) {
      throw new UnusablePicture(Reason.SMALL);
    }
  }

  /** How it must be turned. */
  Orientation orientation() {
    return orientation;
  }
}
