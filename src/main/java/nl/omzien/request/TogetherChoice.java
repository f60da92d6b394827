package nl.omzien.request;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.web.Fields;

/**
 * What she chose when she was shown activities before she asked.
 *
 * @param wish what she would rather have
 * @param shown references of the activities that she saw
 * @param chosen references of those where she wants to go
 * @param accompanied references of those where somebody may come along the first time
 */
public record TogetherChoice(
    Together wish, Set<String> shown, Set<String> chosen, Set<String> accompanied) {

  /** Field of the form: the wish. */
  public static final String WISH = "samen";

  /** Field of the form: what she saw. */
  public static final String SHOWN = "getoond";

  /** Field of the form: where she wants to go. */
  public static final String CHOSEN = "activiteit";

  /** Field of the form: where somebody may come along. */
  public static final String ACCOMPANIED = "eerste-keer";

  /** All of them. */
  public static final Set<String> FIELDS = Set.of(WISH, SHOWN, CHOSEN, ACCOMPANIED);

  /** She was shown nothing. */
  public static final TogetherChoice NONE =
      new TogetherChoice(Together.NOT_SAID, Set.of(), Set.of(), Set.of());

  /** So many are shown at most; a form that names more was not made by us. */
  public static final int MOST = 3;

  /**
   * Reads the form. Whoever would rather be visited goes nowhere; whoever wants the one activity
   * that she saw need not tick it; whoever ticked one and said nothing more finds both fine.
   */
  public static TogetherChoice of(Fields fields) {
    Set<String> shown = few(fields.all(SHOWN).stream());
    Together said = Together.of(fields.line(WISH)).orElse(Together.NOT_SAID);
    if (said == Together.AT_HOME) {
      return new TogetherChoice(said, shown, Set.of(), Set.of());
    }
    Set<String> accompanied = few(fields.all(ACCOMPANIED).stream().filter(shown::contains));
    Set<String> ticked =
        few(
            Stream.concat(fields.all(CHOSEN).stream(), accompanied.stream())
                .filter(shown::contains));
    boolean theOnlyOne = ticked.isEmpty() && said != Together.NOT_SAID && shown.size() == 1;
    Set<String> chosen = theOnlyOne ? shown : ticked;
    Together wish = said == Together.NOT_SAID && !chosen.isEmpty() ? Together.EITHER : said;
    return new TogetherChoice(wish, shown, chosen, accompanied);
  }

  private static Set<String> few(Stream<String> references) {
    return references.limit(MOST).collect(Collectors.toUnmodifiableSet());
  }
}
