package nl.omzien.imaging;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Finds the one thing in Exif data that a picture needs: which side is up. Reads nothing else,
 * jumps at most once, and takes whatever does not fit for upright: the data is a stranger's.
 */
final class ExifOrientation {

  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int BIG_ENDIAN = 0x4d4d;
  private static final int TIFF = 42;
  private static final int HEADER = 8;
  private static final int ENTRY = 12;
  private static final int TAG = 0x0112;
  private static final int SHORT = 3;

  private ExifOrientation() {}

  /** Of a block of TIFF (TIFF 6.0, section 2), as it stands after {@code Exif\0\0}. */
  static Orientation in(ByteBuffer tiff) {
    ByteBuffer block = tiff.slice();
    if (block.limit() < HEADER + 2) {
      return Orientation.UPRIGHT;
    }
    int order = block.getShort(0);
    if (order != LITTLE_ENDIAN && order != BIG_ENDIAN) {
      return Orientation.UPRIGHT;
    }
    block.order(order == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = Integer.toUnsignedLong(block.getInt(4));
    if (block.getShort(2) != TIFF || directory < HEADER || directory + 2 > block.limit()) {
      return Orientation.UPRIGHT;
    }
    int entries = Short.toUnsignedInt(block.getShort((int) directory));
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + (long) i * ENTRY;
      if (entry + ENTRY > block.limit()) {
        return Orientation.UPRIGHT;
      }
      int at = (int) entry;
      if (Short.toUnsignedInt(block.getShort(at)) == TAG) {
        boolean one = block.getShort(at + 2) == SHORT && block.getInt(at + 4) == 1;
        return one ? Orientation.of(block.getShort(at + 8)) : Orientation.UPRIGHT;
      }
    }
    return Orientation.UPRIGHT;
  }
}
