package nl.omzien.search;

import java.util.ArrayList;
import java.util.List;
import nl.omzien.place.District;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;

/** How the places of the database may be named in a question. */
final class PlaceNames {

  private final Places places;

  PlaceNames(Places places) {
    this.places = places;
  }

  /** Neighbourhoods, districts and locations, with their nicknames and postcodes. */
  List<PlaceName> all() {
    List<PlaceName> names = new ArrayList<>();
    List<Neighbourhood> neighbourhoods = places.neighbourhoods();
    for (Neighbourhood place : neighbourhoods) {
      GeoPoint point = new GeoPoint(place.latitude(), place.longitude());
      names.add(named(place.name(), place, point, false));
      aliases(place.aliases()).forEach(alias -> names.add(named(alias, place, point, true)));
    }
    for (District district : places.districts()) {
      GeoPoint middle = middle(district, neighbourhoods);
      names.add(named(district.name(), district, middle, false));
      names.add(named(district.postcode(), district, middle, false));
      aliases(district.aliases()).forEach(alias -> names.add(named(alias, district, middle, true)));
    }
    for (Location location : places.locations()) {
      GeoPoint point = new GeoPoint(location.latitude(), location.longitude());
      names.add(named(location.name(), location.neighbourhood(), point, false));
    }
    return names.stream().filter(name -> !name.name().isBlank()).toList();
  }

  private static GeoPoint middle(District district, List<Neighbourhood> neighbourhoods) {
    List<Neighbourhood> inside =
        neighbourhoods.stream()
            .filter(place -> place.district().code().equals(district.code()))
            .toList();
    return new GeoPoint(
        inside.stream().mapToDouble(Neighbourhood::latitude).average().orElse(0),
        inside.stream().mapToDouble(Neighbourhood::longitude).average().orElse(0));
  }

  private static List<String> aliases(String aliases) {
    return aliases.isBlank() ? List.of() : List.of(aliases.split(","));
  }

  private static PlaceName named(
      String name, Neighbourhood place, GeoPoint point, boolean nickname) {
    return new PlaceName(
        name, place.name(), nickname, place.district().code(), place.code(), point);
  }

  private static PlaceName named(String name, District district, GeoPoint point, boolean nickname) {
    return new PlaceName(name, district.name(), nickname, district.code(), "", point);
  }
}
