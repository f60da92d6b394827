package nl.omzien.match;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.moderation.DangerKind;
import nl.omzien.place.Elsewhere;
import nl.omzien.platform.StartRefused;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.understanding.Understanding;

/**
 * Reads {@code policy.txt}: a key, {@code =} and values with commas on each line; {@code #} for
 * remarks. Whatever is wrong in it refuses the start with one sentence: a policy that is half
 * understood is worse than none.
 */
final class PolicyFile {

  private static final String NAME = "policy.txt";

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final Taxonomy taxonomy;

  private PolicyFile(List<String> lines, Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] pair = line.split("=", 2);
      if (pair.length != 2 || pair[1].isBlank()) {
        throw wrong("line " + (i + 1) + " is not 'key = value'");
      }
      if (values.put(pair[0].strip(), pair[1].strip()) != null) {
        throw wrong("'" + pair[0].strip() + "' stands there twice");
      }
    }
  }

  static PolicyFile shipped() {
    try (InputStream in = PolicyFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw wrong("it is missing");
      }
      return of(
          new String(in.readAllBytes(), StandardCharsets.UTF_8), new Understanding().taxonomy());
    } catch (IOException broken) {
      throw new StartRefused("The matching policy (" + NAME + ") cannot be read.", broken);
    }
  }

  static PolicyFile of(String text, Taxonomy taxonomy) {
    return new PolicyFile(text.lines().toList(), taxonomy);
  }

  Policy policy() {
    Policy policy =
        new Policy(
            weights(),
            new Policy.Clearance(
                categories("vog.onderwerpen"),
                skills("vog.geld"),
                skills("vog.alleen"),
                skills("vog.kinderen"),
                words("vog.woorden.afhankelijk"),
                words("vog.woorden.kind")),
            trainings(),
            elsewhere(),
            words("taal.makkelijk"),
            new Policy.TeamOnly(dangers(), categories("wijkteam.onderwerpen")),
            new Policy.Pace(
                (int) number("vragen.per.week", 1),
                (int) number("vragen.initiatief.per.week", 1),
                (int) number("nieuw.dagen", 1),
                (int) number("rust.dagen", 1),
                number("afstand.half.km", 0.1)),
            asking(),
            new Policy.Crowd(
                // fewer than three is no group, and a number could point at somebody
                (int) number("verzamelen.vragen", 3), (int) number("verzamelen.dagen", 1)),
            first(),
            new Policy.Morning(
                number("dagstart.samen", 0),
                number("dagstart.opnieuw", 0),
                (int) number("dagstart.dubbel.dagen", 1),
                (int) number("dagstart.hoogstens.dagen", 0)));
    for (String key : values.keySet()) {
      if (!used.contains(key)) {
        throw wrong("it has an unknown key '" + key + "'");
      }
    }
    return policy;
  }

  private Policy.Asking asking() {
    return new Policy.Asking(
        whole("kring.eerste"),
        whole("kring.volgende"),
        whole("kring.hoogstens"),
        Duration.ofHours(whole("kring.uren")),
        new QuietHours(hour("stilte.van"), hour("stilte.tot")),
        Duration.ofHours(whole("later.uren")),
        Duration.ofDays(whole("antwoord.dagen")),
        Duration.ofDays(whole("stil.dagen")),
        Duration.ofDays(whole("stil.terug.dagen")));
  }

  private FirstMatch first() {
    String word = value("eerste.koppeling");
    return FirstMatch.of(word)
        .orElseThrow(() -> wrong("'eerste.koppeling' cannot be '" + word + "'"));
  }

  private int whole(String key) {
    return (int) number(key, 1);
  }

  private int hour(String key) {
    int hour = (int) number(key, 0);
    if (hour > 23) {
      throw wrong("'" + key + "' must be an hour of the day, 0 to 23");
    }
    return hour;
  }

  private Map<Part, Double> weights() {
    Map<Part, Double> weights = new EnumMap<>(Part.class);
    keys("gewicht.")
        .forEach(
            word ->
                weights.put(
                    Part.of(word).orElseThrow(() -> wrong("there is no part '" + word + "'")),
                    number("gewicht." + word, 0)));
    for (Part part : Part.values()) {
      if (!weights.containsKey(part)) {
        throw wrong("it gives no weight for " + part);
      }
    }
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    if (weights.get(Part.SKILL) <= 0) {
      throw wrong("skill must weigh something");
    }
    weights.replaceAll((part, weight) -> weight / all);
    return weights;
  }

  private Map<String, String> trainings() {
    Map<String, String> trainings = new LinkedHashMap<>();
    for (String training : keys("training.")) {
      skills("training." + training).forEach(skill -> trainings.put(skill, training));
    }
    return trainings;
  }

  private Map<String, Elsewhere> elsewhere() {
    Map<String, Elsewhere> wishes = new LinkedHashMap<>();
    categories("elders.niet-mijn-buurt")
        .forEach(code -> wishes.put(code, Elsewhere.NOT_MY_NEIGHBOURHOOD));
    categories("elders.niet-mijn-wijk")
        .forEach(code -> wishes.put(code, Elsewhere.NOT_MY_DISTRICT));
    return wishes;
  }

  private Set<DangerKind> dangers() {
    Map<String, DangerKind> kinds =
        Stream.of(DangerKind.values()).collect(Collectors.toMap(DangerKind::name, kind -> kind));
    return words("wijkteam.gevaar").stream()
        .map(
            word -> {
              String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
              if (!kinds.containsKey(name)) {
                throw wrong("there is no danger '" + word + "'");
              }
              return kinds.get(name);
            })
        .collect(Collectors.toSet());
  }

  private Set<String> skills(String key) {
    return known(key, code -> taxonomy.skill(code).isPresent(), "skill");
  }

  private Set<String> categories(String key) {
    return known(key, code -> taxonomy.category(code).isPresent(), "category");
  }

  private Set<String> known(String key, Function<String, Boolean> exists, String what) {
    Set<String> codes = words(key);
    for (String code : codes) {
      if (!exists.apply(code)) {
        throw wrong("'" + key + "' names the unknown " + what + " '" + code + "'");
      }
    }
    return codes;
  }

  private Set<String> words(String key) {
    String value = value(key);
    return "-".equals(value)
        ? Set.of()
        : Arrays.stream(value.split(","))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private double number(String key, double least) {
    String value = value(key);
    if (!value.matches("[0-9]{1,4}([.][0-9]{1,3})?") || Double.parseDouble(value) < least) {
      throw wrong("'" + key + "' must be a number of at least " + least);
    }
    return Double.parseDouble(value);
  }

  private String value(String key) {
    if (!values.containsKey(key)) {
      throw wrong("it does not say '" + key + "'");
    }
    used.add(key);
    return values.get(key);
  }

  private List<String> keys(String prefix) {
    return values.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .toList();
  }

  private static StartRefused wrong(String what) {
    return new StartRefused("The matching policy (" + NAME + ") is wrong: " + what + ".");
  }
}
