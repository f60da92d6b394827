package nl.omzien.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.omzien.understanding.Category;
import nl.omzien.web.Frame;

/** What a visitor can choose, undo and take away, as links with counts. */
final class SearchChoices {
  private static final int SKILLS = 2;
  private static final int UNTOLD = -1;

  private final SearchAddress address;
  private final SearchLabels labels;
  private final Frame frame;

  SearchChoices(SearchAddress address, SearchLabels labels, Frame frame) {
    this.address = address;
    this.labels = labels;
    this.frame = frame;
  }

  /** What the question was understood to say. */
  List<SearchPage.Choice> understood(SearchResults.Understood understood) {
    List<SearchPage.Choice> all = new ArrayList<>();
    understood.skills().keySet().stream()
        .limit(SKILLS)
        .forEach(code -> all.add(away(labels.skill(code), code)));
    understood.place().ifPresent(place -> all.add(away(place.label(), SearchQuery.PLACE)));
    if (understood.nearMe()) {
      all.add(away(frame.t("search.near-me"), SearchQuery.PLACE));
    }
    understood.moments().ifPresent(moments -> all.add(away(moments.words(), SearchQuery.TIME)));
    understood.languages().stream()
        .filter(code -> frame.texts().has("language." + code))
        .forEach(code -> all.add(away(labels.language(code), SearchQuery.LANGUAGE)));
    return all;
  }

  /** What was chosen to see only. */
  List<SearchPage.Choice> chosen() {
    List<SearchPage.Choice> all = new ArrayList<>();
    Narrowing narrowing = address.narrowing();
    narrowing.kinds().forEach(kind -> all.add(undo(labels.kind(kind.name()), SearchAddress.KIND)));
    narrowing
        .category()
        .ifPresent(code -> all.add(undo(labels.category(code), SearchAddress.CATEGORY)));
    narrowing
        .metres()
        .ifPresent(
            metres -> all.add(undo(labels.distance(metres.toString()), SearchAddress.METRES)));
    narrowing.day().ifPresent(day -> all.add(undo(labels.day(day), SearchAddress.DAY)));
    narrowing.part().ifPresent(part -> all.add(undo(labels.part("-" + part), SearchAddress.PART)));
    narrowing
        .language()
        .ifPresent(code -> all.add(undo(labels.language(code), SearchAddress.LANGUAGE)));
    if (narrowing.free()) {
      all.add(undo(frame.t("search.free"), SearchAddress.FREE));
    }
    if (narrowing.wheelchair()) {
      all.add(undo(frame.t("search.wheelchair"), SearchAddress.WHEELCHAIR));
    }
    return all;
  }

  /** What may come first. */
  List<SearchPage.Choice> orders(boolean somewhere) {
    List<SearchPage.Choice> all = new ArrayList<>();
    all.add(order("", SearchQuery.Order.BEST));
    if (somewhere) {
      all.add(order("dichtbij", SearchQuery.Order.NEAREST));
    }
    all.add(order("eerst", SearchQuery.Order.SOONEST));
    return all;
  }

  private SearchPage.Choice order(String value, SearchQuery.Order order) {
    SearchAddress there =
        value.isEmpty()
            ? address.without(SearchAddress.ORDER)
            : address.with(SearchAddress.ORDER, value);
    String key = "search.order." + order.name().toLowerCase(Locale.ROOT);
    return new SearchPage.Choice(frame.t(key), UNTOLD, there.href(), address.order() == order);
  }

  SearchPage.Choice category(Category category) {
    String href =
        address
            .without(SearchAddress.QUESTION)
            .without(SearchAddress.WITHOUT)
            .with(SearchAddress.CATEGORY, category.code())
            .href();
    return new SearchPage.Choice(category.label(), UNTOLD, href, false);
  }

  private SearchPage.Choice away(String label, String what) {
    return new SearchPage.Choice(label, UNTOLD, address.takenAway(what).href(), false);
  }

  private SearchPage.Choice undo(String label, String name) {
    return new SearchPage.Choice(label, UNTOLD, address.without(name).href(), false);
  }
}
