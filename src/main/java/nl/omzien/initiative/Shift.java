package nl.omzien.initiative;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who is there on which of an activity's dates (<i>rooster</i>).
 *
 * @param rule by RFC 5545, counted from {@code begin}
 * @param who as residents may read it
 */
public record Shift(RecurrenceRule rule, LocalDate begin, String who) {
  public Shift {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(begin);
    Objects.requireNonNull(who);
  }
}
