package nl.omzien.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.security.Role;
import nl.omzien.security.Visitor;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;

/**
 * The fields of the form that keeps a search.
 *
 * @param words what to look for
 * @param choices what was chosen beside the fields that are shown
 * @param kinds what may be found
 * @param distances how far away; empty when there is no place to count from
 * @param rhythms how often to mail
 */
public record KeepFields(
    String words,
    String choices,
    List<Option> kinds,
    List<Option> distances,
    List<Option> rhythms) {

  static KeepFields of(SavedSearchForm form, boolean somewhere, Visitor visitor, Frame frame) {
    SearchAddress address = form.address();
    return new KeepFields(
        form.words(),
        address.without(SearchAddress.KIND).without(SearchAddress.METRES).choices(),
        kinds(address.value(SearchAddress.KIND), visitor, frame),
        somewhere ? distances(address.value(SearchAddress.METRES), frame) : List.of(),
        rhythms(form.rhythm(), frame));
  }

  private static List<Option> kinds(Optional<String> chosen, Visitor visitor, Frame frame) {
    Set<SearchDocument.Kind> kinds =
        EnumSet.of(
            SearchDocument.Kind.ACTIVITY,
            SearchDocument.Kind.OFFER,
            SearchDocument.Kind.ORGANISATION);
    if (visitor.is(Role.VOLUNTEER)) {
      kinds.add(SearchDocument.Kind.REQUEST);
    }
    return Stream.concat(
            Stream.of(new Option("", frame.t("saved.kind.all"), chosen.isEmpty())),
            kinds.stream()
                .map(
                    kind -> {
                      String value = SearchAddress.kind(kind);
                      return new Option(
                          value,
                          frame.t("search.kinds." + kind.name().toLowerCase(java.util.Locale.ROOT)),
                          chosen.filter(value::equals).isPresent());
                    }))
        .toList();
  }

  private static List<Option> distances(Optional<String> chosen, Frame frame) {
    return Stream.concat(
            Stream.of(new Option("", frame.t("saved.anywhere"), chosen.isEmpty())),
            Counting.METRES.stream()
                .map(String::valueOf)
                .map(
                    metres ->
                        new Option(
                            metres,
                            frame.t("search.within", Integer.parseInt(metres) / 1000.0),
                            chosen.filter(metres::equals).isPresent())))
        .toList();
  }

  /** How often to mail, with one of them chosen. */
  static List<Option> rhythms(Optional<MailRhythm> chosen, Frame frame) {
    return Arrays.stream(MailRhythm.values())
        .map(
            rhythm ->
                new Option(
                    rhythm.code(),
                    frame.t("saved.rhythm." + rhythm.code()),
                    chosen.filter(rhythm::equals).isPresent()))
        .toList();
  }
}
