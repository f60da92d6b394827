package nl.omzien.volunteer;

import java.util.List;
import nl.omzien.moderation.Advice;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * Step two of offering help.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what is kept so far
 * @param findings what in her words does not belong there, and what can be done
 * @param likely skills that her words point at
 * @param others all other skills
 * @param neighbourhoods where she may live
 * @param reaches how far she may go
 * @param languages what she may speak
 * @param parts parts of days
 * @param wishes where whoever she helps may live
 * @param limits what she may not want to be near
 */
public record OfferDetailsPage(
    Frame frame,
    Problems problems,
    Fields fields,
    List<Advice> findings,
    List<Option> likely,
    List<Option> others,
    List<Option> neighbourhoods,
    List<Option> reaches,
    List<Option> languages,
    List<Option> parts,
    List<Option> wishes,
    List<Option> limits) {}
