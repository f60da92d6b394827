package nl.omzien.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.omzien.understanding.Times;
import nl.omzien.web.Frame;

/** What one can choose to see only, as links with counts. */
final class SearchGroups {
  private static final int MOST = 8;

  private final SearchAddress address;
  private final SearchLabels labels;
  private final Frame frame;

  SearchGroups(SearchAddress address, SearchLabels labels, Frame frame) {
    this.address = address;
    this.labels = labels;
    this.frame = frame;
  }

  /** What else one can choose: only what makes a difference. */
  List<SearchPage.Group> of(SearchResults results) {
    List<SearchPage.Group> groups = new ArrayList<>();
    Map<String, Map<String, Long>> counts = results.counts();
    group(
        groups,
        "kind",
        counts.get(DocumentFields.KIND),
        SearchAddress.KIND,
        labels::kind,
        name -> SearchAddress.kind(SearchDocument.Kind.valueOf(name)),
        results.total());
    group(
        groups,
        "category",
        counts.get(DocumentFields.SKILL_CATEGORY),
        SearchAddress.CATEGORY,
        labels::category,
        code -> code,
        results.total());
    group(
        groups,
        "distance",
        counts.getOrDefault(SearchResults.DISTANCE, Map.of()),
        SearchAddress.METRES,
        labels::distance,
        metres -> metres,
        results.total());
    group(
        groups,
        "day",
        inOrder(counts.get(DocumentFields.WHEN), Times.DAYS),
        SearchAddress.DAY,
        labels::day,
        day -> day,
        results.total());
    group(
        groups,
        "part",
        inOrder(
            counts.get(DocumentFields.WHEN), Times.PARTS.stream().map(part -> "-" + part).toList()),
        SearchAddress.PART,
        labels::part,
        part -> part.substring(1),
        results.total());
    group(
        groups,
        "language",
        counts.get(DocumentFields.LANGUAGE),
        SearchAddress.LANGUAGE,
        labels::language,
        code -> code,
        results.total());
    yes(groups, counts, results.total());
    return groups;
  }

  private void yes(
      List<SearchPage.Group> groups, Map<String, Map<String, Long>> counts, long total) {
    Map<String, Long> yes = new LinkedHashMap<>();
    yes.put(SearchAddress.FREE, counts.get(DocumentFields.FREE).getOrDefault("true", 0L));
    yes.put(
        SearchAddress.WHEELCHAIR, counts.get(DocumentFields.WHEELCHAIR).getOrDefault("true", 0L));
    List<SearchPage.Choice> choices = new ArrayList<>();
    yes.forEach(
        (name, count) -> {
          if (address.value(name).isEmpty() && count > 0 && count < total) {
            String label = name.equals(SearchAddress.FREE) ? "search.free" : "search.wheelchair";
            String href = address.with(name, SearchAddress.yes()).href();
            choices.add(new SearchPage.Choice(frame.t(label), count, href, false));
          }
        });
    if (!choices.isEmpty()) {
      groups.add(new SearchPage.Group(frame.t("search.by.more"), choices));
    }
  }

  private void group(
      List<SearchPage.Group> groups,
      String name,
      Map<String, Long> counts,
      String parameter,
      Function<String, String> label,
      Function<String, String> value,
      long total) {
    if (address.value(parameter).isPresent()) {
      return;
    }
    List<SearchPage.Choice> choices =
        counts.entrySet().stream()
            .filter(each -> each.getValue() > 0 && each.getValue() < total)
            .filter(each -> !label.apply(each.getKey()).isEmpty())
            .limit(MOST)
            .map(
                each ->
                    new SearchPage.Choice(
                        label.apply(each.getKey()),
                        each.getValue(),
                        address.with(parameter, value.apply(each.getKey())).href(),
                        false))
            .toList();
    if (!choices.isEmpty()) {
      groups.add(new SearchPage.Group(frame.t("search.by." + name), choices));
    }
  }

  private static Map<String, Long> inOrder(Map<String, Long> counts, List<String> order) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    order.stream()
        .filter(counts::containsKey)
        .forEach(value -> sorted.put(value, counts.get(value)));
    return sorted;
  }
}
