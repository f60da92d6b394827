package nl.omzien.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.moderation.Redaction;
import nl.omzien.person.ReachBy;
import nl.omzien.person.Telephone;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/**
 * What a person may send when she asks for help, in three steps: her words; kind, place, time and
 * how to reach her; the short public text and her consent. Every check names the field and how to
 * mend it.
 */
public final class HelpRequestForm {

  /** Most characters of what she tells; about a page and a half. */
  public static final int LONGEST_TEXT = 4000;

  /** Most characters of the short public text. */
  public static final int LONGEST_PUBLIC_TEXT = 300;

  private static final List<String> TYPED =
      List.of("tekst", "korte-tekst", "voornaam", "achternaam", "waar", "telefoon", "email");
  private static final List<String> CHOSEN =
      List.of(
          "soort",
          "buurt",
          "wanneer",
          "datum",
          "bereik",
          "niet-bellen",
          "helpers",
          "jonger",
          "elders",
          "vrouw",
          "dagdelen",
          "erbij",
          "toestemming",
          "weghalen",
          "kanaal",
          AskPages.FORM_NUMBER);
  private static final Set<String> FIELDS =
      Stream.of(TYPED, CHOSEN, TogetherChoice.FIELDS)
          .flatMap(Collection::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> DISTRICT_ONLY =
      Set.of(
          "administratie-en-post",
          "geld-en-schulden",
          "recht-en-instanties",
          "gezin-en-opvoeden",
          "signaal-en-veiligheid");

  private final Fields fields;
  private final Texts texts;
  private final Places places;
  private final Taxonomy taxonomy;
  private final When when;

  /** Reads the fields; nothing is refused yet. */
  public HelpRequestForm(
      Fields fields, Texts texts, Places places, Taxonomy taxonomy, LocalDate today) {
    this.fields = fields;
    this.texts = texts;
    this.places = places;
    this.taxonomy = taxonomy;
    this.when = new When(fields, today);
  }

  /**
   * The fields of this form and no others, without citizen service numbers: what may be kept, even
   * as a draft (art. 46 UAVG).
   */
  public static Fields storable(Fields posted, Redaction redaction) {
    Fields fields = posted.only(FIELDS);
    Fields storable = fields;
    for (String name : TYPED) {
      if (fields.ticked(name)) {
        storable = storable.with(name, redaction.storable(fields.text(name)));
      }
    }
    return storable;
  }

  /**
   * Whether questions of this kind are for one's own district only: money, law, reading, family.
   */
  public static boolean districtOnly(String category) {
    return DISTRICT_ONLY.contains(category);
  }

  /** Step one: one word is enough. */
  public Problems checkWords() {
    Problems problems = new Problems(texts);
    if (told().isEmpty()) {
      problems.add("tekst", "ask.words.empty");
    } else if (told().length() > LONGEST_TEXT) {
      problems.add("tekst", "ask.words.long", LONGEST_TEXT);
    }
    return problems;
  }

  /** Step two: kind, place, time, how to reach her. */
  public Problems checkDetails() {
    Problems problems = new Problems(texts);
    if (!Asked.UNKNOWN_CATEGORY.equals(category()) && taxonomy.category(category()).isEmpty()) {
      problems.add("soort", "ask.category.problem");
    }
    if (neighbourhood().isEmpty()) {
      problems.add("waar", fields.line("waar").isEmpty() ? "ask.where.empty" : whereProblem());
    }
    when.check(problems);
    if (reachBy().isEmpty()) {
      problems.add("bereik", "ask.reach.empty");
    }
    boolean numberNeeded = reachBy().filter(ReachBy.TELEPHONE::equals).isPresent();
    if (telephone().isEmpty() && (numberNeeded || !fields.line("telefoon").isEmpty())) {
      problems.add("telefoon", "ask.telephone.problem");
    }
    if (helpersWanted() == 0) {
      problems.add("helpers", "ask.helpers.problem", Asked.MOST_HELPERS);
    }
    return problems;
  }

  /** Step three, the text: short, and without what others must not know. */
  public Problems checkPublicText() {
    Problems problems = new Problems(texts);
    if (publicText().isEmpty()) {
      problems.add("korte-tekst", "ask.public.empty");
    } else if (publicText().length() > LONGEST_PUBLIC_TEXT) {
      problems.add("korte-tekst", "ask.public.long", LONGEST_PUBLIC_TEXT);
    }
    return problems;
  }

  private String whereProblem() {
    if (!meant().isEmpty()) {
      return "ask.where.choose";
    }
    return places.nobodyServes(fields.line("waar")) ? "ask.where.unserved" : "ask.where.unknown";
  }

  /** The request, once every check is passed. */
  public Asked asked() {
    return new Asked(
            told(), publicText(), category(), districtOnly(category()), texts.language().code())
        .at(neighbourhood().orElseThrow(), when.timing(), when.date(), helpersWanted())
        .reached(reachBy().orElse(ReachBy.TEAM), fields.ticked("niet-bellen"), underSixteen())
        .wishing(wishes().wishes())
        .together(choice().wish());
  }

  public String told() {
    return fields.text("tekst");
  }

  public String publicText() {
    return fields.line("korte-tekst");
  }

  public String category() {
    String chosen = fields.line("soort");
    return chosen.isEmpty() ? Asked.UNKNOWN_CATEGORY : chosen;
  }

  /** The one neighbourhood that she means, if her words point at one. */
  public Optional<Neighbourhood> neighbourhood() {
    List<Neighbourhood> meant = meant();
    return meant.size() == 1
        ? Optional.of(meant.get(0))
        : places
            .neighbourhood(fields.line("buurt"))
            .filter(
                chosen -> meant.isEmpty() ? fields.line("waar").isEmpty() : same(meant, chosen));
  }

  /** All neighbourhoods that her words may mean. */
  public List<Neighbourhood> meant() {
    return places.meant(fields.line("waar"));
  }

  private static boolean same(List<Neighbourhood> meant, Neighbourhood chosen) {
    return meant.stream().anyMatch(one -> one.code().equals(chosen.code()));
  }

  public Optional<ReachBy> reachBy() {
    return ReachBy.of(fields.line("bereik"));
  }

  public Optional<Telephone> telephone() {
    return Telephone.parse(fields.line("telefoon"));
  }

  public String firstName() {
    return shortened(fields.line("voornaam"));
  }

  public String lastName() {
    return shortened(fields.line("achternaam"));
  }

  private static String shortened(String name) {
    return name.length() > 80 ? name.substring(0, 80) : name;
  }

  public boolean underSixteen() {
    return fields.ticked("jonger");
  }

  /** What she wishes of whoever helps her. */
  WishesForm wishes() {
    return new WishesForm(fields);
  }

  /** How many helpers, 1 when she did not say; 0 when it is no sensible number. */
  public int helpersWanted() {
    String typed = fields.line("helpers");
    if (typed.isEmpty()) {
      return 1;
    }
    if (!typed.matches("[0-9]{1,2}")) {
      return 0;
    }
    int number = Integer.parseInt(typed);
    return number <= Asked.MOST_HELPERS ? number : 0;
  }

  /** Which activities she saw and chose. */
  public TogetherChoice choice() {
    return TogetherChoice.of(fields);
  }

  public boolean consented() {
    return fields.ticked("toestemming");
  }
}
