package nl.omzien.neighbourhood;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.omzien.place.Team;

/**
 * What stands on every paper: where to read more, whom to call, how it looks.
 *
 * @param code the address as a picture to be scanned
 * @param address the same, short enough to type
 * @param team who answers
 * @param telephone its number
 * @param hours when it is answered
 * @param street the drawing
 * @param style the style sheet
 */
public record PaperSender(
    String code,
    String address,
    String team,
    String telephone,
    String hours,
    String street,
    String style) {

  private static final String STYLE = read();
  private static final int BRIEF_TEAM = 26;
  private static final int BRIEF_HOURS = 54;

  static PaperSender of(URI page, Team team) {
    String address = page.toString().replaceFirst("^https?://", "");
    return new PaperSender(
        QrCode.of(page.toString()),
        address,
        team.name(),
        team.telephone(),
        team.hours(),
        PaperPicture.STREET,
        STYLE);
  }

  /** The same where there is little room: the name and the hours on one line each. */
  PaperSender brief() {
    return new PaperSender(
        code,
        address,
        ShortText.of(team, BRIEF_TEAM),
        telephone,
        ShortText.of(hours, BRIEF_HOURS),
        street,
        style);
  }

  private static String read() {
    try (InputStream in = PaperSender.class.getResourceAsStream("paper.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
