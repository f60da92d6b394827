package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Locale;
import nl.omzien.gathering.Gathering;
import nl.omzien.place.District;
import nl.omzien.place.Location;
import nl.omzien.place.Places;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;

/** Similar requests in the words of the team. */
@RequestScoped
class GatheringWords {

  @Inject private Taxonomy taxonomy;
  @Inject private Places places;

  /** What they are about. */
  String topic(Gathering gathering) {
    String label =
        taxonomy
            .skill(gathering.topic())
            .map(Skill::label)
            .or(() -> taxonomy.category(gathering.topic()).map(Category::label))
            .orElse(gathering.topic());
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  /** Where. */
  String district(Gathering gathering) {
    return places.districts().stream()
        .filter(district -> district.code().equals(gathering.district()))
        .map(District::name)
        .findFirst()
        .orElse("");
  }

  /** Buildings in their own district first, by name. */
  Comparator<Location> nearestFirst(Gathering gathering) {
    return Comparator.comparing(
            (Location place) ->
                !place.neighbourhood().district().code().equals(gathering.district()))
        .thenComparing(Location::name);
  }
}
