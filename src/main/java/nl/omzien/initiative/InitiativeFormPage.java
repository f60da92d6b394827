package nl.omzien.initiative;

import java.util.List;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * Beginning an initiative, or changing one.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was filled in
 * @param action where the form is sent to
 * @param changes whether it is there already
 * @param wish what the team asked to change; empty when it did not
 * @param kinds of activities
 * @param rhythms how often
 * @param days of the week
 * @param which of the month
 * @param monthsFrom from which month
 * @param monthsUntil to which month
 * @param places where it can be
 * @param scopes from where people come
 * @param languages that are spoken there
 */
public record InitiativeFormPage(
    Frame frame,
    Problems problems,
    Fields fields,
    String action,
    boolean changes,
    String wish,
    List<Option> kinds,
    List<Option> rhythms,
    List<Option> days,
    List<Option> which,
    List<Option> monthsFrom,
    List<Option> monthsUntil,
    List<Option> places,
    List<Option> scopes,
    List<Option> languages) {}
