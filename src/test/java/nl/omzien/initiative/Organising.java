package nl.omzien.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.omzien.imaging.Shots;
import nl.omzien.platform.Secrets;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import nl.omzien.web.SpokenTime;

/** What organisers do at the program over HTTP, as their browsers would. */
public final class Organising {

  private Organising() {}

  /**
   * What tests began is over, so that other tests find what the demonstration has: a street with
   * fifty coffee mornings shows nothing else.
   */
  public static void over() {
    RunningDatabase.shared()
        .change(
            "update initiative set status = 'ENDED', version = version + 1"
                + " where source !~ '^I[0-9]{3}$' and status <> 'ENDED'");
  }

  /** The Wednesday after today. */
  static LocalDate wednesday() {
    return LocalDate.now(SpokenTime.ZONE).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
  }

  /** A coffee morning every Wednesday in the Buurtwinkel, a place of team West. */
  static Map<String, String> coffee(String name) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("naam", name);
    form.put("woorden", "Wij drinken koffie en maken een praatje. Iedereen is welkom.");
    form.put("soort", "ontmoeting");
    form.put("ritme", "elke-week");
    form.put("dag", wednesday().toString());
    form.put("van", "10:00");
    form.put("tot", "12:00");
    form.put("waar", "L05");
    form.put("wie", "Emine en Jan");
    return form;
  }

  /** Fills in the form and sends the preview; gives the reference. */
  static String begin(Http person, Map<String, String> form) {
    HttpResponse<String> kept = person.post("/initiatieven/nieuw", form);
    Street.led(kept, "/initiatieven/nieuw/controle");
    HttpResponse<String> sent = send(person, number(person));
    assertEquals(303, sent.statusCode(), sent.body());
    return Street.found("/mijn/initiatieven/(\\w{8})", Street.location(sent));
  }

  /** The number of the form that she is about to send. */
  static String number(Http person) {
    return Street.found(
        "name=\"nummer\" value=\"([^\"]+)\"", person.get("/initiatieven/nieuw/controle").body());
  }

  static HttpResponse<String> send(Http person, String number) {
    return person.post("/initiatieven/nieuw/controle", Map.of("nummer", number));
  }

  /** A member decides about it, as about anything that waits. */
  static HttpResponse<String> decide(
      Http member, String reference, String decision, String sentence) {
    return member.post(
        "/team/lezen/" + reference + "/beslissing",
        Map.of("beslissing", decision, "zin", sentence, "reden", "money", "gelezen", "ja"));
  }

  /** One that everybody sees. */
  public static String published(Http person, String name, Http member) {
    String reference = begin(person, coffee(name));
    assertEquals(303, decide(member, reference, "approve", "").statusCode());
    return reference;
  }

  /**
   * One in the Rietlanden that does this for neighbours of its district, two at once; Gerda
   * organises it too.
   */
  public static String takingUp(Http person, String name, String skill, Http member) {
    String reference = published(person, name, member);
    RunningDatabase.shared()
        .change(
            "insert into organiser (initiative_id, person_id, since)"
                + " select i.id, p.id, now() from initiative i, person p"
                + " where i.reference = ? and p.email = 'gerda@example.org'",
            reference);
    Map<String, String> taking =
        Map.of("aan", "ja", "vaardigheden", skill, "bereik", "district", "tegelijk", "2");
    Street.led(person.post(page(reference) + "/oppakken", taking), page(reference));
    return reference;
  }

  /** One with so many places, for which people sign up. */
  public static String withPlaces(Http person, String name, Http member, int places) {
    String reference = published(person, name, member);
    Street.led(
        person.post(
            page(reference) + "/aanmeldingen/plekken",
            Map.of("aanmelden", "ja", "plekken", String.valueOf(places))),
        page(reference) + "/aanmeldingen");
    return reference;
  }

  /** Somebody without an account signs up for the next Wednesday; gives the token of her link. */
  public static String signUp(String reference, String firstName) {
    HttpResponse<String> answer =
        Http.anonymous()
            .post(
                "/activiteiten/" + reference + "/aanmelding",
                Map.of(
                    "dag",
                    wednesday().toString(),
                    "voornaam",
                    firstName,
                    "email",
                    firstName.toLowerCase(java.util.Locale.ROOT) + "@example.org"));
    return Street.found("/aanmelding/([\\w-]+)", Street.location(answer));
  }

  /** One that waits for team West. */
  public static String waiting(Http person, String name) {
    return begin(person, coffee(name));
  }

  public static String page(String reference) {
    return "/mijn/initiatieven/" + reference;
  }

  /** The token of the newest invitation to this address. */
  public static String invitation(String address) {
    return Street.found(
        "/initiatieven/uitnodiging/([\\w-]+)",
        Street.mailsTo(address).stream()
            .filter(mail -> mail.contains("/initiatieven/uitnodiging/"))
            .findFirst()
            .orElseThrow());
  }

  /** A photo that waits for the team; gives its reference. */
  public static String photo(Http person, String reference, String alternative) {
    HttpResponse<String> brought =
        bring(person, reference, alternative, Secrets.token(), Shots.jpeg(800, 600));
    Street.led(brought, page(reference) + "/fotos");
    return text(
        "select p.reference from photo p join initiative i on i.id = p.initiative_id"
            + " where i.reference = ? order by p.id desc limit 1",
        reference);
  }

  /** Sends the form with a photo. */
  public static HttpResponse<String> bring(
      Http person, String reference, String alternative, String number, byte[] file) {
    return person.postFile(
        page(reference) + "/fotos",
        Map.of("tekst", alternative, "akkoord", "ja", "nummer", number),
        "foto",
        "foto.jpg",
        file);
  }

  /** One that everybody sees. */
  public static String shownPhoto(Http person, String reference, String alternative, Http member) {
    String photo = photo(person, reference, alternative);
    assertEquals(303, decide(member, photo, "approve", "").statusCode());
    return photo;
  }

  static String text(String query, Object... parameters) {
    return RunningDatabase.shared().text(query, parameters);
  }
}
