package nl.omzien.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Learns from the examples while the program is built, and writes down what was learned: that takes
 * some seconds, and no start of the program should wait for it.
 */
public final class Lesson {

  /** A small feature that is seen less often than this is an accident. */
  private static final int OFTEN = 3;

  /** To know a skill, words side by side are enough. */
  private static final int BESIDE = 1;

  /** A danger, or what breaks a house rule, is told in more words. */
  private static final int NEAR = 3;

  private final int apart;
  private final List<Example> examples;
  private final List<Map<String, Features.Feature>> read;
  private final Map<String, Float> rarity = new LinkedHashMap<>();

  private Lesson(List<Example> examples, Function<String, List<Reading.Word>> reading, int apart) {
    this.apart = apart;
    this.examples = examples;
    this.read =
        examples.stream()
            .map(example -> Features.of(reading.apply(example.text()), apart))
            .toList();
    Map<String, Integer> seen = new LinkedHashMap<>();
    read.forEach(text -> text.keySet().forEach(name -> seen.merge(name, 1, Integer::sum)));
    read.forEach(
        text ->
            text.forEach(
                (name, feature) -> {
                  if (!feature.small() || seen.get(name) >= OFTEN) {
                    rarity.put(name, (float) Math.log1p(read.size() / (double) seen.get(name)));
                  }
                }));
  }

  /** Writes what was learned of skills, dangers and house rules into this folder. */
  public static void main(String[] folder) throws IOException {
    DutchAnalysis analysis = new DutchAnalysis();
    Function<String, List<Reading.Word>> reading =
        text -> Reading.words(analysis.compounds(), text);
    new Lesson(Example.ofSkills(), reading, BESIDE).write(Path.of(folder[0], Learned.SKILLS));
    Function<String, List<Reading.Word>> telling = reading.andThen(LearnedSigns::telling);
    new Lesson(Example.ofDangers(), telling, NEAR).write(Path.of(folder[0], Learned.DANGERS));
    new Lesson(Example.ofHouseRules(), telling, NEAR)
        .write(Path.of(folder[0], Learned.HOUSE_RULES));
  }

  private void write(Path file) throws IOException {
    learned().write(Files.newOutputStream(file));
  }

  private Learned learned() {
    List<String> codes = List.copyOf(new TreeSet<>(examples.stream().map(Example::code).toList()));
    int[] answers = examples.stream().mapToInt(one -> codes.indexOf(one.code())).toArray();
    List<String> names = List.copyOf(rarity.keySet());
    Map<String, Integer> numbers = new LinkedHashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    List<Softmax.Sample> samples = read.stream().map(text -> sample(text, numbers)).toList();
    return Learned.of(
        apart, codes, rarity, new Softmax(samples, answers, names.size(), codes.size()));
  }

  private Softmax.Sample sample(Map<String, Features.Feature> text, Map<String, Integer> numbers) {
    List<String> known = text.keySet().stream().filter(numbers::containsKey).toList();
    List<Double> values = new ArrayList<>();
    known.forEach(name -> values.add(text.get(name).weight() * rarity.get(name)));
    double length = Math.sqrt(values.stream().mapToDouble(value -> value * value).sum());
    float[] unit = new float[values.size()];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (values.get(i) / length);
    }
    return new Softmax.Sample(known.stream().mapToInt(numbers::get).toArray(), unit);
  }
}
