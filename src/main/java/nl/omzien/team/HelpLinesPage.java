package nl.omzien.team;

import java.util.List;
import nl.omzien.moderation.DangerNote;
import nl.omzien.web.Frame;

/**
 * Whom people in danger are told to call.
 *
 * @param frame the frame
 * @param notes as people read them
 * @param owner who looks after them
 * @param checked when she last did
 * @param old whether that is too long ago
 * @param read what people read now about when somebody of the team reads it
 */
public record HelpLinesPage(
    Frame frame, List<DangerNote> notes, String owner, String checked, boolean old, String read) {}
