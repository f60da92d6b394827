package nl.omzien.organisation;

import java.util.List;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/**
 * One organisation.
 *
 * @param frame the frame
 * @param reference for the team
 * @param name what it is called
 * @param what what it does
 * @param subjects what it is about
 * @param facts where, when, for whom
 * @param telephone may be empty
 * @param website may be empty
 * @param email may be empty
 * @param building address of the page of its building; may be empty
 * @param checked when it was last checked, or that it was not for too long
 * @param fresh whether it was
 * @param data the same for programs: JSON-LD that may stand in a script element
 */
public record OrganisationPage(
    Frame frame,
    String reference,
    String name,
    String what,
    List<String> subjects,
    List<Fact> facts,
    String telephone,
    String website,
    String email,
    String building,
    String checked,
    boolean fresh,
    String data) {}
