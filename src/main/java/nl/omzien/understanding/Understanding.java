package nl.omzien.understanding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads a request, an offer or a query and says which categories and skills of the taxonomy it
 * speaks of, by a list of words and by what examples taught when the program was built. Keeps
 * nothing and learns from nobody: the same text gives the same answer, until the team adds a word
 * of its own ({@link #hear}).
 */
@ApplicationScoped
public class Understanding {

  /** Nobody needs to read on after this many characters to know what a text is about. */
  private static final int ENOUGH = 3000;

  /** A word inside a longer phrase says less by itself: "brief" in "brief schrijven". */
  private static final double INSIDE_A_PHRASE = 0.5;

  private static final double SKILL_FOR_CATEGORY = 0.8;

  /** Who writes Turkish may need an interpreter, but asks about something. */
  private static final double SIGN_FOR_CATEGORY = 0.2;

  private static final double NEAR_SKILL = 0.5;
  private static final double NEAR_CATEGORY = 0.25;
  private static final double WHEN_NOTHING_ELSE = 0.3;

  /** How much examples count beside words, and below which likelihood they hardly do. */
  private static final double TRUST = 0.5;

  private static final double DOUBT = 0.03;

  /** One word by itself says what it says in the list of words; examples hear too much in it. */
  private static final double WORDS_ENOUGH = 2;

  /** Not likelier than this is no more than a guess. */
  private static final double GUESS = 0.1;

  private final WordList words;
  private final Taxonomy taxonomy;
  private final Supplier<Knowledge> knowledge;

  /** Reads the word list, the thesaurus and the taxonomy that come with the program. */
  public Understanding() {
    this(Knowledge::present);
  }

  private Understanding(Supplier<Knowledge> knowledge) {
    this.knowledge = knowledge;
    words = Knowledge.shipped().words();
    taxonomy = Knowledge.shipped().taxonomy();
  }

  /** As it would be if people of this place said these; nothing changes for anybody else. */
  public static Understanding with(List<Saying> said) {
    Knowledge imagined = Knowledge.with(said);
    return new Understanding(() -> imagined);
  }

  /**
   * From now on people of this place say these, beside all that came with the program: for every
   * text that is read on this node. Takes as long as reading the word list; who asks meanwhile is
   * answered by what was known before.
   */
  public static void hear(List<Saying> said) {
    Knowledge.hear(said);
  }

  /** What people of this place say, for search. */
  public Sayings sayings() {
    return knowledge.get().sayings();
  }

  /** The categories and skills that texts are understood as. */
  @Produces
  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /** The words behind it, for search. */
  public static Vocabulary vocabulary() {
    return Knowledge.vocabulary();
  }

  /**
   * What this text speaks of.
   *
   * @param text anything a person typed, in any language; may be empty
   */
  public Understood understand(String text) {
    String read = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    Knowledge known = knowledge.get();
    List<Reading.Word> reading = known.read(read);
    Map<String, Evidence> categories = new HashMap<>();
    Map<String, Evidence> skills = new HashMap<>();
    for (Spotting.Hit hit : alone(known.hits(reading))) {
      Meaning.Target target = hit.meaning().target();
      if (target.skill()) {
        note(skills, target.code(), hit, 1);
        double said = hit.meaning().sign() ? SIGN_FOR_CATEGORY : SKILL_FOR_CATEGORY;
        words
            .skill(target.code())
            .in()
            .forEach((category, share) -> note(categories, category, hit, said * share));
      } else {
        note(categories, target.code(), hit, 1);
      }
    }
    Map<String, Double> categoryScores = totals(categories);
    categoryScores.merge(Understood.UNCLEAR, WHEN_NOTHING_ELSE, Double::sum);
    Map<String, Double> likely = known.likely(reading);
    double believed = Math.min(1, reading.size() / WORDS_ENOUGH);
    likely.replaceAll((code, probability) -> probability * believed);
    taught(categories(likely))
        .forEach((code, said) -> categoryScores.merge(code, said, Double::sum));
    Map<String, Double> asked = totals(skills);
    taught(likely).forEach((code, said) -> asked.merge(code, said, Double::sum));
    asked.keySet().retainAll(words.skills().keySet());
    Map<String, Double> skillScores = withNear(asked, totals(categories));
    return new Understood(
        Ranking.of(taxonomy.categories(), Category::code, categoryScores, categories, reading),
        Ranking.of(taxonomy.skills(), Skill::code, skillScores, skills, reading),
        Ranking.weight(taught(likely.getOrDefault(Example.ELSEWHERE, 0.0))));
  }

  /** How likely each category is when the skills are as likely as this. */
  private Map<String, Double> categories(Map<String, Double> likely) {
    Map<String, Double> categories = new HashMap<>();
    likely.forEach(
        (code, probability) -> {
          if (words.skills().containsKey(code)) {
            words
                .skill(code)
                .in()
                .forEach((of, share) -> categories.merge(of, probability * share, Double::sum));
          } else {
            String of = code.equals(Example.ELSEWHERE) ? Understood.UNCLEAR : code;
            categories.merge(of, probability, Double::sum);
          }
        });
    return categories;
  }

  private static Map<String, Double> taught(Map<String, Double> likely) {
    Map<String, Double> taught = new HashMap<>();
    likely.forEach((code, probability) -> taught.put(code, taught(probability)));
    return taught;
  }

  /** What examples say, on the scale of what words say. */
  private static double taught(double probability) {
    return TRUST * Math.log1p(Math.max(0, probability - GUESS) / DOUBT);
  }

  private static List<Spotting.Hit> alone(List<Spotting.Hit> hits) {
    Map<Integer, Integer> longest = new HashMap<>();
    for (Spotting.Hit hit : hits) {
      hit.words().forEach(word -> longest.merge(word, hit.words().size(), Math::max));
    }
    List<Spotting.Hit> weighed = new ArrayList<>();
    for (Spotting.Hit hit : hits) {
      boolean inside =
          hit.words().stream().allMatch(word -> longest.get(word) > hit.words().size());
      double strength = inside ? hit.strength() * INSIDE_A_PHRASE : hit.strength();
      weighed.add(new Spotting.Hit(hit.meaning(), hit.words(), strength));
    }
    return weighed;
  }

  private static void note(
      Map<String, Evidence> notes, String code, Spotting.Hit hit, double share) {
    Evidence evidence = notes.computeIfAbsent(code, none -> new Evidence());
    hit.words().forEach(word -> evidence.add(word, share * hit.strength() / hit.words().size()));
  }

  private static Map<String, Double> totals(Map<String, Evidence> notes) {
    Map<String, Double> totals = new LinkedHashMap<>();
    notes.forEach((code, evidence) -> totals.put(code, evidence.total()));
    return totals;
  }

  private Map<String, Double> withNear(Map<String, Double> skills, Map<String, Double> categories) {
    Map<String, Double> near = new HashMap<>();
    skills.forEach(
        (code, score) ->
            words
                .skill(code)
                .near()
                .forEach(
                    (other, share) -> near.merge(other, NEAR_SKILL * score * share, Math::max)));
    categories.forEach(
        (code, score) ->
            words
                .categories()
                .get(code)
                .near()
                .forEach(
                    (other, share) -> near.merge(other, NEAR_CATEGORY * score * share, Math::max)));
    Map<String, Double> scores = new HashMap<>(skills);
    near.forEach((code, score) -> scores.merge(code, score, Double::sum));
    return scores;
  }
}
