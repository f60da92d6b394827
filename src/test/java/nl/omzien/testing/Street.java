package nl.omzien.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people of Waterveen do at the program, step by step over HTTP, as their browsers would: ask,
 * decide, offer, say yes.
 */
public final class Street {

  /**
   * A neighbourhood of Wijkteam West: samira and bas serve it, hilde does not. Gerda lives here.
   */
  public static final String IN_WEST = "Bloemenbuurt";

  /** A neighbourhood of Wijkteam Oost: hilde serves it, samira and bas do not. */
  public static final String IN_OOST = "Schildersbuurt";

  private Street() {}

  /** Asks, by somebody who is signed in; gives the reference. */
  public static String ask(Http person, String text, String where) {
    return ask(person, text, where, Map.of());
  }

  /** Asks, with some fields of the second step filled in otherwise. */
  public static String ask(Http person, String text, String where, Map<String, String> otherwise) {
    write(person, text, where, otherwise);
    HttpResponse<String> sent = person.post("/vraag/controle", Map.of("toestemming", "ja"));
    assertEquals(303, sent.statusCode(), sent.body());
    return found("/mijn/vragen/(\\w{8})", location(sent));
  }

  /** The first two steps of asking, up to the preview. */
  public static HttpResponse<String> write(
      Http person, String text, String where, Map<String, String> otherwise) {
    led(person.post("/vraag", Map.of("tekst", text)), "/vraag/gegevens");
    Map<String, String> details = new LinkedHashMap<>();
    details.put("soort", "weet-niet");
    details.put("waar", where);
    details.put("wanneer", "flexible");
    details.put("bereik", "email");
    details.put("helpers", "1");
    details.putAll(otherwise);
    led(person.post("/vraag/gegevens", details), "/vraag/activiteiten");
    HttpResponse<String> preview = person.get("/vraag/controle");
    assertEquals(200, preview.statusCode());
    return preview;
  }

  /** A member of the team decides about a request. */
  public static HttpResponse<String> decide(
      Http member, String reference, String decision, String sentence) {
    return member.post(
        "/team/lezen/" + reference + "/beslissing",
        Map.of(
            "beslissing",
            decision,
            "zin",
            sentence,
            "korte-tekst",
            "Hulp gevraagd, " + reference,
            "gelezen",
            "ja"));
  }

  /** A request that volunteers see. */
  public static String published(Http person, String text, String where, Http member) {
    String reference = ask(person, text, where);
    HttpResponse<String> decided = decide(member, reference, "approve", "");
    assertEquals(303, decided.statusCode(), decided.body());
    return reference;
  }

  /** A volunteer offers herself; gives the reference of the match. */
  public static String offer(Http volunteer, String request) {
    HttpResponse<String> offered = volunteer.post("/vragen/" + request + "/aanbod", Map.of());
    assertEquals(303, offered.statusCode(), offered.body());
    return matchOf(request);
  }

  /** Somebody worries about a person who lives there and knows of it; gives the reference. */
  public static String worry(Http teller, String words, String where) {
    led(
        teller.post(
            "/zorgen",
            Map.of("woorden", words, "buurt", codeOf(where), "weet", "yes", "bereik", "")),
        "/zorgen/verstuurd");
    return RunningDatabase.shared().text("select reference from concern order by id desc limit 1");
  }

  /** The code of the neighbourhood with this name. */
  public static String codeOf(String neighbourhood) {
    return RunningDatabase.shared()
        .text("select code from neighbourhood where name = ?", neighbourhood);
  }

  /** The newest match of a request. */
  public static String matchOf(String request) {
    return RunningDatabase.shared()
        .text(
            "select m.reference from match m join help_request r on r.id = m.request_id"
                + " where r.reference = ? order by m.id desc limit 1",
            request);
  }

  /** The newest mail to this address, as plain text. */
  public static String newestMailTo(String address) {
    return mailsTo(address).get(0);
  }

  /** All mails to this address, newest first. */
  public static List<String> mailsTo(String address) {
    return RunningDatabase.shared()
        .texts("select plain_text from mail where address = ? order by id desc", address);
  }

  /** A member ticks who is at the dagstart, by first name. */
  public static void present(Http member, String... firstNames) {
    Set<String> ids = new LinkedHashSet<>();
    for (String firstName : firstNames) {
      ids.add(
          RunningDatabase.shared()
              .text("select id::text from person where email = ?", firstName + "@example.org"));
    }
    led(member.postAll("/team/dagstart/aanwezig", "wie", ids), "/team/dagstart");
  }

  /** Where a redirect leads. */
  public static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  /** Checks that an answer leads on to this path. */
  public static void led(HttpResponse<String> answer, String path) {
    assertEquals(303 + " " + path, answer.statusCode() + " " + location(answer), answer.body());
  }

  /** The first group of the first match; fails when there is none. */
  public static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("No " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  /** A resource of the tests as lines. */
  public static List<String> lines(String resource) {
    try (var in = Street.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
