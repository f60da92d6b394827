package nl.omzien.team;

import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.DangerNote;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * A worry, as the team of the district reads it.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param reference its reference
 * @param place where the person lives
 * @param told when it was told
 * @param words what was told; nothing when it was sealed with another key
 * @param contact how to reach who told it
 * @param knows whether the person knows
 * @param danger whom to call
 * @param status received, seen or closed
 * @param members who may follow it up
 * @param day when it is followed up
 * @param note what the team agreed
 */
public record TeamConcernPage(
    Frame frame,
    Problems problems,
    String reference,
    String place,
    String told,
    Optional<String> words,
    String contact,
    String knows,
    Optional<DangerNote> danger,
    String status,
    List<Option> members,
    String day,
    String note) {}
