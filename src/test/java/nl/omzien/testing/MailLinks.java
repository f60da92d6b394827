package nl.omzien.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import nl.omzien.platform.Reference;
import nl.omzien.platform.Secrets;
import nl.omzien.platform.Settings;

/**
 * Links of mails that the running program would only send at another hour or day: it keeps no more
 * than the hash of their token, so a test can put one there.
 */
public final class MailLinks {

  private static final String ROUND =
      "insert into asking_round"
          + " (request_id, started_by, agreed, status, ring, started_at, next_at)"
          + " select id, person_id, ?, 'ASKING', 1, now(), now() + interval '1 day'"
          + " from help_request where reference = ? returning id";

  private MailLinks() {}

  /** What the running program keeps of a token with this purpose. */
  public static String hash(String purpose, String token) {
    try {
      String key = Files.readString(RunningApp.data().resolve("installation.key")).strip();
      Settings settings =
          new Settings(name -> name.equals("omzien.key") ? Optional.of(key) : Optional.empty());
      return new Secrets(settings).hash(purpose, token);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * As if the team had asked this volunteer by day; gives the token of her mail.
   *
   * @param agreed whether the resident agreed that whoever says yes helps her
   */
  public static String ask(String firstName, String request, boolean agreed) {
    String token = Secrets.token();
    RunningDatabase.shared()
        .change(
            "with round as ("
                + ROUND
                + ") insert into ask (round_id, volunteer_id, status, reason, token_hash, asked_at)"
                + " select round.id, v.id, 'WAITING', 'Woont dichtbij.', ?, now() from round,"
                + " (select v.id from volunteer v join person p on p.id = v.person_id"
                + " where p.first_name = ? order by v.id limit 1) v",
            agreed,
            request,
            hash("ask", token),
            firstName);
    return token;
  }

  /**
   * As if the team had asked Ria, who has a telephone and no address, and must call her; gives the
   * key of the ask. She is new each time and does not know the code of conduct yet.
   *
   * @param agreed whether the resident agreed that whoever says yes helps her
   */
  public static String call(String request, boolean agreed) {
    RunningDatabase database = RunningDatabase.shared();
    String offer = Reference.next();
    database.change(
        "insert into review"
            + " (kind, subject_reference, district_code, status, waiting, waiting_since)"
            + " select 'OFFER', ?, district_code, 'VISIBLE', false, now() from neighbourhood"
            + " where name = ?",
        offer,
        Street.IN_WEST);
    database.change(
        "with ria as (insert into person (first_name, telephone, neighbourhood_code, created_at)"
            + " select 'Ria', '0690000001', code, now() from neighbourhood where name = ?"
            + " returning id, neighbourhood_code)"
            + " insert into volunteer (reference, person_id, review_id, neighbourhood_code,"
            + " own_words, skills, languages, reach, most_at_once, offered_at)"
            + " select ?, ria.id, r.id, ria.neighbourhood_code, 'Ik kan gebaren.', 'gebarentaal',"
            + " 'nl', 'MUNICIPALITY', 2, now() from ria, review r where r.subject_reference = ?",
        Street.IN_WEST,
        offer,
        offer);
    database.change(
        "with round as ("
            + ROUND
            + ") insert into ask (round_id, volunteer_id, status, reason, by_telephone, asked_at)"
            + " select round.id, v.id, 'WAITING', 'Woont dichtbij.', true, now()"
            + " from round, volunteer v where v.reference = ?",
        agreed,
        request,
        offer);
    return database.text(
        "select a.id::text from ask a join volunteer v on v.id = a.volunteer_id"
            + " where v.reference = ?",
        offer);
  }

  /**
   * As if the team had asked this initiative of the demonstration to take up this request; gives
   * the token in the mail of the one who organises it.
   */
  public static String askOrganiser(String source, String request) {
    String token = Secrets.token();
    RunningDatabase.shared()
        .change(
            "with made as (insert into match (reference, request_id, initiative_id, status, reason,"
                + " made_at) select substr(md5(r.reference), 1, 8), r.id, i.id, 'WAITING', 'Past"
                + " goed.', now() from help_request r, initiative i where r.reference = ? and"
                + " i.source = ? returning id, initiative_id) insert into organiser_ask (match_id,"
                + " person_id, token_hash, asked_at) select made.id, o.person_id, ?, now() from"
                + " made join organiser o on o.initiative_id = made.initiative_id limit 1",
            request,
            source,
            hash("organiser-ask", token));
    return token;
  }
}
