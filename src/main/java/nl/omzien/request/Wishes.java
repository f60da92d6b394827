package nl.omzien.request;

import java.util.List;
import nl.omzien.place.Circumstance;
import nl.omzien.place.Elsewhere;
import nl.omzien.understanding.Times;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;

/**
 * What she may wish besides the help itself; none of it is obligatory.
 *
 * @param open whether they are shown at once, because we propose something or she chose something
 * @param elsewhere where a helper may live
 * @param parts of the week, day by day
 * @param around what may be at her place
 */
public record Wishes(
    boolean open, List<Option> elsewhere, List<Option> parts, List<Option> around) {

  /**
   * As they were filled in.
   *
   * @param proposed where a helper may live, as long as she did not choose
   */
  public static Wishes of(Fields fields, Elsewhere proposed, Frame frame) {
    WishesForm form = new WishesForm(fields);
    Elsewhere chosen = form.elsewhere().orElse(proposed);
    return new Wishes(
        chosen != Elsewhere.ANYWHERE
            || fields.ticked("vrouw")
            || !form.wantedParts().isEmpty()
            || !form.around().isEmpty(),
        List.of(Elsewhere.values()).stream()
            .map(wish -> option(wish.code(), "elsewhere." + wish.code(), wish == chosen, frame))
            .toList(),
        Times.all().stream()
            .map(part -> option(part, "part." + part, form.wantedParts().contains(part), frame))
            .toList(),
        List.of(Circumstance.values()).stream()
            .map(
                some ->
                    option(
                        some.code(),
                        "circumstance." + some.code(),
                        form.around().contains(some),
                        frame))
            .toList());
  }

  private static Option option(String code, String key, boolean chosen, Frame frame) {
    return new Option(code, frame.t(key), chosen);
  }
}
