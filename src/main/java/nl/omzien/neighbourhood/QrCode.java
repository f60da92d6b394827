package nl.omzien.neighbourhood;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.Map;

/** An address that a telephone reads from paper: ours, and nothing that tells who came by it. */
final class QrCode {

  private static final int DOTS = 10;
  private static final int QUIET = 4;
  private static final int WHITE = 0xffffff;

  private QrCode() {}

  /** The code, as an address that holds the picture itself. */
  static String of(String address) {
    try {
      BitMatrix code =
          new QRCodeWriter()
              .encode(
                  address,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.MARGIN,
                      QUIET,
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M));
      int side = code.getWidth() * DOTS;
      BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
      for (int x = 0; x < side; x++) {
        for (int y = 0; y < side; y++) {
          image.setRGB(x, y, code.get(x / DOTS, y / DOTS) ? 0 : WHITE);
        }
      }
      return PaperPicture.address(image);
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a code: " + address, e);
    }
  }
}
