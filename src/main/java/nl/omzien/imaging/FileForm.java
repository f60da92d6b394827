package nl.omzien.imaging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** What a file is by its first bytes: its name and what a browser says of it prove nothing. */
enum FileForm {
  JPEG,
  PNG,
  HEIC,
  OTHER;

  private static final byte[] JPEG_HEAD = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "hevc", "heim", "heis", "hevm", "mif1", "msf1", "avif");

  static FileForm of(byte[] file) {
    if (begins(file, JPEG_HEAD)) {
      return JPEG;
    }
    if (begins(file, PNG_HEAD)) {
      return PNG;
    }
    return file.length > 12 && text(file, 4).equals("ftyp") && HEIC_BRANDS.contains(text(file, 8))
        ? HEIC
        : OTHER;
  }

  private static boolean begins(byte[] file, byte[] head) {
    return file.length > head.length && Arrays.equals(file, 0, head.length, head, 0, head.length);
  }

  private static String text(byte[] file, int from) {
    return new String(file, from, 4, StandardCharsets.ISO_8859_1);
  }
}
