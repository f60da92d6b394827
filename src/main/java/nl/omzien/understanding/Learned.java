package nl.omzien.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What the examples taught: how likely each class is for a text. It was learned once, when the
 * program was built ({@link Lesson}), from {@link Example}s that come with it; nothing is learned
 * from what anybody types.
 */
final class Learned {

  /** Which skill a text asks for; beside the classes, when the program was built. */
  static final String SKILLS = "learned-skills.gz";

  /** Of which danger a text tells; likewise. */
  static final String DANGERS = "learned-dangers.gz";

  /** What in it does not belong on a site of neighbours; likewise. */
  static final String HOUSE_RULES = "learned-house-rules.gz";

  private static final int MOST = 127;

  /** What one feature says. */
  private record Row(float rarity, float scale, byte[] weights) {}

  private final int apart;
  private final List<String> codes;
  private final Map<String, Row> rows;

  private Learned(int apart, List<String> codes, Map<String, Row> rows) {
    this.apart = apart;
    this.codes = codes;
    this.rows = rows;
  }

  /**
   * Keeps what was learned.
   *
   * @param apart how far words may stand from each other to be a feature together
   * @param codes of the classes, in their order
   * @param rarity of each feature, in the order of the trained weights
   */
  static Learned of(int apart, List<String> codes, Map<String, Float> rarity, Softmax trained) {
    Map<String, Row> rows = new LinkedHashMap<>();
    rarity.forEach((name, rare) -> rows.put(name, row(rare, trained.weights(rows.size()))));
    return new Learned(apart, codes, rows);
  }

  private static Row row(float rarity, float[] weights) {
    float highest = Float.MIN_NORMAL;
    for (float weight : weights) {
      highest = Math.max(highest, Math.abs(weight));
    }
    byte[] small = new byte[weights.length];
    for (int k = 0; k < small.length; k++) {
      small[k] = (byte) Math.round(weights[k] / highest * MOST);
    }
    return new Row(rarity, highest / MOST, small);
  }

  /**
   * Reads what was learned when the program was built.
   *
   * @param file {@link #SKILLS}, {@link #DANGERS} or {@link #HOUSE_RULES}
   */
  static Learned shipped(String file) {
    try (InputStream stream = DataFile.open(file);
        DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
      int apart = in.readInt();
      List<String> codes = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        codes.add(in.readUTF());
      }
      int features = in.readInt();
      Map<String, Row> rows = new HashMap<>(features * 2);
      for (int i = 0; i < features; i++) {
        String name = in.readUTF();
        rows.put(name, new Row(in.readFloat(), in.readFloat(), in.readNBytes(codes.size())));
      }
      return new Learned(apart, codes, rows);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Writes it so that {@link #shipped} can read it. */
  void write(OutputStream file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file, 1 << 16))) {
      out.writeInt(apart);
      out.writeInt(codes.size());
      for (String code : codes) {
        out.writeUTF(code);
      }
      out.writeInt(rows.size());
      for (Map.Entry<String, Row> each : rows.entrySet()) {
        out.writeUTF(each.getKey());
        out.writeFloat(each.getValue().rarity());
        out.writeFloat(each.getValue().scale());
        out.write(each.getValue().weights());
      }
    }
  }

  /**
   * How likely each code is; together 1 when every word was seen in an example, and less by the
   * share of words that never were. Empty when nothing of this text was ever seen.
   */
  Map<String, Double> likely(List<Reading.Word> words) {
    float[] scores = new float[codes.size()];
    double squares = 0;
    for (Map.Entry<String, Features.Feature> each : Features.of(words, apart).entrySet()) {
      Row row = rows.get(each.getKey());
      if (row != null) {
        float value = (float) each.getValue().weight() * row.rarity();
        squares += value * value;
        for (int k = 0; k < scores.length; k++) {
          scores[k] += value * row.scale() * row.weights()[k];
        }
      }
    }
    Map<String, Double> likely = new HashMap<>();
    if (squares > 0) {
      for (int k = 0; k < scores.length; k++) {
        scores[k] /= (float) Math.sqrt(squares);
      }
      Softmax.likely(scores);
      double seen = words.stream().mapToDouble(this::seen).sum() / words.size();
      for (int k = 0; k < scores.length; k++) {
        likely.put(codes.get(k), scores[k] * seen);
      }
    }
    return likely;
  }

  /** From 0 to 1: as a whole, or else the parts of it that were seen. */
  private double seen(Reading.Word word) {
    if (rows.containsKey(Features.stem(word))) {
      return 1;
    }
    List<String> parts = word.parts();
    return parts.stream().filter(rows::containsKey).count() / Math.max(2.0, parts.size());
  }
}
