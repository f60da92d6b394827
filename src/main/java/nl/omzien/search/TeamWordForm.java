package nl.omzien.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Screening;
import nl.omzien.understanding.DutchAnalysis;
import nl.omzien.understanding.Saying;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.understanding.Thesaurus;
import nl.omzien.understanding.Understanding;
import nl.omzien.understanding.Vocabulary;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;

/** A word as a member typed it, and whether it is one that helps. */
final class TeamWordForm {

  static final String WORDS = "woord";
  static final String MEANS = "betekent";
  static final String SKILL = "vaardigheid";
  static final String CATEGORY = "onderwerp";
  static final String BOTH_WAYS = "allebei";

  private static final int LONGEST = 60;
  private static final int SHORTEST = 3;

  private final Fields fields;
  private final Vocabulary vocabulary = Understanding.vocabulary();

  private TeamWordForm(Fields fields) {
    this.fields = fields;
  }

  static TeamWordForm of(Fields fields) {
    return new TeamWordForm(fields);
  }

  Fields fields() {
    return fields;
  }

  /** What it says, when it is one that helps; the problems tell why not. */
  Optional<Saying> saying(
      List<Saying> present, Taxonomy taxonomy, Screening screening, Problems problems) {
    String words = lower(WORDS);
    checkWords(WORDS, words, screening, problems);
    Saying saying = meaning(words, taxonomy, screening, problems);
    if (problems.none()) {
      checkAmong(saying, present, problems);
    }
    return problems.none() ? Optional.of(saying) : Optional.empty();
  }

  private Saying meaning(String words, Taxonomy taxonomy, Screening screening, Problems problems) {
    String means = lower(MEANS);
    String skill = fields.line(SKILL);
    String category = fields.line(CATEGORY);
    boolean both = fields.ticked(BOTH_WAYS);
    long told = List.of(means, skill, category).stream().filter(one -> !one.isEmpty()).count();
    if (told != 1) {
      problems.add(MEANS, told == 0 ? "words.means.empty" : "words.means.several");
    }
    if (!skill.isEmpty()) {
      if (taxonomy.skill(skill).isEmpty()) {
        problems.add(SKILL, "words.means.unknown");
      }
      return new Saying(words, Saying.Kind.SKILL, skill, both);
    }
    if (!category.isEmpty()) {
      if (taxonomy.category(category).isEmpty()) {
        problems.add(CATEGORY, "words.means.unknown");
      }
      return new Saying(words, Saying.Kind.CATEGORY, category, both);
    }
    checkWords(MEANS, means, screening, problems);
    return new Saying(words, Saying.Kind.WORD, means, both);
  }

  private void checkWords(String field, String words, Screening screening, Problems problems) {
    List<String> each =
        vocabulary.analysis().words(words).stream().map(DutchAnalysis.Word::written).toList();
    if (words.isEmpty()) {
      problems.add(field, "words.empty");
    } else if (words.length() > LONGEST || each.size() > Thesaurus.longest()) {
      problems.add(field, "words.long", Thesaurus.longest());
    } else if (!words.matches("[\\p{L}\\p{M}\\p{Nd}' ’-]+") || each.isEmpty()) {
      problems.add(field, "words.signs");
    } else if (each.stream().allMatch(vocabulary::saysNothing)) {
      problems.add(field, "words.stop");
    } else if (each.stream().allMatch(one -> one.length() < SHORTEST)) {
      problems.add(field, "words.short");
    } else if (screening.sensitive(words)) {
      problems.add(field, "words.personal");
    }
  }

  private void checkAmong(Saying saying, List<Saying> present, Problems problems) {
    List<String> from = stems(saying.words());
    boolean word = saying.kind() == Saying.Kind.WORD;
    List<String> to = word ? stems(saying.means()) : List.of();
    if (word && from.equals(to)) {
      problems.add(MEANS, "words.same");
    } else if (present.stream().anyMatch(one -> same(one, saying))) {
      problems.add(WORDS, "words.known");
    } else if (word && vocabulary.thesaurus().of(from).contains(to)) {
      problems.add(WORDS, "words.known-already");
    } else if (word && leads(to, from, present)) {
      problems.add(MEANS, "words.circle");
    }
  }

  private boolean same(Saying one, Saying other) {
    return one.kind() == other.kind()
        && stems(one.words()).equals(stems(other.words()))
        && (one.kind() == Saying.Kind.WORD
            ? stems(one.means()).equals(stems(other.means()))
            : one.means().equals(other.means()));
  }

  /** Whether going from meaning to meaning one comes from here to there. */
  private boolean leads(List<String> here, List<String> there, List<Saying> present) {
    Set<List<String>> seen = new HashSet<>();
    Deque<List<String>> next = new ArrayDeque<>(List.of(here));
    while (!next.isEmpty()) {
      List<String> one = next.pop();
      if (one.equals(there)) {
        return true;
      }
      if (seen.add(one)) {
        for (Saying saying : present) {
          if (saying.kind() == Saying.Kind.WORD) {
            List<String> from = stems(saying.words());
            List<String> to = stems(saying.means());
            if (from.equals(one)) {
              next.push(to);
            }
            if (saying.bothWays() && to.equals(one)) {
              next.push(from);
            }
          }
        }
      }
    }
    return false;
  }

  private List<String> stems(String words) {
    return vocabulary.analysis().words(words).stream().map(DutchAnalysis.Word::stem).toList();
  }

  private String lower(String name) {
    return fields.line(name).toLowerCase(Locale.ROOT);
  }
}
