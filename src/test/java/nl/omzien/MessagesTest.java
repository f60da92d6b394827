package nl.omzien;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.gathering.Individual;
import nl.omzien.gathering.OutingStatus;
import nl.omzien.imaging.UnusablePicture;
import nl.omzien.initiative.Scope;
import nl.omzien.initiative.SupportQuestion;
import nl.omzien.match.AskStatus;
import nl.omzien.match.Attention;
import nl.omzien.match.FirstMatch;
import nl.omzien.match.FollowUp;
import nl.omzien.match.MatchStatus;
import nl.omzien.match.Objection;
import nl.omzien.match.Part;
import nl.omzien.match.RoundStatus;
import nl.omzien.moderation.AppealStatus;
import nl.omzien.moderation.ConcernStatus;
import nl.omzien.moderation.DangerKind;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.FindingKind;
import nl.omzien.moderation.Knows;
import nl.omzien.moderation.MeasureKind;
import nl.omzien.moderation.MeasureReason;
import nl.omzien.moderation.MeasureStatus;
import nl.omzien.moderation.ReportStatus;
import nl.omzien.person.ReachBy;
import nl.omzien.place.Circumstance;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Facility;
import nl.omzien.place.Reach;
import nl.omzien.platform.ChainCheck;
import nl.omzien.request.Channel;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.Timing;
import nl.omzien.search.MailRhythm;
import nl.omzien.team.NextStep;
import nl.omzien.team.OtherReason;
import nl.omzien.volunteer.ClearanceGround;
import nl.omzien.volunteer.PartOfDay;
import org.junit.jupiter.api.Test;

/** Every text in every language, none too many, in words that people use. */
class MessagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Properties DUTCH = load("nl");
  private static final Properties ENGLISH = load("en");
  private static final String SOURCES = sources();

  /** Statuses of a review that keep something from others. */
  private static final List<String> RESTRICTED =
      List.of("hidden", "change-asked", "declined", "taken-down");

  private static final List<String> PHOTO =
      List.of(
          "visible", "waiting", "hidden", "change-asked", "declined", "taken-down", "under-appeal");

  private static final List<String> ORGANISING =
      List.of(
          "waiting",
          "visible",
          "hidden",
          "change-asked",
          "declined",
          "taken-down",
          "under-appeal",
          "resting",
          "ended");

  private static final List<String> HELPING =
      List.of("waiting", "visible", "change-asked", "declined", "under-appeal", "paused");

  /** Where the rest of the key comes from a value: all that may follow. */
  private static final List<Family> FAMILIES =
      List.of(
          new Family("channel.", codes(Channel.values())),
          new Family("timing.", codes(Timing.values())),
          new Family("reach.", codes(Reach.values())),
          new Family("reach-by.", codes(ReachBy.values())),
          new Family("decline.", codes(DeclineReason.values())),
          new Family("rule.", codes(DeclineReason.values())),
          new Family("report.reason.", reportReasons()),
          new Family("signal.status.", codes(ReportStatus.values())),
          new Family("signal.answer.", answers()),
          new Family("flash.signal-", answers()),
          new Family("statement.what.", RESTRICTED),
          new Family("statement.what.photo.", RESTRICTED),
          new Family("statement.rule.", RESTRICTED),
          new Family("statement.appeal.", codes(AppealStatus.values())),
          new Family("second-look.", each(List.of("yourself", "already"), ".title", ".text")),
          new Family("concern.knows.", codes(Knows.values())),
          new Family("team-concern.knows.", codes(Knows.values())),
          new Family("team-concern.status.", codes(ConcernStatus.values())),
          new Family("care.", List.of("danger", "under-sixteen", "clearance")),
          new Family(
              "standard.",
              List.of(
                  "leave-out",
                  "tell-more",
                  "one-question",
                  "we-call",
                  "we-look",
                  "professional",
                  "money",
                  "elsewhere")),
          new Family(
              "queue.show.",
              List.of("all", "gevaar", "let-op", "vragen", "aanbod", "initiatieven", "fotos")),
          new Family("second-look.", List.of("request", "offer", "initiative", "photo")),
          new Family("photo.status.", PHOTO),
          new Family("photo.next.", PHOTO),
          new Family("photo.file.", codes(UnusablePicture.Reason.values())),
          new Family("initiative.status.", ORGANISING),
          new Family("initiative.next.", ORGANISING),
          new Family(
              "initiative.rhythm.", List.of("een-keer", "elke-week", "om-de-week", "elke-maand")),
          new Family("sign-up.status.", List.of("place", "waiting", "offered", "off")),
          new Family("sign-up.state.", List.of("place", "waiting", "offered", "off")),
          new Family("sign-up.call.", List.of("offered", "off")),
          new Family("activity.over.", List.of("resting", "resting.text", "ended", "ended.text")),
          new Family("initiative.which.", List.of("1", "2", "3", "4", "-1")),
          new Family("support.kind.", codes(SupportQuestion.Kind.values())),
          new Family("author.", codes(HelpRequestStatus.values())),
          new Family("match.status.", codes(MatchStatus.values())),
          new Family("flash.decided-", codes(Decision.values())),
          new Family("week.day.", List.of("ma", "di", "wo", "do", "vr", "za", "zo")),
          new Family("part.", PartOfDay.all().stream().map(PartOfDay::code).toList()),
          new Family("danger.", each(codes(DangerKind.values()), ".title", ".advice")),
          new Family("finding.", each(codes(FindingKind.values()), ".reason", ".advice")),
          new Family("rulebook.kind.", codes(FindingKind.values())),
          new Family("rulebook.", List.of("found.empty", "passed.empty")),
          new Family(
              "finding.",
              codes(
                      Arrays.stream(FindingKind.values())
                          .filter(FindingKind::isPersonalData)
                          .toArray(FindingKind[]::new))
                  .stream()
                  .map(kind -> kind + ".word")
                  .toList()),
          new Family("request.status.", statuses()),
          new Family("request.next.", statuses()),
          new Family("team-status.", statuses()),
          new Family("when.", codes(Timing.values())),
          new Family("helping.state.", HELPING),
          new Family("helping.next.", HELPING),
          new Family("search.kind.", List.of("request", "offer", "activity", "organisation")),
          new Family(
              "search.kinds.",
              List.of("request", "offer", "activity", "initiative", "organisation")),
          new Family(
              "search.by.",
              List.of("kind", "category", "distance", "day", "part", "language", "more")),
          new Family("search.order.", List.of("best", "nearest", "soonest")),
          new Family("search.part", List.of("-o", "-m", "-a")),
          new Family("saved.rhythm.", codes(MailRhythm.values())),
          new Family(
              "saved.refused.", List.of("address", "broad", "empty", "long", "many", "personal")),
          new Family("mail.search-new.", List.of("request", "offer", "activity", "organisation")),
          new Family("search.", List.of("free", "wheelchair")),
          new Family("facility.", codes(Facility.values())),
          new Family("facility.", each(codes(Facility.values()), ".yes")),
          new Family("facility.", each(codes(Facility.values()), ".no")),
          new Family("initiative.scope.", codes(Scope.values())),
          new Family("activity.scope.", codes(Scope.values())),
          new Family("policy.first.", codes(FirstMatch.values())),
          new Family("measure.kind.", codes(MeasureKind.values())),
          new Family("measure.choice.", codes(MeasureKind.values())),
          new Family("measure.what.", codes(MeasureKind.values())),
          new Family("measure.was.", List.of("ended", "lifted")),
          new Family("measure.reason.", codes(MeasureReason.values())),
          new Family("rule.", codes(MeasureReason.values())),
          new Family("measure.status.", codes(MeasureStatus.values())),
          new Family("team-measures.", List.of("again", "proposed", "in-force", "over")),
          new Family("year.decided.", codes(Decision.values())),
          new Family(
              "year.",
              List.of(
                  "read.text",
                  "reasons.text",
                  "program.text",
                  "reports.text",
                  "again.text",
                  "measures.text",
                  "appealed",
                  "appeal-upheld",
                  "appeal-kept")),
          new Family(
              "record.setting.",
              List.of(
                  "district-team",
                  "division",
                  "local-rule",
                  "open-category",
                  "organisation",
                  "team",
                  "team-word")),
          new Family("division-file.what.", List.of("new", "renamed", "adjusted", "same")),
          new Family("division-file.csv.", List.of("number", "line", "code", "name", "why")),
          new Family("record.break.", codes(ChainCheck.What.values())),
          new Family("helping.clearance.", List.of("none", "soon", "over")),
          new Family("attention.", codes(Attention.Kind.values())),
          new Family("attention.done.", codes(Attention.Kind.values())),
          new Family("turn.", List.of("seeking", "found", "over")),
          new Family("history.request.", history()),
          new Family("ask.status.", codes(AskStatus.values())),
          new Family("round.status.", codes(RoundStatus.values())),
          new Family("answer.ask.", List.of("ja", "nee", "later")),
          new Family("answer.button.", List.of("ja", "nee", "later")),
          new Family(
              "answer.",
              each(
                  List.of(
                      "yes", "connected", "no", "later", "later-again", "full", "late", "unknown"),
                  ".title",
                  ".text")),
          new Family("objection.", codes(Objection.values())),
          new Family(
              "objection.initiative.",
              List.of(
                  "full",
                  "herself",
                  "language",
                  "no-clearance",
                  "no-training",
                  "nothing-in-common",
                  "other-district",
                  "paused",
                  "too-far",
                  "too-near",
                  "woman-wanted")),
          new Family("organiser-answer.ask.", List.of("ja", "nee")),
          new Family("organiser-answer.button.", List.of("ja", "nee")),
          new Family("organiser-answer.means.", List.of("ja", "nee")),
          new Family("organiser-answer.rather.", List.of("ja", "nee")),
          new Family(
              "organiser-answer.",
              each(
                  List.of("yes", "connected", "taken", "no", "full", "late", "unknown"),
                  ".title",
                  ".text")),
          new Family("taking-up.reach.", codes(Reach.values())),
          new Family("together.", List.of("activity", "at-home", "either")),
          new Family("team-request.together.", List.of("activity", "at-home", "either")),
          new Family("outing.", codes(OutingStatus.values())),
          new Family("my-request.outing.", List.of("shown", "advised", "chosen", "visited")),
          new Family("individual.", codes(Individual.values())),
          new Family("score.", codes(Part.values())),
          new Family("dagstart.step.", codes(NextStep.values())),
          new Family("dagstart.alone.", codes(Individual.values())),
          new Family("dagstart.other.", codes(OtherReason.values())),
          new Family("clearance.ground.", codes(ClearanceGround.values())),
          new Family("clearance.for.", codes(ClearanceGround.values())),
          new Family("fit.wished.", List.of("not-my-neighbourhood", "not-my-district")),
          new Family("fit.", List.of("skills", "language", "same-neighbourhood", "same-district")),
          new Family(
              "fit.initiative.",
              List.of(
                  "language",
                  "same-neighbourhood",
                  "same-district",
                  "wished.not-my-neighbourhood",
                  "wished.not-my-district")),
          new Family("fit.activity.", List.of("skills", "same-neighbourhood", "same-district")),
          new Family("ask.preview.", List.of("not-my-neighbourhood", "not-my-district")),
          new Family("elsewhere.", codes(Elsewhere.values())),
          new Family("circumstance.", codes(Circumstance.values())),
          new Family(
              "organisation.wrong.",
              List.of(
                  "buurt",
                  "buurten",
                  "email",
                  "onderwerpen",
                  "plek",
                  "talen",
                  "telefoon",
                  "vaardigheden",
                  "website")),
          new Family("team-organisations.show.", List.of("all", "na-te-kijken", "weggehaald")),
          new Family("mail.", mails()));

  /** Families of which any member that stands in the bundles is right. */
  private static final List<String> OPEN =
      List.of(
          "error.",
          "info.",
          "initiative.kind.",
          "language.",
          "looked.why.",
          "queue.fact.",
          "training.",
          "welcome.");

  private record Family(String prefix, List<String> members) {}

  @Test
  void dutchAndEnglishHaveTheSameTexts() {
    assertEquals(keys(DUTCH), keys(ENGLISH));
  }

  @Test
  void everyTextThatCodeAndTemplatesNameExists() {
    Set<String> named =
        Stream.of(
                "\\.t\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]",
                "texts(?:\\(\\))?\\.of\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]",
                "\\bt\\.of\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]",
                "problems\\.add\\(\\s*\"[a-z-]+\",\\s*\"([a-z][a-z0-9.-]*)\"\\s*[,)]",
                "\"(flash\\.[a-z-]*[a-z])\"")
            .flatMap(pattern -> Pattern.compile(pattern).matcher(SOURCES).results())
            .map(result -> result.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(named.size() > 200, "the patterns still find the texts: " + named.size());
    named.removeAll(keys(DUTCH));
    assertEquals(Set.of(), named);
  }

  @Test
  void everyTextWhoseNameIsPutTogetherExists() {
    Set<String> missing = new TreeSet<>();
    for (Family family : FAMILIES) {
      for (String member : family.members()) {
        missing.add(family.prefix() + member);
      }
    }
    missing.removeAll(keys(DUTCH));
    assertEquals(Set.of(), missing);
  }

  @Test
  void noTextIsLeftUnused() {
    Set<String> unused = new TreeSet<>();
    for (String key : keys(DUTCH)) {
      boolean byName = SOURCES.contains('"' + key + '"');
      boolean inFamily =
          FAMILIES.stream()
                  .anyMatch(
                      family ->
                          key.startsWith(family.prefix())
                              && family.members().contains(key.substring(family.prefix().length())))
              || OPEN.stream().anyMatch(key::startsWith);
      if (!byName && !inFamily) {
        unused.add(key);
      }
    }
    assertEquals(Set.of(), unused);
  }

  @Test
  void bothLanguagesFillInTheSame() {
    List<String> different = new ArrayList<>();
    for (String key : keys(DUTCH)) {
      if (!placeholders(DUTCH, key).equals(placeholders(ENGLISH, key))) {
        different.add(key);
      }
    }
    assertEquals(List.of(), different);
  }

  /** An apostrophe that is not doubled swallows what stands after it. */
  @Test
  void everyTextCanBeFilledIn() {
    List<String> wrong = new ArrayList<>();
    for (Properties language : List.of(DUTCH, ENGLISH)) {
      for (String key : keys(language)) {
        String pattern = language.getProperty(key);
        if (pattern.isBlank() || pattern.replace("''", "").contains("'")) {
          wrong.add(key + "=" + pattern);
        }
        new MessageFormat(pattern, Locale.ROOT);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** DOMAIN.md row 15, and the words that mean a formal act in Dutch law. */
  @Test
  void noTextUsesAWordThatKeepsPeopleAway() {
    assertEquals(
        List.of(),
        found(
            DUTCH,
            "cli[eë]nt\\w*|zorgmijd\\w*|kwetsba\\w*|problematiek\\w*|hulpbehoevend\\w*"
                + "|besluit\\w*|beschikking\\w*|bezwaar\\w*|melding\\w*"));
    assertEquals(List.of(), found(ENGLISH, "client\\w*|vulnerab\\w*|needy|objection\\w*"));
  }

  @Test
  void everybodyIsAddressedAsU() {
    assertEquals(List.of(), found(DUTCH, "je|jij|jou|jouw|jullie|jezelf"));
  }

  @Test
  void textsAreInOrderAndEachStandsOnce() throws IOException {
    for (String language : List.of("nl", "en")) {
      List<String> lines =
          Files.readAllLines(RESOURCES.resolve("messages_" + language + ".properties")).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertEquals(new ArrayList<>(new TreeSet<>(lines)), lines, language);
    }
  }

  private static List<String> found(Properties language, String words) {
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return keys(language).stream()
        .filter(key -> pattern.matcher(language.getProperty(key)).find())
        .map(key -> key + "=" + language.getProperty(key))
        .toList();
  }

  private static Set<String> placeholders(Properties language, String key) {
    Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(language.getProperty(key));
    return matcher.results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> statuses() {
    List<String> statuses = new ArrayList<>(codes(HelpRequestStatus.values()));
    statuses.addAll(List.of("to-confirm", "change-asked", "declined", "team-only", "under-appeal"));
    return statuses;
  }

  /** What the code writes into the history of a request. */
  private static List<String> history() {
    List<String> events =
        new ArrayList<>(
            Pattern.compile(
                    "HelpRequest\\.KIND,\\s*[^;]*?\"([a-z-]*[a-z])\",\\s*[^;]*?\\);",
                    Pattern.DOTALL)
                .matcher(SOURCES)
                .results()
                .map(result -> result.group(1))
                .toList());
    events.addAll(each(codes(Decision.values()), "").stream().map("decided-"::concat).toList());
    events.addAll(codes(FollowUp.Result.values()).stream().map("called-"::concat).toList());
    events.addAll(List.of("answered-good", "answered-again", "answered-needs-team"));
    events.addAll(List.of("telephone-ja", "telephone-nee", "taken"));
    events.addAll(List.of("knows-person", "given-back", "hidden-to-read", "read-afterwards"));
    events.addAll(List.of("helper-offered", "helper-proposed"));
    events.addAll(
        List.of("activity-advised", "activity-chosen", "activity-visited", "activity-dropped"));
    codes(Individual.values()).forEach(reason -> events.add("individual-" + reason));
    events.addAll(List.of("planned-activity", "planned-call", "planned-next-time", "planned-team"));
    codes(OtherReason.values()).forEach(why -> events.add("overruled-" + why));
    events.addAll(List.of("taken-down", "appealed", "appeal-upheld", "appeal-kept"));
    return events.stream().distinct().toList();
  }

  /** The letters, with the first paragraph and the button of each. */
  private static List<String> mails() {
    List<String> kinds =
        new ArrayList<>(
            List.of(
                "ask-closed",
                "activity-advised",
                "activity-helpers",
                "appeal-kept",
                "appeal-upheld",
                "appealed",
                "asked",
                "clearance-over",
                "clearance-over-team",
                "clearance-soon",
                "clearance-soon-team",
                "closed",
                "connected",
                "contact-lost",
                "contact-lost-volunteer",
                "date-moved",
                "date-off",
                "date-unsure",
                "danger-now",
                "danger-today",
                "danger-unseen",
                "declined",
                "expired",
                "helper-declined",
                "helper-offered",
                "helper-proposed",
                "how-did-it-go",
                "initiative-begun",
                "initiative-gone",
                "initiative-taken",
                "initiative-taken-down",
                "measure",
                "measure-asked",
                "measure-ended",
                "measure-kept",
                "measure-upheld",
                "nobody-comes-along",
                "offered",
                "offer-taken-down",
                "organisations-due",
                "organiser-accepted",
                "organiser-invited",
                "organiser-takeover",
                "photo-taken-down",
                "place-free",
                "request-proposed",
                "request-taken-down",
                "referred",
                "rests",
                "search-found",
                "search-over",
                "sign-in",
                "signed-up",
                "still-on",
                "support-answered",
                "turn",
                "turn-nobody",
                "turn-team",
                "waits",
                "went-alone"));
    codes(Decision.values())
        .forEach(
            decision ->
                kinds.addAll(
                    List.of(
                        "request-" + decision,
                        "offer-" + decision,
                        "initiative-" + decision,
                        "photo-" + decision)));
    List<String> mails = new ArrayList<>(each(kinds, ".1", ".action"));
    answers().forEach(outcome -> mails.add("report-" + outcome + ".1"));
    mails.addAll(List.of("concern-seen.1", "search-found.stop"));
    mails.addAll(
        List.of("organiser-invited.2", "organiser-takeover.2", "referred.2", "still-on.2"));
    mails.addAll(List.of("initiative-asked.1", "initiative-asked.yes", "initiative-asked.no"));
    mails.addAll(List.of("ask.1", "ask.yes", "ask.no", "ask.later"));
    mails.addAll(List.of("ask-again.1", "ask-again.yes", "ask-again.no"));
    mails.addAll(List.of("contact.1", "contact.yes", "contact.no"));
    mails.addAll(List.of("reminder.1", "reminder.yes", "reminder.no", "sign-in.2"));
    return mails;
  }

  private static List<String> answers() {
    List<String> answers = new ArrayList<>(codes(ReportStatus.values()));
    answers.remove("open");
    return answers;
  }

  private static List<String> reportReasons() {
    List<String> reasons = new ArrayList<>(codes(DeclineReason.values()));
    reasons.remove("double");
    return reasons;
  }

  private static List<String> each(List<String> names, String... endings) {
    return names.stream()
        .flatMap(name -> Arrays.stream(endings).map(ending -> name + ending))
        .toList();
  }

  private static List<String> codes(Enum<?>... values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static Set<String> keys(Properties language) {
    return new TreeSet<>(language.stringPropertyNames());
  }

  private static Properties load(String language) {
    try (java.io.Reader reader =
        Files.newBufferedReader(RESOURCES.resolve("messages_" + language + ".properties"))) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sources() {
    return Stream.of(Path.of("src/main/java"), Path.of("webapp/templates"))
        .flatMap(MessagesTest::filesUnder)
        .filter(file -> file.toString().matches(".*\\.(java|jte)"))
        .map(MessagesTest::read)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<Path> filesUnder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
