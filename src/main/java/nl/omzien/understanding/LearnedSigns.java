package nl.omzien.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hears what a text tells that no word of it names, a danger or something that does not belong
 * here, by examples that were learned when the program was built. A long text is heard in pieces:
 * else what is ordinary in it would drown the rest. Time grows with the length of the text.
 */
public final class LearnedSigns {

  /** As long as the longest examples: heard as it is. */
  private static final int WHOLE = 45;

  /** A longer text is heard in pieces of so many words, as most examples have. */
  private static final int PIECE = 25;

  /** So that no sentence is heard more than a few times. */
  private static final int STEP = 10;

  /** In fewer words any one of them weighs too much to frighten anybody for. */
  private static final double ENOUGH = 8;

  /** Read once, for however many ask for it. */
  private static final class Dangers {
    static final LearnedSigns SHIPPED = new LearnedSigns(Learned.shipped(Learned.DANGERS));
  }

  /** Likewise. */
  private static final class HouseRules {
    static final LearnedSigns SHIPPED = new LearnedSigns(Learned.shipped(Learned.HOUSE_RULES));
  }

  private final Learned learned;

  private LearnedSigns(Learned learned) {
    this.learned = learned;
  }

  /** Of dangers. */
  public static LearnedSigns ofDangers() {
    return Dangers.SHIPPED;
  }

  /** Of what does not belong on a site of neighbours. */
  public static LearnedSigns ofHouseRules() {
    return HouseRules.SHIPPED;
  }

  /**
   * A sign that was heard.
   *
   * @param kind as the examples call it
   * @param probability that it tells of any of the kinds, from 0 to 1
   * @param words how many words the piece has
   * @param begin index of the first UTF-16 code unit of the piece that tells it
   * @param end index after its last
   */
  public record Heard(String kind, double probability, int words, int begin, int end) {}

  /**
   * The likeliest sign in a text.
   *
   * @param text anything a person typed, of any length; nothing for one with hardly any words
   */
  public Optional<Heard> in(String text) {
    return pieces(telling(Knowledge.shipped().read(text))).stream()
        .filter(piece -> !piece.isEmpty())
        .map(this::heard)
        .flatMap(Optional::stream)
        .max(Comparator.comparing(Heard::probability));
  }

  /** The words that may tell: no numbers, which are mostly a telephone's or a price's. */
  static List<Reading.Word> telling(List<Reading.Word> words) {
    return words.stream()
        .filter(word -> word.surface().codePoints().noneMatch(Character::isDigit))
        .toList();
  }

  private Optional<Heard> heard(List<Reading.Word> piece) {
    Map<String, Double> likely = learned.likely(piece);
    double total = likely.values().stream().mapToDouble(Double::doubleValue).sum();
    double any =
        (total - likely.getOrDefault(Example.NONE, 0.0)) * Math.min(1, piece.size() / ENOUGH);
    int begin = piece.get(0).begin();
    int end = piece.get(piece.size() - 1).end();
    return likely.entrySet().stream()
        .filter(kind -> !kind.getKey().equals(Example.NONE))
        .max(Map.Entry.comparingByValue())
        .map(kind -> new Heard(kind.getKey(), any, piece.size(), begin, end));
  }

  /** Each begins with a sentence where there are any. */
  private static List<List<Reading.Word>> pieces(List<Reading.Word> words) {
    if (words.size() <= WHOLE) {
      return List.of(words);
    }
    List<List<Reading.Word>> pieces = new ArrayList<>();
    int begin = 0;
    while (begin < words.size()) {
      int end = Math.min(words.size(), begin + PIECE);
      pieces.add(words.subList(begin, end));
      begin = end == words.size() ? end : next(words, begin + STEP, end);
    }
    return pieces;
  }

  private static int next(List<Reading.Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).beginsSentence()) {
        return i;
      }
    }
    return from;
  }
}
