package nl.omzien.neighbourhood;

import java.util.Locale;

/** The sheets on which a poster comes (ISO 216). */
public enum PosterSize {
  /** 210 by 297 mm: any printer. */
  A4,
  /** 297 by 420 mm: to be read from across a room. */
  A3;

  /** As addresses and styles say it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
