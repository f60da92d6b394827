package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.omzien.platform.Reference;
import org.junit.jupiter.api.Test;

class ReferenceInTextTest {

  private static final int REFERENCES = 50_000;

  private final Screening screening = new Screening();

  @Test
  void a_reference_in_a_text_is_no_personal_data() {
    for (int i = 0; i < REFERENCES; i++) {
      String text = "Hulp gevraagd, " + Reference.next();
      assertEquals(List.of(), screening.findings(text), text);
    }
  }
}
