package nl.omzien.imaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a picture anew: smaller, upright, on white paper. */
final class Enlarger {

  private static final float QUALITY = 0.82f;

  private Enlarger() {}

  /** Drawn on white so that it fits in a square of this side; never larger than it was. */
  static BufferedImage fitted(BufferedImage picture, int side) {
    double scale = Math.min(1, (double) side / Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    BufferedImage drawn = picture;
    do {
      // by halves: in one large step most of the pixels would not count
      drawn =
          drawn(
              drawn,
              Math.max(width, (drawn.getWidth() + 1) / 2),
              Math.max(height, (drawn.getHeight() + 1) / 2));
    } while (drawn.getWidth() > width || drawn.getHeight() > height);
    return drawn;
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = paper.createGraphics();
    try {
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    } finally {
      graphics.dispose();
    }
    return paper;
  }

  /** As it was seen when it was made. */
  static BufferedImage turned(BufferedImage picture, Orientation orientation) {
    if (orientation == Orientation.UPRIGHT) {
      return picture;
    }
    int width = orientation.sideways() ? picture.getHeight() : picture.getWidth();
    int height = orientation.sideways() ? picture.getWidth() : picture.getHeight();
    BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = paper.createGraphics();
    try {
      graphics.drawImage(
          picture, orientation.upright(picture.getWidth(), picture.getHeight()), null);
    } finally {
      graphics.dispose();
    }
    return paper;
  }

  /** As a file with the picture in it and nothing else. */
  static byte[] jpeg(BufferedImage picture) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
