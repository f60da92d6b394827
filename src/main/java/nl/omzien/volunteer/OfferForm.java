package nl.omzien.volunteer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.moderation.Redaction;
import nl.omzien.person.ReachBy;
import nl.omzien.person.Telephone;
import nl.omzien.place.Circumstance;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.place.Reach;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/** What a volunteer may send: her own words first, then what, when, where and how much. */
final class OfferForm {

  static final int LONGEST_TEXT = 2000;

  /** Languages that people here speak; ISO 639-1. */
  static final List<String> LANGUAGES =
      List.of("nl", "en", "tr", "ar", "pl", "uk", "ti", "so", "fa", "fr", "de", "es");

  private final Fields fields;
  private final Texts texts;
  private final Places places;
  private final Taxonomy taxonomy;

  private static final int LONGEST_NAME = 80;
  private static final List<String> TYPED =
      List.of("woorden", "voornaam", "achternaam", "telefoon");
  private static final Set<String> FIELDS =
      Set.of(
          "woorden",
          "voornaam",
          "achternaam",
          "telefoon",
          "vaardigheden",
          "wanneer",
          "buurt",
          "bereik",
          "talen",
          "tegelijk",
          "via",
          "zichtbaar",
          "liever-elders",
          "grenzen",
          "vrouw",
          "weg-van",
          "weg-tot");

  OfferForm(Fields fields, Texts texts, Places places, Taxonomy taxonomy) {
    this.fields = fields;
    this.texts = texts;
    this.places = places;
    this.taxonomy = taxonomy;
  }

  /** The fields of this form and no others, without citizen service numbers (art. 46 UAVG). */
  static Fields storable(Fields posted, Redaction redaction) {
    Fields storable = posted.only(FIELDS);
    for (String name : TYPED) {
      if (storable.ticked(name)) {
        storable = storable.with(name, redaction.storable(storable.text(name)));
      }
    }
    return storable;
  }

  Problems checkWords() {
    Problems problems = new Problems(texts);
    if (ownWords().isEmpty()) {
      problems.add("woorden", "offer.words.empty");
    } else if (ownWords().length() > LONGEST_TEXT) {
      problems.add("woorden", "offer.words.long", LONGEST_TEXT);
    }
    return problems;
  }

  Problems checkAll() {
    Problems problems = checkWords();
    if (firstName().isEmpty()) {
      problems.add("voornaam", "offer.name.empty");
    }
    if (skills().isEmpty()) {
      problems.add("vaardigheden", "offer.skills.empty");
    }
    if (neighbourhood().isEmpty()) {
      problems.add("buurt", "offer.where.empty");
    }
    if (reach().isEmpty()) {
      problems.add("bereik", "offer.reach.empty");
    }
    if (languages().isEmpty()) {
      problems.add("talen", "offer.languages.empty");
    }
    if (mostAtOnce() == 0) {
      problems.add("tegelijk", "offer.most.problem", Offer.MOST_AT_ONCE);
    }
    if (reachBy() == ReachBy.TELEPHONE && telephone().isEmpty()) {
      problems.add("telefoon", "ask.telephone.problem");
    }
    boolean away = !fields.line("weg-van").isEmpty() || !fields.line("weg-tot").isEmpty();
    if (away && holiday().isEmpty()) {
      problems.add("weg-van", "offer.away.problem");
    }
    return problems;
  }

  Offer offer() {
    return new Offer(ownWords(), skills(), languages(), availability())
        .within(neighbourhood().orElseThrow(), reach().orElseThrow(), mostAtOnce())
        .shown(fields.ticked("zichtbaar"), reachBy())
        .wishing(
            Elsewhere.of(fields.line("liever-elders")).orElse(Elsewhere.ANYWHERE),
            limits(),
            fields.ticked("vrouw"));
  }

  String ownWords() {
    return fields.text("woorden");
  }

  String firstName() {
    return shortened(fields.line("voornaam"));
  }

  String lastName() {
    return shortened(fields.line("achternaam"));
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  Set<String> skills() {
    return kept(fields.all("vaardigheden"), code -> taxonomy.skill(code).isPresent());
  }

  Set<String> languages() {
    return kept(fields.all("talen"), LANGUAGES::contains);
  }

  Set<String> availability() {
    return kept(fields.all("wanneer"), code -> PartOfDay.of(code).isPresent());
  }

  Optional<Neighbourhood> neighbourhood() {
    return places.neighbourhood(fields.line("buurt"));
  }

  Optional<Reach> reach() {
    return Reach.of(fields.line("bereik"));
  }

  ReachBy reachBy() {
    return ReachBy.of(fields.line("via")).orElse(ReachBy.EMAIL);
  }

  Optional<Telephone> telephone() {
    return Telephone.parse(fields.line("telefoon"));
  }

  Set<Circumstance> limits() {
    return fields.all("grenzen").stream()
        .map(Circumstance::of)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The days on which she is away, when both are right. */
  Optional<Holiday> holiday() {
    try {
      LocalDate from = LocalDate.parse(fields.line("weg-van"));
      LocalDate until = LocalDate.parse(fields.line("weg-tot"));
      return until.isBefore(from) ? Optional.empty() : Optional.of(new Holiday(from, until));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  /** From the first day to the last, both included. */
  record Holiday(LocalDate from, LocalDate until) {}

  int mostAtOnce() {
    String typed = fields.line("tegelijk");
    if (!typed.matches("[0-9]{1,2}")) {
      return typed.isEmpty() ? 1 : 0;
    }
    int number = Integer.parseInt(typed);
    return number <= Offer.MOST_AT_ONCE ? number : 0;
  }

  private static Set<String> kept(Set<String> codes, java.util.function.Predicate<String> known) {
    Set<String> kept = new LinkedHashSet<>();
    codes.stream().filter(known).forEach(kept::add);
    return kept;
  }
}
