package nl.omzien.gathering;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Similar requests in one district (DOMAIN.md row 34): what they are about, and how many. Knows no
 * names and no texts.
 *
 * @param district code of the district
 * @param topic code of the skill, or of the category when their skills differ
 * @param requests keys of the requests
 * @param skills codes of what is asked for
 */
public record Gathering(String district, String topic, Set<Long> requests, Set<String> skills) {

  /**
   * What one open request asks for.
   *
   * @param request its key
   * @param district code of its district
   * @param skill what is asked for most; empty when nobody knows
   * @param category code of the kind of need; empty when nobody knows
   */
  public record Wish(long request, String district, String skill, String category) {}

  /** How many. */
  public int size() {
    return requests.size();
  }

  /**
   * All of at least so many, the largest first. Requests that ask for the same skill count by that;
   * what is left counts by its category. No request counts twice.
   */
  public static List<Gathering> of(Collection<Wish> wishes, int least) {
    List<Gathering> bySkill = all(wishes, Wish::skill, least);
    Set<Long> counted = new HashSet<>();
    bySkill.forEach(gathering -> counted.addAll(gathering.requests()));
    List<Wish> left = wishes.stream().filter(wish -> !counted.contains(wish.request())).toList();
    return Stream.concat(bySkill.stream(), all(left, Wish::category, least).stream())
        .sorted(
            Comparator.comparingInt(Gathering::size)
                .reversed()
                .thenComparing(Gathering::district)
                .thenComparing(Gathering::topic))
        .toList();
  }

  private static List<Gathering> all(
      Collection<Wish> wishes, Function<Wish, String> about, int least) {
    Map<String, List<Wish>> groups =
        wishes.stream()
            .filter(wish -> !about.apply(wish).isEmpty())
            .collect(
                Collectors.groupingBy(
                    wish -> wish.district() + " " + about.apply(wish),
                    TreeMap::new,
                    Collectors.toList()));
    return groups.values().stream()
        .filter(group -> group.size() >= least)
        .map(group -> gathering(group, about.apply(group.get(0))))
        .toList();
  }

  private static Gathering gathering(List<Wish> group, String topic) {
    return new Gathering(
        group.get(0).district(),
        topic,
        group.stream().map(Wish::request).collect(Collectors.toUnmodifiableSet()),
        group.stream()
            .map(Wish::skill)
            .filter(skill -> !skill.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }
}
