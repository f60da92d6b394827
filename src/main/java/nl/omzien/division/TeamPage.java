package nl.omzien.division;

import java.util.List;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * One team: how it is reached, and the districts that can go to another.
 *
 * @param frame the frame
 * @param problems what is wrong with what was sent
 * @param id its key
 * @param name of it
 * @param fields what is known or was typed of it
 * @param districts that it serves
 * @param others the other teams
 */
public record TeamPage(
    Frame frame,
    Problems problems,
    Long id,
    String name,
    Fields fields,
    List<Option> districts,
    List<Option> others) {}
