package nl.omzien.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.omzien.security.Role;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;
import nl.omzien.web.View;

/** Builds the pages about the rules. */
@RequestScoped
class LocalRuleViews {

  private static final int SOME = 5;
  private static final int SOME_EXAMPLES = 4;

  @Inject private LocalRules rules;
  @Inject private Screening screening;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** All rules. */
  View all(String typed, Problems problems) {
    Frame frame = frames.frame();
    boolean tried = !typed.isEmpty() && problems.none();
    return new View(
        "moderation/rules",
        new RulesPage(
            frame,
            visitor.is(Role.COORDINATOR),
            typed,
            tried ? Optional.of(tried(typed, frame.texts())) : Optional.empty(),
            local(frame.texts()),
            shipped(frame.texts()),
            problems));
  }

  private RulesPage.Tried tried(String text, Texts texts) {
    List<Finding> findings = screening.findings(text);
    return new RulesPage.Tried(
        Marked.pieces(text, findings),
        Advice.of(findings, texts),
        screening.danger(text).isPresent(),
        screening.asksSoftly(text));
  }

  private List<RulesPage.Local> local(Texts texts) {
    SpokenTime spoken = new SpokenTime(texts, clock);
    return rules.all().stream()
        .map(
            rule ->
                new RulesPage.Local(
                    rule.reference(),
                    label(rule.written().kind(), texts),
                    rule.written().words(),
                    rule.written().unless(),
                    rule.changedBy().shortName(),
                    spoken.moment(rule.changedAt())))
        .toList();
  }

  /** By kind, in the order of the kinds. */
  private List<RulesPage.Shipped> shipped(Texts texts) {
    Map<FindingKind, List<Rule>> byKind = new TreeMap<>();
    screening
        .rules()
        .forEach(rule -> byKind.computeIfAbsent(rule.kind(), kind -> new ArrayList<>()).add(rule));
    return byKind.entrySet().stream()
        .map(
            entry ->
                new RulesPage.Shipped(
                    label(entry.getKey(), texts),
                    texts.of(entry.getKey().messagePrefix() + ".reason"),
                    entry.getValue().size(),
                    some(entry.getValue().stream().map(rule -> rule.examples().yes())),
                    some(entry.getValue().stream().map(rule -> rule.examples().no()))))
        .toList();
  }

  /** The first example of each rule, until there are enough. */
  private static List<String> some(Stream<List<String>> examples) {
    return examples
        .flatMap(each -> each.stream().limit(1))
        .map(LocalRuleViews::plain)
        .distinct()
        .limit(SOME_EXAMPLES)
        .toList();
  }

  /** Without the brackets that tell a test which place is meant. */
  private static String plain(String example) {
    return example.replace("[", "").replace("]", "");
  }

  /** The form for one. */
  View form(
      Optional<LocalRule> present, Fields typed, Optional<WrittenRule> tried, Problems problems) {
    Frame frame = frames.frame();
    return new View(
        "moderation/rule",
        new LocalRulePage(
            frame,
            LocalRulePages.page(present),
            present.isPresent(),
            typed,
            kinds(typed.line(LocalRuleForm.KIND), frame.texts()),
            tried.map(one -> preview(one, frame.texts())),
            problems));
  }

  private static List<Option> kinds(String chosen, Texts texts) {
    return Stream.concat(
            Stream.of(new Option("", "–", chosen.isEmpty())),
            LocalRuleForm.kinds().stream()
                .map(
                    kind ->
                        new Option(kind.code(), label(kind, texts), kind.code().equals(chosen))))
        .toList();
  }

  private static LocalRulePage.Preview preview(WrittenRule written, Texts texts) {
    Rule rule = written.rule("preview");
    RuleTrial trial = RuleTrial.of(written);
    List<List<Marked>> found =
        written.found().stream().map(one -> Marked.pieces(one, findings(rule, one))).toList();
    List<Finding> first = findings(rule, written.found().get(0));
    return new LocalRulePage.Preview(
        found,
        written.passed(),
        Advice.of(first, texts),
        trial.harmless(),
        trial.alarms().size(),
        trial.alarms().stream().limit(SOME).toList());
  }

  private static List<Finding> findings(Rule rule, String text) {
    ReadableText readable = ReadableText.of(text);
    return rule.spansIn(readable).stream()
        .map(span -> HouseRules.finding(rule, span, readable))
        .sorted(Comparator.comparing(Finding::begin))
        .toList();
  }

  private static String label(FindingKind kind, Texts texts) {
    return texts.of("rulebook.kind." + kind.code());
  }
}
