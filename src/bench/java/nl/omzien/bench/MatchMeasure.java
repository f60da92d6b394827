package nl.omzien.bench;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.match.Candidate;
import nl.omzien.match.ClearanceNeed;
import nl.omzien.match.Meeting;
import nl.omzien.match.Need;
import nl.omzien.match.Needs;
import nl.omzien.match.Policy;
import nl.omzien.match.Proposal;
import nl.omzien.match.Shortlist;
import nl.omzien.match.Term;
import nl.omzien.match.Terms;
import nl.omzien.moderation.Screening;
import nl.omzien.place.Elsewhere;
import nl.omzien.understanding.Understanding;
import nl.omzien.web.Texts;

/**
 * Proposals for requests, with the file's flags as what the team confirmed: clearance, a child, and
 * outside the district. One list of ten, of volunteers and activities.
 */
final class MatchMeasure implements Measure {

  private static final int PROPOSED = 10;

  private final Texts texts = Texts.in("nl");

  @Override
  public String name() {
    return "match";
  }

  @Override
  public String run(Path input, boolean verbose, PrintStream out) throws IOException {
    Policy policy = Policy.shipped();
    Understanding understanding = new Understanding();
    Needs needs = new Needs(understanding, new Screening(), policy);
    ClearanceNeed clearance = new ClearanceNeed(policy);
    Shortlist shortlist =
        new Shortlist(policy, understanding.taxonomy(), MatchWorld.NOW.toLocalDate());
    MatchWorld world = new MatchWorld();
    MatchTally tally = new MatchTally();
    for (String line : Files.readAllLines(input)) {
      if (line.isBlank()) {
        continue;
      }
      JsonObject request = request(line);
      String text = request.getString("tekst");
      Need read = needs.of(text, Optional.empty(), world.place(request.getString("buurt")));
      boolean proposesClearance = clearance.of(read.topic(), text).isPresent();
      Need need = confirmed(read, request.getJsonObject("vlaggen"));
      List<Proposal> proposals =
          shortlist.mixed(need, world.helpers().keySet(), world.activities().keySet(), PROPOSED);
      List<JsonObject> lines = proposals.stream().map(some -> line(some, world)).toList();
      List<String> remarks = tally.add(request, lines, proposesClearance);
      if (verbose) {
        show(request, need, proposals, lines, remarks, out);
      }
    }
    if (tally.requests() == 0) {
      throw new IllegalArgumentException("there is no request in " + input + ".");
    }
    return tally.toString();
  }

  static JsonObject request(String line) {
    try {
      JsonObject request = MatchWorld.object(line);
      if (Set.of("id", "tekst", "buurt", "verwacht", "vlaggen").stream()
          .allMatch(request::containsKey)) {
        return request;
      }
      throw new IllegalArgumentException("a request needs id, tekst, buurt, verwacht and vlaggen.");
    } catch (JsonException wrong) {
      throw new IllegalArgumentException("each line must be a request in JSON.", wrong);
    }
  }

  static Need confirmed(Need read, JsonObject flags) {
    Set<Term> terms = EnumSet.noneOf(Term.class);
    terms.addAll(read.terms().all());
    Map.of("vog_nodig", Term.CLEARANCE, "minderjarige_betrokken", Term.MINOR)
        .forEach(
            (flag, term) -> {
              if (flags.getBoolean(flag)) {
                terms.add(term);
              }
            });
    Elsewhere elsewhere =
        flags.getBoolean("liever_buiten_eigen_wijk")
            ? Elsewhere.NOT_MY_DISTRICT
            : Elsewhere.ANYWHERE;
    return read.on(Terms.of(terms).from(elsewhere));
  }

  private static JsonObject line(Proposal proposal, MatchWorld world) {
    if (proposal instanceof Candidate candidate) {
      return world.helpers().get(candidate.helper());
    }
    return world.activities().get(((Meeting) proposal).activity());
  }

  private void show(
      JsonObject request,
      Need need,
      List<Proposal> proposals,
      List<JsonObject> lines,
      List<String> remarks,
      PrintStream out) {
    out.println(request.getString("id") + "  " + request.getString("tekst"));
    out.printf(
        Locale.ROOT,
        "   asks %s %s, %s; wanted %s%n",
        need.topic().category(),
        weights(need.topic().skills()),
        need.terms().all(),
        MatchWorld.strings(request, "verwacht"));
    for (int i = 0; i < proposals.size(); i++) {
      out.printf(
          Locale.ROOT,
          "   %2d %s %.3f %s%n",
          i + 1,
          lines.get(i).getString("id"),
          proposals.get(i).score().total(),
          proposals.get(i).reason().sentence(texts));
    }
    remarks.forEach(remark -> out.println("   " + remark));
  }

  private static String weights(Map<String, Double> skills) {
    StringBuilder shown = new StringBuilder();
    skills.forEach(
        (code, sure) -> shown.append(String.format(Locale.ROOT, "%s %.2f ", code, sure)));
    return shown.toString().strip();
  }
}
