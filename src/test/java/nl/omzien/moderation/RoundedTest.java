package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.Test;

class RoundedTest {

  private final Rounded rounded = new Rounded(Texts.in("nl"));

  @Test
  void fewPeopleAreNotCountedOut() {
    assertEquals("geen", rounded.count(0));
    assertEquals("minder dan 5", rounded.count(1));
    assertEquals("minder dan 5", rounded.count(4));
    assertEquals("5", rounded.count(5));
    assertEquals("1.234", rounded.count(1234));
  }

  @Test
  void aTotalDoesNotTellWhatAPartHides() {
    assertEquals("27", rounded.total(List.of(20L, 7L, 0L)));
    assertEquals("ongeveer 20", rounded.total(List.of(20L, 3L)));
    assertEquals("minder dan 10", rounded.total(List.of(5L, 3L)));
    assertEquals("geen", rounded.total(List.of(0L, 0L)));
  }
}
