package nl.omzien.moderation;

import java.util.Collection;
import nl.omzien.web.Texts;

/**
 * Counts of people as everybody may read them. One to four are told as fewer than five; a total of
 * which a part is hidden that way is told in tens, so that nobody works out the part.
 */
final class Rounded {

  private static final long FEW = 5;
  private static final long TEN = 10;

  private final Texts texts;

  Rounded(Texts texts) {
    this.texts = texts;
  }

  String count(long count) {
    if (count == 0) {
      return texts.of("year.none");
    }
    return hides(count) ? texts.of("year.few", FEW) : texts.of("year.count", count);
  }

  String total(Collection<Long> parts) {
    long sum = parts.stream().mapToLong(Long::longValue).sum();
    if (parts.stream().noneMatch(Rounded::hides)) {
      return count(sum);
    }
    return sum < TEN
        ? texts.of("year.few", TEN)
        : texts.of("year.about", Math.round((double) sum / TEN) * TEN);
  }

  private static boolean hides(long count) {
    return count > 0 && count < FEW;
  }
}
