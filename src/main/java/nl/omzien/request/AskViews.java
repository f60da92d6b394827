package nl.omzien.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Advice;
import nl.omzien.moderation.DangerNote;
import nl.omzien.moderation.Finding;
import nl.omzien.moderation.HelpLines;
import nl.omzien.moderation.Marked;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Screening;
import nl.omzien.moderation.WhenRead;
import nl.omzien.person.Person;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.platform.Email;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.ShortText;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.understanding.Understanding;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Builds the pages of asking from what is kept so far. */
@RequestScoped
class AskViews {

  @Inject private Frames frames;
  @Inject private Places places;
  @Inject private Taxonomy taxonomy;
  @Inject private Understanding understanding;
  @Inject private ShortText shortText;
  @Inject private Screening screening;
  @Inject private HelpLines helpLines;
  @Inject private WhenRead whenRead;
  @Inject private Redaction redaction;
  @Inject private HelpRequests requests;
  @Inject private ElsewhereProposals elsewhere;
  @Inject private Clock clock;

  HelpRequestForm form(Fields fields) {
    return new HelpRequestForm(
        fields, frames.texts(), places, taxonomy, new SpokenTime(frames.texts(), clock).today());
  }

  View words(Fields fields, Problems problems) {
    return new View("request/ask-words", new AskWordsPage(frames.frame(), problems, fields));
  }

  View details(Fields fields, Problems problems) {
    Frame frame = frames.frame();
    HelpRequestForm form = form(fields);
    String chosen = fields.line("soort").isEmpty() ? suggested(form.told()) : fields.line("soort");
    List<Option> categories = new ArrayList<>();
    categories.add(
        new Option(
            Asked.UNKNOWN_CATEGORY,
            frame.t("ask.category.unknown"),
            chosen.equals(Asked.UNKNOWN_CATEGORY)));
    for (Category category : taxonomy.categories()) {
      categories.add(new Option(category.code(), category.label(), category.code().equals(chosen)));
    }
    List<Neighbourhood> meant = form.meant();
    List<Option> choices =
        meant.size() < 2
            ? List.of()
            : meant.stream()
                .map(
                    one ->
                        new Option(one.code(), one.name(), one.code().equals(fields.line("buurt"))))
                .toList();
    return new View(
        "request/ask-details",
        new AskDetailsPage(
            frame,
            problems,
            fields,
            categories,
            choices,
            places.neighbourhoods().stream().map(Neighbourhood::name).toList(),
            Wishes.of(fields, elsewhere.of(chosen), frame),
            danger(form.told(), frame),
            screening.asksSoftly(form.told())));
  }

  View preview(Fields fields, Problems problems) {
    Frame frame = frames.frame();
    HelpRequestForm form = form(fields);
    List<Finding> findings = screening.findings(form.told());
    Asked asked = form.asked();
    return new View(
        "request/ask-preview",
        new AskPreviewPage(
            frame,
            problems,
            fields,
            Marked.pieces(form.told(), findings),
            Advice.of(findings, frame.texts()),
            new RequestWords(frame.texts(), clock).place(asked),
            categoryLabel(asked.category(), frame),
            new RequestWords(frame.texts(), clock).when(asked),
            asked.ownDistrictPromised(),
            asked.wishes().elsewhere() == Elsewhere.ANYWHERE
                ? ""
                : frame.t("ask.preview." + asked.wishes().elsewhere().code()),
            danger(form.told(), frame),
            screening.asksSoftly(form.told()),
            frame.firstName().isPresent(),
            AskPages.byTelephone(form)));
  }

  View willBeCalled() {
    return new View("request/ask-called", new AskCalledPage(frames.frame()));
  }

  /** Consent, the public text, and a way to reach her when she is not signed in. */
  Problems checkBeforeSending(Fields fields, boolean signedIn) {
    HelpRequestForm form = form(fields);
    Problems problems = form.checkPublicText();
    boolean tells = !screening.personal(form.publicText()).isEmpty();
    if (tells) {
      problems.add("korte-tekst", "ask.public.personal");
    }
    if (!form.consented()) {
      problems.add("toestemming", "ask.consent.problem");
    }
    boolean typed = !fields.line("email").isEmpty();
    boolean callable = AskPages.byTelephone(form);
    if (!signedIn && (typed || !callable) && Email.parse(fields.line("email")).isEmpty()) {
      problems.add("email", "sign-in.email.problem");
    }
    return problems;
  }

  /** With a proposal for the public text, unless she wrote one for this kind of question. */
  Fields withPublicText(Fields fields) {
    HelpRequestForm form = form(fields);
    String proposedFor = fields.line("voorstel-voor");
    String told = form.category() + ":" + form.told().hashCode();
    if (!form.publicText().isEmpty() && proposedFor.equals(told)) {
      return fields;
    }
    String proposal =
        shortText
            .propose(form.told(), taxonomy.category(form.category()))
            .in(frames.texts().language().code());
    return fields.with("korte-tekst", proposal).with("voorstel-voor", told);
  }

  String withoutPersonalData(String text) {
    return redaction.without(text, screening.findings(text), frames.texts().language().locale());
  }

  Person personWithTelephone(HelpRequestForm form) {
    Person person = Person.withoutEmail(form.firstName(), form.telephone(), clock.instant());
    person.introduce(form.firstName(), form.lastName(), form.asked().neighbourhood());
    return person;
  }

  Optional<HelpRequest> newestOf(Visitor visitor) {
    return requests.mine(visitor).stream().findFirst();
  }

  private String suggested(String told) {
    return understanding
        .understand(told)
        .suggestion()
        .map(Category::code)
        .orElse(Asked.UNKNOWN_CATEGORY);
  }

  private String categoryLabel(String code, Frame frame) {
    return taxonomy
        .category(code)
        .map(Category::label)
        .orElseGet(() -> frame.t("ask.category.unknown"));
  }

  private Optional<DangerNote> danger(String told, Frame frame) {
    return screening
        .danger(told)
        .map(danger -> helpLines.note(danger.kind(), frame.texts()))
        .map(note -> note.read(whenRead.of(frame.texts())));
  }
}
