package nl.omzien.understanding;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.understanding.DutchAnalysis.Word;

/** Finds in a text when something should be: <i>dinsdagochtend</i>, <i>dit weekend</i>. */
public final class Times {
  /** The days of the week in order, as in {@code ma-o}. */
  public static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

  /** Morning, afternoon and evening. */
  public static final List<String> PARTS = List.of("o", "m", "a");

  private static final int WEEK = 7;

  /** What a word says of the day: those of the week, or one counted from today. */
  private record Day(Set<String> week, Optional<Integer> ahead, boolean coming) {}

  /** What a word says: a day, a part of it, or both. */
  private record Said(Optional<Day> day, Optional<String> part) {}

  private final Map<String, Said> words = new HashMap<>();

  Times(DutchAnalysis analysis) {
    Map<String, Day> beginnings = new HashMap<>();
    Map<String, String> endings = new HashMap<>();
    for (String line : DataFile.lines("times.txt")) {
      int colon = line.indexOf(':');
      String[] kind = line.substring(0, colon).split("\\s+", 2);
      String[] all = line.substring(colon + 1).strip().split(line.contains(",") ? "," : "\\s+");
      for (String each : all) {
        String word = key(analysis.words(each));
        switch (kind[0]) {
          case "day" -> beginnings.put(word, new Day(Set.of(kind[1]), Optional.empty(), false));
          case "ahead" ->
              beginnings.put(word, new Day(Set.of(), Optional.of(Integer.valueOf(kind[1])), true));
          case "part" -> {
            words.put(word, new Said(Optional.empty(), Optional.of(kind[1])));
            endings.put(word, kind[1]);
          }
          case "ending" -> endings.put(word, kind[1]);
          case "today" ->
              words.put(
                  word,
                  new Said(
                      Optional.of(new Day(Set.of(), Optional.of(0), true)), Optional.of(kind[1])));
          default ->
              words.put(
                  word,
                  new Said(
                      Optional.of(
                          new Day(
                              Set.of(kind[1].split(" ")),
                              Optional.empty(),
                              kind[0].equals("coming"))),
                      Optional.empty()));
        }
      }
    }
    beginnings.forEach(
        (begin, day) -> {
          words.put(begin, new Said(Optional.of(day), Optional.empty()));
          endings.forEach(
              (end, part) -> words.put(begin + end, new Said(Optional.of(day), Optional.of(part))));
        });
  }

  /**
   * What the words say about when.
   *
   * @param now the clock of the place; without it, words like <i>morgen</i> say nothing
   */
  public Optional<Moments> read(List<Word> text, Optional<ZonedDateTime> now) {
    Set<String> week = new LinkedHashSet<>();
    Set<String> parts = new LinkedHashSet<>();
    Set<LocalDate> dates = new LinkedHashSet<>();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      boolean two = i + 1 < text.size() && words.containsKey(key(text.subList(i, i + 2)));
      Said said = words.get(key(text.subList(i, i + (two ? 2 : 1))));
      if (said == null || (said.day().flatMap(Day::ahead).isPresent() && now.isEmpty())) {
        continue;
      }
      shown.add(
          two ? text.get(i).written() + " " + text.get(++i).written() : text.get(i).written());
      said.part().ifPresent(parts::add);
      said.day().ifPresent(day -> add(day, now.map(ZonedDateTime::toLocalDate), week, dates));
    }
    dates.forEach(date -> week.add(DAYS.get(date.getDayOfWeek().ordinal())));
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Moments(
                with(parts, week.isEmpty() ? new LinkedHashSet<>(DAYS) : week),
                with(parts, dates.stream().map(LocalDate::toString).toList()),
                String.join(" ", shown)));
  }

  private static void add(
      Day day, Optional<LocalDate> today, Set<String> week, Set<LocalDate> dates) {
    week.addAll(day.week());
    for (int ahead = 0; today.isPresent() && day.coming() && ahead < WEEK; ahead++) {
      LocalDate date = today.get().plusDays(ahead);
      boolean counted = day.ahead().filter(Integer.valueOf(ahead)::equals).isPresent();
      if (counted || day.week().contains(DAYS.get(date.getDayOfWeek().ordinal()))) {
        dates.add(date);
      }
    }
  }

  /** All parts of the week, such as {@code di-o}. */
  public static Set<String> all() {
    return with(Set.of(), DAYS);
  }

  private static Set<String> with(Set<String> parts, Iterable<String> days) {
    Set<String> all = new LinkedHashSet<>();
    for (String day : days) {
      (parts.isEmpty() ? PARTS : parts).forEach(part -> all.add(day + "-" + part));
    }
    return all;
  }

  private static String key(List<Word> words) {
    return String.join(" ", words.stream().map(Word::written).toList());
  }
}
