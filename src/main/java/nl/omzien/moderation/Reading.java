package nl.omzien.moderation;

import java.util.List;
import java.util.Optional;
import nl.omzien.web.Fact;

/**
 * Reviewable content as a member of the team reads it.
 *
 * @param content the thing itself
 * @param from the neighbourhood that it comes from, for the team
 * @param place what others would see of the place
 * @param facts what else is known
 * @param toConfirm whether a member must call its author first
 * @param telephone to call the author at, when that is allowed
 * @param authorsPage where the author reads what became of it
 */
public record Reading(
    Reviewable content,
    String from,
    String place,
    List<Fact> facts,
    boolean toConfirm,
    Optional<String> telephone,
    String authorsPage) {}
