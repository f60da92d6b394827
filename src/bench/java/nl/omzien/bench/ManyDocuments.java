package nl.omzien.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omzien.search.GeoPoint;
import nl.omzien.search.SearchDocument;
import nl.omzien.search.Waterveen;

/**
 * As many offers and activities as one likes, put together from the sentences of the 120 that
 * people wrote: as long, about as many things and in as many places as real ones. The same seed
 * gives the same documents.
 */
final class ManyDocuments {
  private static final List<String> EXTRAS =
      List.of(
          "Bel gerust.",
          "Ik woon hier al %d jaar.",
          "Het liefst in de ochtend, na %d uur.",
          "Ook voor nummer %d en de buren.",
          "Vraag ernaar bij huisnummer %d.");

  private final List<SearchDocument> written = new Waterveen().documents();
  private final long seed;

  ManyDocuments(long seed) {
    this.seed = seed;
  }

  Stream<SearchDocument> some(int number) {
    return IntStream.range(0, number).mapToObj(this::document);
  }

  SearchDocument document(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    SearchDocument one = written.get(random.nextInt(written.size()));
    SearchDocument other = written.get(random.nextInt(written.size()));
    SearchDocument place = written.get(random.nextInt(written.size()));
    List<String> sentences = new ArrayList<>(List.of(one.text().split("(?<=[.!?]) ")));
    Set<String> skills = new HashSet<>(one.skills());
    if (random.nextInt(3) == 0) {
      sentences.add(other.text().split("(?<=[.!?]) ")[0]);
      skills.addAll(other.skills());
    }
    sentences.add(String.format(EXTRAS.get(random.nextInt(EXTRAS.size())), random.nextInt(90)));
    GeoPoint at = place.point().orElse(new GeoPoint(52.56, 5.23));
    return SearchDocument.of(
            one.kind(),
            one.kind().name().toLowerCase(java.util.Locale.ROOT) + ":" + number,
            random.nextInt(4) == 0 ? Set.of("signed-in") : Set.of("all"))
        .says(one.title(), String.join(" ", sentences))
        .about(one.category(), List.copyOf(skills))
        .at(place.place(), place.neighbourhood(), place.district())
        .point(
            new GeoPoint(
                at.latitude() + random.nextGaussian() / 200,
                at.longitude() + random.nextGaussian() / 200))
        .languages(List.copyOf(one.languages()))
        .when(one.when(), one.dates())
        .next(one.next().or(Optional::empty))
        .free(one.free())
        .wheelchair(one.wheelchair())
        .build();
  }
}
