package nl.omzien.team;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.moderation.Screening;
import nl.omzien.request.HelpRequestForm;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/** What a member sends when she decides: the decision, why, and the public text as it should be. */
final class DecisionForm {

  private static final int LONGEST_SENTENCE = 1000;
  private static final Set<String> NAMES =
      Set.of("beslissing", "zin", "reden", "korte-tekst", "standaard", "lezing", "gelezen");

  private final Fields fields;
  private final boolean toRead;

  private DecisionForm(Fields fields, boolean toRead) {
    this.fields = fields;
    this.toRead = toRead;
  }

  /** Reads the fields, without citizen service numbers. */
  static DecisionForm of(MultivaluedMap<String, String> form, Redaction redaction) {
    Fields fields = Fields.posted(form).only(NAMES);
    return new DecisionForm(
        fields
            .with("zin", redaction.storable(fields.text("zin")))
            .with("korte-tekst", redaction.storable(fields.line("korte-tekst"))),
        false);
  }

  /**
   * With the standard text that was chosen from the list before what she typed; she reads the whole
   * of it before it goes.
   */
  DecisionForm composed(String language) {
    return StandardText.of(fields.line("standaard"))
        .map(chosen -> Texts.in(language).of("standard." + chosen.code()))
        .map(
            text ->
                new DecisionForm(
                    fields
                        .without("standaard")
                        .with("zin", (text + "\n" + fields.text("zin")).strip()),
                    true))
        .orElse(this);
  }

  Fields fields() {
    return fields;
  }

  Optional<Decision> decision() {
    return Decision.of(fields.line("beslissing"));
  }

  /**
   * What must be mended first; nothing when a colleague decided already: she hears that instead.
   */
  Problems check(Reading reading, Set<Care.Ground> care, Screening screening, Texts texts) {
    Problems problems = new Problems(texts);
    Review review = reading.content().review();
    if (!review.waiting()) {
      return problems;
    }
    if (otherEdition(review)) {
      problems.add("beslissing", "queue.changed-meanwhile");
      return problems;
    }
    if (toRead) {
      problems.add("zin", "queue.standard.read");
      return problems;
    }
    if (decision().isEmpty()) {
      problems.add("beslissing", "queue.choose");
      return problems;
    }
    checkReasons(decision().get(), problems);
    if (fields.line("korte-tekst").length() > HelpRequestForm.LONGEST_PUBLIC_TEXT) {
      problems.add("korte-tekst", "ask.public.long", HelpRequestForm.LONGEST_PUBLIC_TEXT);
    }
    if (decision().get() == Decision.APPROVE) {
      checkShown(reading, screening, problems);
    }
    if (!care.isEmpty() && !fields.ticked("gelezen")) {
      problems.add("gelezen", "queue.all-read.empty");
    }
    return problems;
  }

  /** Whether the author changed her text while it was being read. */
  private boolean otherEdition(Review review) {
    String read = fields.line("lezing");
    return !read.isEmpty() && !read.equals(String.valueOf(review.lastRead().edition()));
  }

  private void checkReasons(Decision decision, Problems problems) {
    if (decision.needsSentence() && fields.text("zin").isEmpty()) {
      problems.add("zin", "queue.sentence.empty");
    }
    if (fields.text("zin").length() > LONGEST_SENTENCE) {
      problems.add("zin", "queue.sentence.long", LONGEST_SENTENCE);
    }
    if (decision == Decision.DECLINE && DeclineReason.of(fields.line("reden")).isEmpty()) {
      problems.add("reden", "queue.reason.empty");
    }
  }

  private void checkShown(Reading reading, Screening screening, Problems problems) {
    String wording = fields.line("korte-tekst");
    String shown = wording.isEmpty() ? reading.content().publicText() : wording;
    boolean tells = !screening.personal(shown).isEmpty();
    if (tells && reading.content().review().kind() == ReviewKind.REQUEST) {
      problems.add("korte-tekst", "ask.public.personal");
    } else if (tells) {
      // only its author can change an offer, an initiative or what is said of a photo
      problems.add("zin", "queue.offer.personal");
    }
    if (!reading.content().mayBeShown()) {
      problems.add("beslissing", "queue.not-to-be-shown");
    }
  }
}
