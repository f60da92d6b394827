package nl.omzien.division;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** The pieces of a file after each other, each asked for when it is needed. */
final class PartsStream extends InputStream {

  private final IntFunction<byte[]> pieces;
  private byte[] piece = new byte[0];
  private int place;
  private int at;
  private long read;

  PartsStream(IntFunction<byte[]> pieces) {
    this.pieces = pieces;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int most) {
    Objects.checkFromIndexSize(offset, most, into.length);
    if (at == piece.length) {
      piece = pieces.apply(place++);
      at = 0;
      if (piece.length == 0) {
        return -1;
      }
    }
    int some = Math.min(most, piece.length - at);
    System.arraycopy(piece, at, into, offset, some);
    at += some;
    read += some;
    return some;
  }

  /** How many bytes were read. */
  long count() {
    return read;
  }
}
