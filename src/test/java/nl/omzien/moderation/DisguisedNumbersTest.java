package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Citizen service numbers, however they are typed: none may be missed and none may be stored. */
class DisguisedNumbersTest {

  private static final String[] TEST_NUMBERS = {
    "999990019", "999990925", "999992740", "999993276", "999994669", "123456782", "111222333"
  };
  private static final String[] BEFORE = {
    "", "mijn bsn is ", "BSN: ", "nr ", "burgerservicenummer ", "Hallo, ", "😀 ", "السلام عليكم "
  };
  private static final String[] AFTER = {
    "", ".", " staat op de brief", ", spoed!", " 😀", "\nGroet, Jan"
  };

  private final Screening screening = new Screening();
  private final Redaction redaction = new Redaction(screening);

  @Test
  void a_citizen_service_number_is_found_and_never_storable_however_it_is_typed() {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("disguised numbers drawn from -Dseed=" + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      String number = TEST_NUMBERS[random.nextInt(TEST_NUMBERS.length)];
      String before = BEFORE[random.nextInt(BEFORE.length)];
      String typed = disguised(number, random);
      String text = before + typed + AFTER[random.nextInt(AFTER.length)];
      List<Finding> found = screening.personal(text);
      String hint = "seed " + seed + ": " + text;
      assertEquals(1, found.size(), hint);
      assertEquals(FindingKind.BSN, found.get(0).kind(), hint);
      assertEquals(typed, text.substring(found.get(0).begin(), found.get(0).end()), hint);
      assertTrue(redaction.storable(text).contains("[burgerservicenummer]"), hint);
      assertFalse(redaction.storable(text).contains(typed), hint);
    }
  }

  private static String disguised(String number, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> number;
      case 1 -> spread(number, " ", 3);
      case 2 -> spread(number, ".", 3);
      case 3 -> spread(number, "-", 3);
      case 4 -> spread(number, "\u00a0", 2);
      case 5 -> spread(number, "\u200b", 1);
      case 6 -> shifted(number, '\uff10');
      default -> shifted(number, '\u0660');
    };
  }

  private static String spread(String number, String separator, int size) {
    StringBuilder spread = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      spread.append(i > 0 && i % size == 0 ? separator : "").append(number.charAt(i));
    }
    return spread.toString();
  }

  private static String shifted(String number, char zero) {
    StringBuilder shifted = new StringBuilder();
    number.chars().forEach(c -> shifted.append((char) (zero + c - '0')));
    return shifted.toString();
  }
}
