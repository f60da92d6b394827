package nl.omzien.imaging;

/**
 * A photo in one size, as a JPEG without anything about where or by what it was made.
 *
 * @param name by which addresses know the size, in pixels: the square that it fits in
 * @param width in pixels
 * @param height in pixels
 * @param bytes the file
 */
public record Rendition(int name, int width, int height, byte[] bytes) {

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
