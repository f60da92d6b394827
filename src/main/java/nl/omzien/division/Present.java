package nl.omzien.division;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.omzien.place.District;
import nl.omzien.place.Neighbourhood;

/** All districts and neighbourhoods that are here, whether a team serves them or not. */
record Present(Map<String, District> districts, Map<String, Neighbourhood> neighbourhoods) {

  static Present of(List<District> districts, List<Neighbourhood> neighbourhoods) {
    return new Present(
        districts.stream().collect(Collectors.toMap(District::code, Function.identity())),
        neighbourhoods.stream()
            .collect(Collectors.toMap(Neighbourhood::code, Function.identity())));
  }

  Optional<District> district(String code) {
    return Optional.ofNullable(districts.get(code));
  }

  Optional<Neighbourhood> neighbourhood(String code) {
    return Optional.ofNullable(neighbourhoods.get(code));
  }
}
