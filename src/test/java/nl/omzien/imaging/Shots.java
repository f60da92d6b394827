package nl.omzien.imaging;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Files as people bring them, and as people bring them who mean harm. */
public final class Shots {

  private Shots() {}

  /** Red above on the left, green on the right; blue below on the left, yellow on the right. */
  public static BufferedImage corners(int width, int height, int type) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D graphics = picture.createGraphics();
    int halfWidth = width / 2;
    int halfHeight = height / 2;
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, halfWidth, halfHeight);
    graphics.setColor(Color.GREEN);
    graphics.fillRect(halfWidth, 0, width - halfWidth, halfHeight);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(0, halfHeight, halfWidth, height - halfHeight);
    graphics.setColor(Color.YELLOW);
    graphics.fillRect(halfWidth, halfHeight, width - halfWidth, height - halfHeight);
    graphics.dispose();
    return picture;
  }

  /** An ordinary photo. */
  public static byte[] jpeg(int width, int height) {
    return written(corners(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
  }

  /** What a photo of a coffee morning is like, as far as a page can tell. */
  public static byte[] table(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, new Color(0xdfe8e4), 0, height, new Color(0x9fb4a6)));
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(new Color(0x9a6b43));
    graphics.fillRect(0, height * 3 / 5, width, height);
    for (int cup = 1; cup <= 4; cup++) {
      int left = width * cup / 5 - width / 20;
      graphics.setColor(new Color(0x7b4a32 + cup * 0x101820));
      graphics.fillOval(left, height / 4, width / 8, width / 8);
      graphics.fillRoundRect(left - width / 40, height * 2 / 5, width / 6, height / 4, 60, 60);
      graphics.setColor(Color.WHITE);
      graphics.fillOval(left, height * 7 / 10, width / 9, height / 12);
    }
    graphics.dispose();
    return written(picture, "jpeg");
  }

  static byte[] png(BufferedImage picture) {
    return written(picture, "png");
  }

  private static byte[] written(BufferedImage picture, String form) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (!ImageIO.write(picture, form, out)) {
        throw new IllegalStateException(form);
      }
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The same photo, sharpened step by step. */
  static byte[] inSteps(int width, int height) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      BufferedImage picture = corners(width, height, BufferedImage.TYPE_INT_RGB);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /**
   * A photo as a telephone makes it: which side is up, by whom and where it was made, what a
   * program added.
   */
  public static byte[] asTelephonesDo(byte[] jpeg, int orientation, ByteOrder order) {
    byte[] withExif = with(jpeg, 0xe1, exif(orientation, order));
    byte[] xmp = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPSLatitude</x:xmpmeta>".getBytes(UTF);
    byte[] icc = "ICC_PROFILE\0\1\1not a profile".getBytes(UTF);
    byte[] comment = "made by Jan, Dijkstraat 4".getBytes(UTF);
    return with(with(with(withExif, 0xe1, xmp), 0xe2, icc), 0xfe, comment);
  }

  private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;

  private static byte[] exif(int orientation, ByteOrder order) {
    byte[] place = "GPSLatitude 52.4 Canon of Jan".getBytes(UTF);
    ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length).order(order);
    tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(UTF));
    tiff.putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x010f).putShort((short) 2).putInt(place.length).putInt(38);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
    ByteBuffer segment = ByteBuffer.allocate(6 + tiff.capacity());
    segment.put("Exif\0\0".getBytes(UTF)).put(tiff.array());
    return segment.array();
  }

  /** With a segment right after the begin. */
  static byte[] with(byte[] jpeg, int marker, byte[] segment) {
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + 4 + segment.length);
    all.put(jpeg, 0, 2).put((byte) 0xff).put((byte) marker);
    all.putShort((short) (segment.length + 2)).put(segment);
    return all.put(jpeg, 2, jpeg.length - 2).array();
  }

  /** With something that is no picture behind it. */
  static byte[] followedBy(byte[] file, byte[] other) {
    return ByteBuffer.allocate(file.length + other.length).put(file).put(other).array();
  }

  /** Some dozens of bytes that claim to be as large as a city. */
  public static byte[] bomb(int width, int height) {
    ByteBuffer data = ByteBuffer.allocate(13);
    data.putInt(width).putInt(height).put((byte) 8).put((byte) 6).put(new byte[3]);
    ByteBuffer png = ByteBuffer.allocate(8 + 25 + 12 + 64);
    png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    chunk(png, "IHDR", data.array());
    chunk(png, "IDAT", new byte[8]);
    return png.array();
  }

  private static void chunk(ByteBuffer png, String name, byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(UTF));
    sum.update(data);
    png.putInt(data.length).put(name.getBytes(UTF)).put(data).putInt((int) sum.getValue());
  }
}
