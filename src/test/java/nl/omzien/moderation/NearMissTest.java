package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers as neighbours write them that are no personal data, drawn from a seed. */
class NearMissTest {

  private static final int TEXTS = 10_000;
  private static final String[] OTHER_NUMBERS = {
    "klantnummer",
    "ordernummer",
    "factuurnummer",
    "dossiernummer",
    "lidnummer",
    "zaaknummer",
    "polisnummer"
  };
  private static final String[] UNITS = {
    "km", "meter", "keer", "weken", "dagen", "jaar", "mensen", "stoelen", "kinderen", "uur"
  };
  private static final String[] PLACES = {
    "het buurthuis", "de markt", "de Merelstraat", "het Marktplein", "de Zwanenbloemlaan"
  };
  private static final String[] MONTHS = {"januari", "maart", "mei", "juli", "oktober", "december"};

  private final Screening screening = new Screening();

  @Test
  void ten_thousand_near_misses_are_not_flagged() {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("near misses drawn from -Dseed=" + seed);
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = draw(random);
      List<Finding> found = screening.personal(text);
      assertEquals(List.of(), found, () -> "seed " + seed + ": " + text);
    }
  }

  private static String draw(Random random) {
    String place = pick(random, PLACES);
    return switch (random.nextInt(16)) {
      case 0 -> "het nummer is " + failingNineDigits(random) + " zei de brief";
      case 1 -> pick(random, OTHER_NUMBERS) + " " + failingNineDigits(random);
      case 2 -> "ordernummer 06" + digits(random, 8);
      case 3 -> pick(random, OTHER_NUMBERS) + ": 0" + digits(random, 9);
      case 4 -> "op " + date(random) + " om " + time(random) + " uur in " + place;
      case 5 -> "van " + time(random) + " tot " + time(random) + " uur bij " + place;
      case 6 -> time(random) + "-" + time(random) + " uur";
      case 7 ->
          "het kost " + (1 + random.nextInt(9999)) + " euro, of " + random.nextInt(100) + ",50";
      case 8 -> "€ " + (1 + random.nextInt(9)) + "." + digits(random, 3) + ",00 terugbetalen";
      case 9 ->
          "bus "
              + (1 + random.nextInt(400))
              + " of lijn "
              + (1 + random.nextInt(30))
              + " naar "
              + place;
      case 10 -> "bij " + place + " " + (2 + random.nextInt(90)) + " " + pick(random, UNITS);
      case 11 ->
          "in "
              + (1940 + random.nextInt(90))
              + " en "
              + (1940 + random.nextInt(90))
              + " woonde ik hier";
      case 12 ->
          "postcodegebied "
              + (1000 + random.nextInt(9000))
              + " tot "
              + (1000 + random.nextInt(9000));
      case 13 ->
          "op "
              + (1 + random.nextInt(28))
              + " "
              + pick(random, MONTHS)
              + " "
              + (2024 + random.nextInt(5));
      case 14 ->
          "bel 0"
              + (random.nextBoolean() ? "800" : "900")
              + "-"
              + digits(random, 4)
              + " of 14 0"
              + digits(random, 2);
      default ->
          "zaak "
              + (2020 + random.nextInt(9))
              + "-"
              + digits(random, 9)
              + ", kvk "
              + failingEightDigits(random);
    };
  }

  private static String failingNineDigits(Random random) {
    String number;
    do {
      number = (1 + random.nextInt(9)) + digits(random, 8);
    } while (passes(number));
    return number;
  }

  private static String failingEightDigits(Random random) {
    String number;
    do {
      number = (1 + random.nextInt(9)) + digits(random, 7);
    } while (passes("0" + number));
    return number;
  }

  /** The eleven-test once more, written apart from the one under test. */
  private static boolean passes(String nine) {
    int sum = 0;
    for (int weight = 9; weight >= 2; weight--) {
      sum += weight * Character.getNumericValue(nine.charAt(9 - weight));
    }
    return (sum - Character.getNumericValue(nine.charAt(8))) % 11 == 0;
  }

  private static String date(Random random) {
    char separator = "-/.".charAt(random.nextInt(3));
    return String.format(
        Locale.ROOT,
        "%02d%c%02d%c%d",
        1 + random.nextInt(28),
        separator,
        1 + random.nextInt(12),
        separator,
        1990 + random.nextInt(40));
  }

  private static String time(Random random) {
    return String.format(
        Locale.ROOT,
        random.nextBoolean() ? "%d.%02d" : "%02d:%02d",
        random.nextInt(24),
        5 * random.nextInt(12));
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }
}
