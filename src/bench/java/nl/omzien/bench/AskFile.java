package nl.omzien.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.bench.simulator.Ask;
import nl.omzien.match.Need;
import nl.omzien.match.Needs;
import nl.omzien.match.Policy;
import nl.omzien.match.Term;
import nl.omzien.moderation.Screening;
import nl.omzien.understanding.Understanding;

/**
 * What people ask in a file of requests, as far as a volunteer may answer it: not what is for the
 * team alone or for an activity alone, and no offers.
 */
final class AskFile {

  private static final String ACTIVITY = "I[0-9]+";

  private AskFile() {}

  static List<Ask> read(Path file, MatchWorld world) throws IOException {
    Needs needs = new Needs(new Understanding(), new Screening(), Policy.shipped());
    List<Ask> asks = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        continue;
      }
      JsonObject request = MatchMeasure.request(line);
      JsonObject flags = request.getJsonObject("vlaggen");
      Set<String> skills = skills(request);
      if (!skills.isEmpty() && !flags.getBoolean("aanbod_niet_vraag")) {
        Need read =
            needs.of(
                request.getString("tekst"),
                Optional.empty(),
                world.place(request.getString("buurt")));
        boolean clearance =
            flags.getBoolean("vog_nodig") || flags.getBoolean("minderjarige_betrokken");
        asks.add(
            new Ask(
                shown(MatchMeasure.confirmed(read, flags)),
                skills,
                activities(request),
                clearance));
      }
    }
    if (asks.isEmpty()) {
      throw new IllegalArgumentException("no volunteer may answer anything in " + file + ".");
    }
    return asks;
  }

  /** A member showed it to others, and so judged the danger. */
  private static Need shown(Need need) {
    Set<Term> terms = EnumSet.noneOf(Term.class);
    terms.addAll(need.terms().all());
    terms.remove(Term.TEAM_ONLY);
    return need.on(need.terms().with(terms));
  }

  private static Set<Long> activities(JsonObject request) {
    return MatchWorld.strings(request, "verwacht").stream()
        .filter(code -> code.matches(ACTIVITY))
        .map(MatchWorld::number)
        .collect(Collectors.toSet());
  }

  private static Set<String> skills(JsonObject request) {
    return MatchWorld.strings(request, "verwacht").stream()
        .filter(code -> !code.matches(ACTIVITY) && !code.equals("wijkteam"))
        .collect(Collectors.toSet());
  }
}
