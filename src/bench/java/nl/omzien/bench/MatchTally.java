package nl.omzien.bench;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Counts how good the proposals for judged requests are. What is forbidden is read from the files
 * themselves and never from the program's own policy, so that a wrong policy shows.
 */
final class MatchTally {

  private static final String TEAM = "wijkteam";

  private int requests;
  private int top3;
  private double expected;
  private int withExpected;
  private int activityFirst;
  private int withActivity;
  private int clearanceAgreed;
  private int violations;

  /** What was wrong or missed in one request, in words. */
  List<String> add(JsonObject request, List<JsonObject> proposed, boolean clearanceProposed) {
    List<String> remarks = new ArrayList<>();
    Set<String> wanted = MatchWorld.strings(request, "verwacht");
    JsonObject flags = request.getJsonObject("vlaggen");
    requests++;
    boolean teamOnly = wanted.equals(Set.of(TEAM));
    boolean hit =
        teamOnly
            ? proposed.isEmpty()
            : proposed.stream().limit(3).anyMatch(line -> hits(line, wanted));
    top3 += hit ? 1 : 0;
    if (!hit) {
      remarks.add("MISSED in the first three: " + wanted);
    }
    cover(wanted, proposed);
    if (flags.getBoolean("collectief_mogelijk")
        && wanted.stream().anyMatch(code -> code.matches("I\\d+"))) {
      withActivity++;
      boolean shown =
          proposed.stream().limit(5).anyMatch(line -> wanted.contains(line.getString("id")));
      activityFirst += shown ? 1 : 0;
      if (!shown) {
        remarks.add("MISSED an activity in the first five");
      }
    }
    if (clearanceProposed == flags.getBoolean("vog_nodig")) {
      clearanceAgreed++;
    } else {
      remarks.add("DIFFERS: clearance proposed " + clearanceProposed);
    }
    List<String> broken = broken(request, proposed, teamOnly);
    violations += broken.size();
    remarks.addAll(broken);
    return remarks;
  }

  private static boolean hits(JsonObject line, Set<String> wanted) {
    return line.containsKey("vaardigheden")
        ? MatchWorld.strings(line, "vaardigheden").stream().anyMatch(wanted::contains)
        : wanted.contains(line.getString("id"));
  }

  /** People of the team are always there: their part is left out. */
  private void cover(Set<String> wanted, List<JsonObject> proposed) {
    Set<String> asked = new HashSet<>(wanted);
    asked.remove(TEAM);
    if (asked.isEmpty()) {
      return;
    }
    Set<String> covered = new HashSet<>();
    for (JsonObject line : proposed.subList(0, Math.min(10, proposed.size()))) {
      covered.add(line.getString("id"));
      if (line.containsKey("vaardigheden")) {
        covered.addAll(MatchWorld.strings(line, "vaardigheden"));
      }
    }
    withExpected++;
    expected += asked.stream().filter(covered::contains).count() / (double) asked.size();
  }

  private static List<String> broken(
      JsonObject request, List<JsonObject> proposed, boolean teamOnly) {
    List<String> broken = new ArrayList<>();
    Set<String> names = new HashSet<>();
    proposed.forEach(line -> names.add(line.getString("id")));
    for (JsonObject line : proposed) {
      String id = line.getString("id");
      if (teamOnly) {
        broken.add("VIOLATION " + id + ": for the team alone");
      }
      if (line.containsKey("vaardigheden")) {
        forbidden(request, line, names).stream()
            .map(why -> "VIOLATION " + id + ": " + why)
            .forEach(broken::add);
      }
    }
    return broken;
  }

  private static List<String> forbidden(JsonObject request, JsonObject line, Set<String> names) {
    JsonObject flags = request.getJsonObject("vlaggen");
    List<String> why = new ArrayList<>();
    if (flags.getBoolean("vog_nodig") || flags.getBoolean("minderjarige_betrokken")) {
      JsonObject clearance = line.getJsonObject("vog");
      boolean valid =
          "geldig".equals(clearance.getString("status"))
              && !LocalDate.parse(clearance.getString("geldig_tot"))
                  .isBefore(MatchWorld.NOW.toLocalDate());
      if (!valid) {
        why.add("no clearance");
      }
    }
    if (!"actief".equals(line.getString("status"))) {
      why.add("pauses");
    }
    if (line.getInt("max_koppelingen") < 1) {
      why.add("full");
    }
    if (MatchWorld.strings(line, "niet_koppelen_met").stream().anyMatch(names::contains)) {
      why.add("kept apart");
    }
    String there = request.getString("buurt");
    boolean sameNeighbourhood = there.equals(line.getString("buurt"));
    boolean sameDistrict = line.getString("wijk").substring(2).equals(there.substring(2, 8));
    String reach = line.getString("bereik");
    if ((reach.equals("buurt") && !sameNeighbourhood) || (reach.equals("wijk") && !sameDistrict)) {
      why.add("out of reach");
    }
    if (flags.getBoolean("liever_buiten_eigen_wijk") && sameDistrict) {
      why.add("lives in her district");
    }
    if (line.getBoolean("liever_buiten_eigen_buurt") && sameNeighbourhood) {
      why.add("rather helps elsewhere");
    }
    return why;
  }

  int requests() {
    return requests;
  }

  /** The last line. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "measure=match requests=%d top3=%.3f expected@10=%.3f activity@5=%.3f vog-agree=%.3f"
            + " violations=%d",
        requests,
        top3 / (double) requests,
        expected / Math.max(1, withExpected),
        activityFirst / (double) Math.max(1, withActivity),
        clearanceAgreed / (double) requests,
        violations);
  }
}
