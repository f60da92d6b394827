package nl.omzien.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void aFieldOfADraftCanBeChanged() {
    Fields draft = Fields.of(Map.of("tekst", List.of("met nummer")));
    assertEquals("zonder", draft.with("tekst", "zonder").text("tekst"));
  }

  @Test
  void changingAFieldLeavesTheFieldsItCameFromAsTheyWere() {
    MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("tekst", "met nummer");
    Fields posted = Fields.posted(form);
    Fields changed = posted.with("tekst", "zonder");
    assertEquals("zonder", changed.text("tekst"));
    assertEquals("met nummer", posted.text("tekst"));
  }

  @Test
  void aBoxThatIsLeftOutIsNotTicked() {
    Fields ticked = Fields.none().with("niet-bellen", "true");
    assertTrue(ticked.ticked("niet-bellen"));
    assertFalse(ticked.without("niet-bellen").ticked("niet-bellen"));
  }

  @Test
  void aGroupKeepsAllItsValues() {
    Fields fields = Fields.none().withAll("talen", Set.of("nl", "tr"));
    assertEquals(Set.of("nl", "tr"), fields.all("talen"));
  }

  @Test
  void controlCharactersAndStrangeLineEndsAreNotKept() {
    Fields fields = Fields.none().with("tekst", " a\u0000b\r\nc ");
    assertEquals("ab\nc", fields.text("tekst"));
    assertEquals("ab c", fields.line("tekst"));
  }
}
