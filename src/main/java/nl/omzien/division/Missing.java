package nl.omzien.division;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.division.Compared.What;
import nl.omzien.place.AreaCode;
import nl.omzien.place.AreaCode.Kind;

/**
 * What is here in the municipalities of a file, but does not stand in it. It is told and never
 * removed: people may live there, and questions may be open.
 */
final class Missing {

  /** Something that is here. */
  private record Here(String code, String name) {}

  private Missing() {}

  /** Names with their codes, by name. */
  static List<String> of(Present present, Comparison comparison) {
    Stream<Here> districts =
        present.districts().values().stream().map(one -> new Here(one.code(), one.name()));
    Stream<Here> neighbourhoods =
        present.neighbourhoods().values().stream().map(one -> new Here(one.code(), one.name()));
    return Stream.concat(
            of(comparison, Kind.DISTRICT, districts),
            of(comparison, Kind.NEIGHBOURHOOD, neighbourhoods))
        .sorted()
        .toList();
  }

  /** A file that tells of districts only says nothing of neighbourhoods. */
  private static Stream<String> of(Comparison comparison, Kind kind, Stream<Here> here) {
    List<Compared> alike = comparison.all().stream().filter(one -> one.row().is(kind)).toList();
    Set<String> told = alike.stream().map(one -> one.row().code()).collect(Collectors.toSet());
    Set<String> municipalities =
        alike.stream()
            .filter(one -> one.what() != What.PASSED_OVER)
            .map(one -> one.row().municipalityCode())
            .collect(Collectors.toSet());
    return here.filter(one -> !told.contains(one.code()))
        .filter(one -> municipalities.contains(new AreaCode(one.code()).municipality()))
        .map(one -> one.name() + " (" + one.code() + ")");
  }
}
