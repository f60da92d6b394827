package nl.omzien.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

  @Test
  void hours_are_read_as_people_write_them() {
    assertEquals("ma-vr 09:00-17:00", read("ma-vr 9-17"));
    assertEquals("ma-do 09:00-17:00; vr 09:00-12:00", read("ma-do 9.00-17.00; vr 9:00 - 12:00"));
    assertEquals("di 09:00-12:00, 13:30-17:00", read("Di 9.00 tot 12.00 en 13.30 tot 17.00"));
    assertEquals("za 10:00-12:00", read("za 10.00-12.00;"));
    assertEquals("", read("  "));
    assertFalse(OpeningHours.parse("").orElseThrow().known());
  }

  @Test
  void days_that_are_alike_are_taken_together_and_what_is_kept_reads_the_same() {
    String kept = read("wo 9-12; ma 9-12; di 9-12; zo 14-16");
    assertEquals("ma-wo 09:00-12:00; zo 14:00-16:00", kept);
    assertEquals(kept, read(kept));
  }

  @Test
  void sunday_and_monday_are_not_taken_together() {
    assertEquals("ma 09:00-12:00; zo 09:00-12:00", read("ma 9-12; zo 9-12"));
  }

  @Test
  void what_is_not_understood_is_refused() {
    for (String wrong :
        List.of(
            "op afspraak",
            "ma",
            "ma 17-9",
            "ma 9-25",
            "vr-ma 9-12",
            "ma 9-12; ma 13-15",
            "ma 9-12, 11-15",
            "ma 9-12".repeat(60))) {
      assertEquals(Optional.empty(), OpeningHours.parse(wrong), wrong);
    }
  }

  @Test
  void a_web_address_is_a_site_and_nothing_else() {
    assertEquals("https://www.example.org/a", address("www.example.org/a"));
    assertEquals("http://example.org", address("http://example.org"));
    for (String wrong :
        List.of(
            "javascript:alert(1)",
            "https://user:secret@example.org",
            "mailto:a@example.org",
            "ftp://example.org",
            "https://",
            "localhost",
            "een site",
            "https://example.org/" + "a".repeat(300))) {
      assertEquals(Optional.empty(), WebAddress.parse(wrong), wrong);
    }
  }

  @Test
  void a_number_may_be_one_that_only_organisations_have() {
    assertEquals("0299-012345", number("0299 012345"));
    assertEquals("0800-2000", number("0800 2000"));
    assertEquals("14 0299", number("140299"));
    assertEquals("113", number("113"));
    assertEquals("06-12345678", number("+31 6 12 34 56 78"));
    for (String wrong : List.of("bel maar", "12", "0800-1", "=1+1")) {
      assertEquals(Optional.empty(), PublicNumber.parse(wrong), wrong);
    }
    assertTrue(PublicNumber.parse("").isEmpty());
  }

  private static String read(String text) {
    return OpeningHours.parse(text).orElseThrow().toString();
  }

  private static String address(String text) {
    return WebAddress.parse(text).orElseThrow().address();
  }

  private static String number(String text) {
    return PublicNumber.parse(text).orElseThrow().number();
  }
}
