package nl.omzien.request;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.place.Circumstance;
import nl.omzien.place.Elsewhere;
import nl.omzien.understanding.Times;
import nl.omzien.web.Fields;

/**
 * What she filled in about whoever helps her; what is no choice of ours counts as not chosen.
 *
 * @param fields of the form
 */
record WishesForm(Fields fields) {

  /** Where a helper may live, if she chose. */
  Optional<Elsewhere> elsewhere() {
    return Elsewhere.of(fields.line("elders"));
  }

  /** Parts of the week in which it suits her. */
  Set<String> wantedParts() {
    return fields.all("dagdelen").stream()
        .filter(Times.all()::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What is at her place that not every helper can be near. */
  Set<Circumstance> around() {
    return fields.all("erbij").stream()
        .map(Circumstance::of)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  HelperWishes wishes() {
    return new HelperWishes()
        .from(elsewhere().orElse(Elsewhere.ANYWHERE), fields.ticked("vrouw"))
        .amid(wantedParts(), around());
  }
}
