package nl.omzien.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import nl.omzien.imaging.UnusablePicture.Reason;
import org.junit.jupiter.api.Test;

/** What leaves is a plain picture, whatever was brought. */
class DarkroomTest {

  private final Darkroom darkroom = new Darkroom();

  @Test
  void a_photo_comes_in_two_sizes_and_is_never_made_larger() throws Exception {
    List<Rendition> large = darkroom.develop(Shots.jpeg(4000, 3000));
    assertEquals(List.of(480, 1280), large.stream().map(Rendition::name).toList());
    assertEquals("480x360 1280x960", sizes(large));
    assertEquals("320x480 600x900", sizes(darkroom.develop(Shots.jpeg(600, 900))));
    assertEquals("400x300 400x300", sizes(darkroom.develop(Shots.jpeg(400, 300))));
  }

  @Test
  void nothing_of_who_where_and_by_what_is_left() throws Exception {
    byte[] brought = Shots.asTelephonesDo(Shots.jpeg(800, 600), 1, ByteOrder.BIG_ENDIAN);
    List<String> telling =
        List.of("Exif", "GPS", "Canon", "xap", "xmp", "ICC_PROFILE", "Jan", "Dijkstraat");
    telling.forEach(word -> assertTrue(latin(brought).contains(word), word));
    for (Rendition one : darkroom.develop(brought)) {
      String left = latin(one.bytes());
      telling.forEach(word -> assertFalse(left.contains(word), word));
      assertEquals(List.of(0xe0), applicationSegments(one.bytes()), "only the name of the form");
    }
  }

  @Test
  void it_stands_upright_whichever_way_the_camera_was_held() throws Exception {
    String[] seen = {
      "RGBY", "GRYB", "YBGR", "BYRG", "RBGY", "BRYG", "YGBR", "GYRB",
    };
    for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
      for (int orientation = 1; orientation <= 8; orientation++) {
        byte[] brought = Shots.asTelephonesDo(Shots.jpeg(800, 600), orientation, order);
        Rendition one = darkroom.develop(brought).get(0);
        assertEquals(seen[orientation - 1], corners(one), order + " " + orientation);
        assertEquals(orientation >= 5 ? 360 : 480, one.width());
      }
    }
    byte[] nonsense = Shots.asTelephonesDo(Shots.jpeg(800, 600), 77, ByteOrder.BIG_ENDIAN);
    assertEquals("RGBY", corners(darkroom.develop(nonsense).get(0)));
  }

  @Test
  void every_ordinary_kind_of_picture_works() throws Exception {
    for (int type :
        List.of(
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_4BYTE_ABGR,
            BufferedImage.TYPE_BYTE_INDEXED)) {
      byte[] png = Shots.png(Shots.corners(800, 600, type));
      assertEquals("RGBY", corners(darkroom.develop(png).get(0)), "type " + type);
    }
    assertEquals("RGBY", corners(darkroom.develop(Shots.inSteps(800, 600)).get(0)));
    assertEquals("400x300 400x300", sizes(darkroom.develop(Shots.png(sixteenBits()))));
  }

  @Test
  void grey_stays_as_grey_as_it_was() throws Exception {
    for (int type : List.of(BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY)) {
      BufferedImage grey = new BufferedImage(400, 300, type);
      WritableRaster raster = grey.getRaster();
      int value = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257;
      int[] row = new int[400];
      Arrays.fill(row, value);
      for (int y = 0; y < 300; y++) {
        raster.setPixels(0, y, 400, 1, row);
      }
      int seen = read(darkroom.develop(Shots.png(grey)).get(0)).getRGB(200, 150) & 0xff;
      assertTrue(Math.abs(seen - 100) <= 3, "type " + type + ": " + seen);
    }
  }

  @Test
  void what_is_transparent_lies_on_white() throws Exception {
    BufferedImage clear = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
    Color seen = new Color(read(darkroom.develop(Shots.png(clear)).get(0)).getRGB(200, 150));
    assertTrue(seen.getRed() > 250 && seen.getGreen() > 250 && seen.getBlue() > 250, "" + seen);
  }

  @Test
  void what_stood_behind_or_inside_the_picture_is_gone() throws Exception {
    byte[] page = "<script>alert('x')</script>PK\3\4".getBytes(StandardCharsets.UTF_8);
    byte[] two = Shots.followedBy(Shots.with(Shots.jpeg(800, 600), 0xfe, page), page);
    for (Rendition one : darkroom.develop(two)) {
      assertFalse(latin(one.bytes()).contains("script"));
      assertFalse(latin(one.bytes()).contains("PK\3\4"));
    }
  }

  @Test
  void what_is_no_picture_is_refused_with_a_reason() {
    refused(Reason.NONE, new byte[0]);
    refused(Reason.HEAVY, new byte[Darkroom.MOST_BYTES + 1]);
    refused(Reason.OTHER_FORM, text("<script>alert(1)</script>"));
    refused(Reason.OTHER_FORM, text("<svg xmlns='http://www.w3.org/2000/svg' onload='a()'/>"));
    refused(Reason.OTHER_FORM, text("GIF89a" + "x".repeat(100)));
    refused(Reason.OTHER_FORM, text("RIFF\0\0\0\0WEBPVP8 " + "x".repeat(100)));
    refused(Reason.OTHER_FORM, text("%PDF-1.7 " + "x".repeat(100)));
    refused(Reason.HEIC, text("\0\0\0\30ftypheic" + "x".repeat(100)));
    refused(Reason.SMALL, Shots.jpeg(200, 900));
  }

  @Test
  void what_is_torn_off_is_refused_and_not_shown_half() {
    byte[] jpeg = Shots.jpeg(800, 600);
    byte[] png = Shots.png(Shots.corners(800, 600, BufferedImage.TYPE_INT_RGB));
    for (int tenth = 1; tenth < 10; tenth++) {
      refused(Reason.BROKEN, Arrays.copyOf(jpeg, jpeg.length * tenth / 10));
      refused(Reason.BROKEN, Arrays.copyOf(png, png.length * tenth / 10));
    }
  }

  @Test
  void a_bomb_is_refused_before_it_takes_memory() {
    refused(Reason.LARGE, Shots.bomb(50_000, 50_000));
    refused(Reason.LARGE, Shots.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE));
    refused(Reason.LARGE, Shots.bomb(21_000, 301));
    byte[] jpeg = Shots.jpeg(800, 600);
    byte[] claims = jpeg.clone();
    int frame = indexOf(claims, 0xc0);
    Arrays.fill(claims, frame + 4, frame + 8, (byte) 0xff);
    refused(Reason.LARGE, claims);
  }

  @Test
  void inks_of_a_printing_house_are_refused_kindly() {
    byte[] jpeg = Shots.jpeg(800, 600);
    jpeg[indexOf(jpeg, 0xc0) + 8] = 4;
    refused(Reason.INKS, jpeg);
  }

  @Test
  void a_picture_in_very_many_steps_is_refused() {
    byte[] jpeg = Shots.jpeg(800, 600);
    byte[] scan = new byte[] {1, 1, 0, 0, 63, 0};
    for (int i = 0; i <= JpegMarkers.MOST_SCANS; i++) {
      jpeg = Shots.with(jpeg, 0xda, scan);
    }
    refused(Reason.BROKEN, jpeg);
  }

  /** Whatever is done to a file, it is a picture or refused: nothing else is thrown. */
  @Test
  void no_damage_makes_it_stumble() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    byte[][] files = {
      Shots.asTelephonesDo(Shots.jpeg(400, 300), 6, ByteOrder.LITTLE_ENDIAN),
      Shots.inSteps(400, 300),
      Shots.png(Shots.corners(400, 300, BufferedImage.TYPE_INT_ARGB)),
      Shots.png(Shots.corners(400, 300, BufferedImage.TYPE_BYTE_INDEXED)),
    };
    for (int i = 0; i < 300; i++) {
      byte[] file = files[i % files.length].clone();
      for (int damage = 0; damage <= random.nextInt(8); damage++) {
        file[random.nextInt(Math.min(file.length, 1 + random.nextInt(file.length)))] =
            (byte) random.nextInt();
      }
      try {
        darkroom.develop(file).forEach(one -> assertEquals((byte) 0xff, one.bytes()[0]));
      } catch (UnusablePicture refused) {
        assertTrue(refused.reason() != Reason.BUSY, "seed " + seed);
      } catch (RuntimeException stumble) {
        throw new AssertionError("seed " + seed + ", file " + i, stumble);
      }
    }
  }

  @Test
  void the_same_bytes_give_the_same_picture() throws Exception {
    byte[] jpeg = Shots.jpeg(800, 600);
    assertArrayEquals(darkroom.develop(jpeg).get(0).bytes(), darkroom.develop(jpeg).get(0).bytes());
  }

  private void refused(Reason reason, byte[] file) {
    UnusablePicture refusal =
        assertThrows(UnusablePicture.class, () -> darkroom.develop(file), reason.code());
    assertEquals(reason, refusal.reason());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static BufferedImage sixteenBits() {
    java.awt.image.ColorModel model =
        new java.awt.image.ComponentColorModel(
            java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
            true,
            false,
            java.awt.Transparency.TRANSLUCENT,
            java.awt.image.DataBuffer.TYPE_USHORT);
    BufferedImage picture =
        new BufferedImage(model, model.createCompatibleWritableRaster(400, 300), false, null);
    Graphics2D graphics = picture.createGraphics();
    graphics.drawImage(Shots.corners(400, 300, BufferedImage.TYPE_INT_RGB), 0, 0, null);
    graphics.dispose();
    return picture;
  }

  private static String sizes(List<Rendition> renditions) throws IOException {
    StringBuilder sizes = new StringBuilder();
    for (Rendition one : renditions) {
      BufferedImage picture = read(one);
      assertEquals(picture.getWidth(), one.width());
      assertEquals(picture.getHeight(), one.height());
      sizes.append(one.width()).append('x').append(one.height()).append(' ');
    }
    return sizes.toString().strip();
  }

  private static BufferedImage read(Rendition one) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(one.bytes()));
  }

  /** The colours of the corners, row by row. */
  private static String corners(Rendition one) throws IOException {
    BufferedImage picture = read(one);
    int right = picture.getWidth() - 9;
    int below = picture.getHeight() - 9;
    return name(picture.getRGB(8, 8))
        + name(picture.getRGB(right, 8))
        + name(picture.getRGB(8, below))
        + name(picture.getRGB(right, below));
  }

  private static String name(int rgb) {
    Color seen = new Color(rgb);
    boolean red = seen.getRed() > 128;
    boolean green = seen.getGreen() > 128;
    return red && green ? "Y" : red ? "R" : green ? "G" : seen.getBlue() > 128 ? "B" : "-";
  }

  private static int indexOf(byte[] file, int marker) {
    for (int i = 0; i < file.length - 1; i++) {
      if (file[i] == (byte) 0xff && file[i + 1] == (byte) marker) {
        return i + 1;
      }
    }
    throw new AssertionError("no such marker");
  }

  /** The markers of all application segments and comments, one after another. */
  private static List<Integer> applicationSegments(byte[] jpeg) {
    List<Integer> found = new java.util.ArrayList<>();
    int at = 2;
    while (Byte.toUnsignedInt(jpeg[at + 1]) != 0xda) {
      int marker = Byte.toUnsignedInt(jpeg[at + 1]);
      if (marker >= 0xe0 && marker <= 0xef || marker == 0xfe) {
        found.add(marker);
      }
      at += 2 + Byte.toUnsignedInt(jpeg[at + 2]) * 256 + Byte.toUnsignedInt(jpeg[at + 3]);
    }
    return found;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
