package nl.omzien.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.omzien.understanding.LearnedSigns;

/**
 * Reads a text before anyone else sees it: personal data, signs of danger, and what does not belong
 * among neighbours, by rules and where those are silent by what examples taught ({@link
 * LearnedSigns}). One instance serves all threads. It keeps nothing of what it reads. Time grows
 * with the length of the text, whatever is in it.
 */
@ApplicationScoped
public class Screening {

  private final List<Rule> personal;
  private final List<Rule> pointers;
  private final DangerRules dangers;
  private final HeardDangers heard = new HeardDangers();
  private final HouseRules houseRules = new HouseRules();
  private final SoftSigns soft = new SoftSigns(heard);

  /**
   * Loads the rules from the class path.
   *
   * @throws IllegalStateException when a rule file is missing or wrong; it names the file and the
   *     line
   */
  public Screening() {
    personal = RuleFile.load("personal-data.rules");
    pointers = RuleFile.load("pointers.rules");
    List<Rule> loaded = new ArrayList<>(RuleFile.load("danger-life.rules"));
    loaded.addAll(RuleFile.load("danger-home.rules"));
    loaded.addAll(RuleFile.load("danger-today.rules"));
    dangers = new DangerRules(loaded);
  }

  /**
   * Everything found in a text, by place. Findings of personal data never overlap each other;
   * danger may lie over them.
   *
   * @param text any text, also empty, of any length and script
   */
  public List<Finding> findings(String text) {
    ReadableText readable = ReadableText.of(text);
    List<Finding> found = new ArrayList<>();
    for (List<Rule> rules : List.of(personal, pointers)) {
      for (Rule rule : rules) {
        addFree(found, rule, readable);
      }
    }
    for (Danger danger : dangers(readable, text)) {
      found.add(new Finding(FindingKind.DANGER, danger.begin(), danger.end(), danger.ruleId()));
    }
    found.addAll(houseRules.in(readable, text));
    found.sort(Comparator.comparing(Finding::begin).thenComparing(Finding::kind));
    return Collections.unmodifiableList(found);
  }

  /** The personal data among the findings. */
  public List<Finding> personal(String text) {
    return findings(text).stream().filter(finding -> finding.kind().isPersonalData()).toList();
  }

  /**
   * Whether a text tells something of a person that must stand in no address, no list and no
   * setting: personal data, a sign of danger, or a link that leads to it. What does not belong
   * among neighbours is none of these: somebody may search for it.
   */
  public boolean sensitive(String text) {
    return findings(text).stream().anyMatch(finding -> finding.kind().isSensitive());
  }

  /** What its author is asked to mend: personal data, and what does not belong among neighbours. */
  public List<Finding> toMend(String text) {
    return findings(text).stream()
        .filter(finding -> finding.severity() != Severity.POINTS_OUT)
        .toList();
  }

  /** The most urgent sign of danger in a text, if any. */
  public Optional<Danger> danger(String text) {
    return dangers(ReadableText.of(text), text).stream().min(Danger.MOST_URGENT_FIRST);
  }

  /**
   * Whether its author should be asked softly how she is: she tells of a loss, or of something that
   * may be a danger. Never where there is a reason for alarm.
   */
  public boolean asksSoftly(String text) {
    ReadableText readable = ReadableText.of(text);
    return dangers(readable, text).isEmpty() && soft.in(readable, text);
  }

  /** What the rules name; when they name nothing, what is heard without being named. */
  private List<Danger> dangers(ReadableText readable, String text) {
    List<Danger> named = dangers.in(readable);
    return named.isEmpty() ? heard.in(text).map(List::of).orElse(List.of()) : named;
  }

  /** From now on these house rules count as well, instead of those that were added before. */
  void alsoBy(List<Rule> local) {
    houseRules.alsoBy(local);
  }

  List<Rule> rules() {
    List<Rule> all = new ArrayList<>(personal);
    all.addAll(pointers);
    all.addAll(dangers.rules());
    all.addAll(houseRules.rules());
    all.addAll(soft.rules());
    return all;
  }

  /**
   * Adds what a rule finds where no earlier rule found anything: the order of the file is the order
   * of precedence.
   */
  private static void addFree(List<Finding> found, Rule rule, ReadableText text) {
    List<Finding> fresh = new ArrayList<>();
    for (Span span : rule.spansIn(text)) {
      Span place = new Span(text.originBegin(span.begin()), text.originEnd(span.end()));
      if (found.stream().noneMatch(f -> f.begin() < place.end() && place.begin() < f.end())) {
        fresh.add(new Finding(rule.kind(), place.begin(), place.end(), rule.id()));
      }
    }
    for (Finding finding : fresh) {
      if (found.stream().noneMatch(f -> f.begin() < finding.end() && finding.begin() < f.end())) {
        found.add(finding);
      }
    }
  }
}
