package nl.omzien.imaging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.omzien.imaging.UnusablePicture.Reason;

/**
 * What a JPEG tells of itself before anything is drawn: its size, its colours, which side is up,
 * and whether it is whole. Walks from marker to marker (ITU-T T.81, annex B) and unpacks nothing,
 * so that it costs one pass over the bytes, whatever they claim.
 */
final class JpegMarkers {

  /** A picture that grows sharper step by step has ten or so; each costs a pass over all of it. */
  static final int MOST_SCANS = 40;

  private static final int PROGRESSIVE = 0xc2;
  private static final int RESTART_FIRST = 0xd0;
  private static final int BEGIN = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int EXIF = 0xe1;
  private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int FRAME_HEAD = 6;
  private static final int INKS = 4;

  private final ByteBuffer bytes;
  private int width;
  private int height;
  private int scans;
  private boolean inSteps;
  private Orientation orientation = Orientation.UPRIGHT;

  /**
   * Of the whole file.
   *
   * @throws UnusablePicture when it is not whole, in printing inks, or made to keep a program busy
   */
  JpegMarkers(byte[] file) throws UnusablePicture {
    bytes = ByteBuffer.wrap(file);
    for (int marker = next(); marker != END; marker = next()) {
      ByteBuffer segment = segment();
      if (frame(marker)) {
        inSteps = marker == PROGRESSIVE;
        size(segment);
      } else if (marker == EXIF && segment.limit() > EXIF_NAME.length) {
        exif(segment);
      } else if (marker == SCAN) {
        scans++;
      }
    }
    if (scans == 0 || scans > MOST_SCANS || width == 0 || height == 0) {
      throw new UnusablePicture(Reason.BROKEN);
    }
  }

  /**
   * The next marker that a segment follows, or the end; what lies between is the picture itself.
   */
  private int next() throws UnusablePicture {
    while (bytes.remaining() >= 2) {
      if (unsigned(bytes.get()) == 0xff) {
        int marker = unsigned(bytes.get(bytes.position()));
        boolean alone = marker <= 1 || marker >= RESTART_FIRST && marker <= BEGIN;
        if (!alone && marker != 0xff) {
          bytes.get();
          return marker;
        }
      }
    }
    throw new UnusablePicture(Reason.BROKEN);
  }

  private ByteBuffer segment() throws UnusablePicture {
    int length = bytes.remaining() < 2 ? 0 : Short.toUnsignedInt(bytes.getShort()) - 2;
    if (length < 0 || length > bytes.remaining()) {
      throw new UnusablePicture(Reason.BROKEN);
    }
    ByteBuffer segment = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return segment;
  }

  /** All kinds of frames but the tables that stand between their numbers (table B.1). */
  private static boolean frame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private void size(ByteBuffer segment) throws UnusablePicture {
    if (segment.limit() < FRAME_HEAD || width > 0) {
      throw new UnusablePicture(Reason.BROKEN);
    }
    height = Short.toUnsignedInt(segment.getShort(1));
    width = Short.toUnsignedInt(segment.getShort(3));
    if (segment.get(5) == INKS) {
      throw new UnusablePicture(Reason.INKS);
    }
  }

  private void exif(ByteBuffer segment) {
    if (segment.slice(0, EXIF_NAME.length).equals(ByteBuffer.wrap(EXIF_NAME))) {
      orientation = ExifOrientation.in(segment.position(EXIF_NAME.length));
    }
  }

  private static int unsigned(byte one) {
    return Byte.toUnsignedInt(one);
  }

  /** In pixels, as stored. */
  int width() {
    return width;
  }

  /** In pixels, as stored. */
  int height() {
    return height;
  }

  /** Whether it grows sharper step by step, so that all of it is in memory until it is done. */
  boolean inSteps() {
    return inSteps;
  }

  Orientation orientation() {
    return orientation;
  }
}
