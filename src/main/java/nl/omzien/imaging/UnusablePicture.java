package nl.omzien.imaging;

import java.util.Locale;

/** A file of which no picture can be made; the reason says what its owner can do. */
public final class UnusablePicture extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  UnusablePicture(Reason reason) {
    super("No picture can be made of this file: " + reason.code());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why no picture can be made of a file. */
  public enum Reason {
    /** No file, or an empty one. */
    NONE,
    /** More bytes than {@link Darkroom#MOST_BYTES}. */
    HEAVY,
    /** The form in which iPhones keep photos. */
    HEIC,
    /** WebP, GIF, SVG, a document, a program: anything but JPEG and PNG. */
    OTHER_FORM,
    /** Torn off, or made to break programs. */
    BROKEN,
    /** More pixels than a telephone makes. */
    LARGE,
    /** Too few pixels to see what is on it. */
    SMALL,
    /** In the four inks of a printing house. */
    INKS,
    /** Others are at it; a moment later it can be done. */
    BUSY;

    /** As it stands in message keys: {@code other-form}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
