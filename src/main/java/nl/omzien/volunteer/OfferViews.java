package nl.omzien.volunteer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.moderation.Advice;
import nl.omzien.moderation.Screening;
import nl.omzien.place.Circumstance;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.place.Reach;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.understanding.Understanding;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** Builds the pages of offering help. */
@RequestScoped
class OfferViews {

  private static final int SUGGESTIONS = 6;
  private static final int LIKELY = 3;

  @Inject private Frames frames;
  @Inject private Places places;
  @Inject private Taxonomy taxonomy;
  @Inject private Understanding understanding;
  @Inject private Screening screening;

  OfferForm form(Fields fields) {
    return new OfferForm(fields, frames.texts(), places, taxonomy);
  }

  View words(Fields fields, Problems problems) {
    return new View("volunteer/offer-words", new OfferWordsPage(frames.frame(), problems, fields));
  }

  View details(Fields fields, Problems problems) {
    Frame frame = frames.frame();
    OfferForm form = form(fields);
    List<Skill> suggested =
        understanding.understand(form.ownWords()).skills().stream()
            .limit(SUGGESTIONS)
            .map(found -> found.meaning())
            .toList();
    Set<String> chosen = new LinkedHashSet<>(form.skills());
    if (chosen.isEmpty()) {
      suggested.stream().limit(LIKELY).map(Skill::code).forEach(chosen::add);
    }
    List<Option> likely = new ArrayList<>();
    List<Option> others = new ArrayList<>();
    for (Skill skill : taxonomy.skills()) {
      Option option = new Option(skill.code(), skill.label(), chosen.contains(skill.code()));
      boolean first = option.selected() || suggested.contains(skill);
      (first ? likely : others).add(option);
    }
    return new View(
        "volunteer/offer-details",
        new OfferDetailsPage(
            frame,
            problems,
            fields,
            Advice.of(screening.findings(form.ownWords()), frame.texts()),
            likely,
            others,
            neighbourhoods(fields.line("buurt")),
            reaches(fields.line("bereik"), frame),
            languages(form.languages(), frame),
            PartOfDay.all().stream()
                .map(part -> option("part." + part.code(), part.code(), form.availability(), frame))
                .toList(),
            wishes(fields.line("liever-elders"), frame),
            limits(form.limits(), frame)));
  }

  /** An existing offer as the form shows it. */
  Fields fields(Volunteer volunteer) {
    Offer offer = volunteer.offer();
    Fields fields =
        Fields.none()
            .with("woorden", offer.ownWords())
            .with("voornaam", volunteer.person().firstName())
            .with("achternaam", volunteer.person().lastName())
            .with("buurt", offer.neighbourhood().code())
            .with("bereik", offer.reach().code())
            .with("via", offer.reachBy().code())
            .with("telefoon", volunteer.person().telephone().orElse(""))
            .with("tegelijk", String.valueOf(offer.mostAtOnce()))
            .withAll("vaardigheden", offer.skills())
            .withAll("talen", offer.languages())
            .withAll("wanneer", offer.availability());
    fields =
        fields
            .with("liever-elders", offer.elsewhere().code())
            .with("weg-van", volunteer.awayFrom().map(LocalDate::toString).orElse(""))
            .with("weg-tot", volunteer.awayUntil().map(LocalDate::toString).orElse(""))
            .withAll("grenzen", codes(offer.limits()));
    fields = offer.woman() ? fields.with("vrouw", "ja") : fields;
    return offer.shownToResidents() ? fields.with("zichtbaar", "ja") : fields;
  }

  private static Set<String> codes(Set<Circumstance> limits) {
    return limits.stream()
        .map(Circumstance::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Option> wishes(String chosen, Frame frame) {
    String now = chosen.isEmpty() ? Elsewhere.ANYWHERE.code() : chosen;
    return List.of(Elsewhere.values()).stream()
        .map(
            wish ->
                new Option(
                    wish.code(), frame.t("elsewhere." + wish.code()), wish.code().equals(now)))
        .toList();
  }

  private static List<Option> limits(Set<Circumstance> chosen, Frame frame) {
    return List.of(Circumstance.values()).stream()
        .map(
            some ->
                new Option(
                    some.code(), frame.t("circumstance." + some.code()), chosen.contains(some)))
        .toList();
  }

  private List<Option> neighbourhoods(String chosen) {
    return places.neighbourhoods().stream().map(one -> option(one, chosen)).toList();
  }

  private static Option option(Neighbourhood one, String chosen) {
    return new Option(
        one.code(), one.name() + " (" + one.district().name() + ")", one.code().equals(chosen));
  }

  private static List<Option> reaches(String chosen, Frame frame) {
    return List.of(Reach.values()).stream()
        .map(
            reach ->
                new Option(
                    reach.code(), frame.t("reach." + reach.code()), reach.code().equals(chosen)))
        .toList();
  }

  private static List<Option> languages(Set<String> chosen, Frame frame) {
    Set<String> now = chosen.isEmpty() ? Set.of(frame.language()) : chosen;
    return OfferForm.LANGUAGES.stream()
        .map(code -> option("language." + code, code, now, frame))
        .toList();
  }

  private static Option option(String key, String code, Set<String> chosen, Frame frame) {
    return new Option(code, frame.t(key), chosen.contains(code));
  }
}
