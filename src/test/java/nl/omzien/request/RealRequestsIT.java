package nl.omzien.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningApp;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import nl.omzien.web.Texts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The seventy questions of the judged file, as people write them, asked through the real form: most
 * by somebody who is signed in, some by mail address and code, some with a telephone number only.
 */
class RealRequestsIT {

  private static final Texts DUTCH = Texts.in("nl");
  private static final Pattern MARK =
      Pattern.compile("<mark class=\"found\" title=\"([^\"]*)\">([^<]*)</mark>");
  private static final Map<String, String> KINDS =
      Map.of(
          "bsn", "finding.bsn",
          "iban", "finding.iban",
          "telefoon", "finding.telephone",
          "email", "finding.email",
          "adres", "finding.address");

  /** One question of the file, and what became of it. */
  private record Posted(JsonObject json, String reference, boolean west) {
    String urgency() {
      return json.getJsonObject("vlaggen").getString("urgentie");
    }
  }

  private static final List<Posted> posted = new ArrayList<>();
  private static final Map<String, int[]> tally = new TreeMap<>();
  private static final List<String> citizenNumbers = new ArrayList<>();

  @BeforeAll
  static void askThemAll() {
    RunningDatabase.shared().change("delete from rate where subject like 'sign-in-from:%'");
    Map<String, String> places = places();
    Http[] residents = {Http.as("jan"), Http.as("emine")};
    int number = 0;
    for (String line : Street.lines("/judged/requests_open.jsonl")) {
      JsonObject json = read(line);
      String where = places.get(json.getString("buurt"));
      boolean west = json.getString("buurt").charAt(7) <= '2';
      String reference =
          switch (number++ % 10) {
            case 3 -> byMail(json, where, "echt" + number + "@example.org");
            case 7 -> byTelephone(json, where, String.format("02990123%02d", number));
            default -> byResident(json, where, residents[number % 2]);
          };
      posted.add(new Posted(json, reference, west));
    }
  }

  private static String byResident(JsonObject json, String where, Http person) {
    HttpResponse<String> preview =
        Street.write(person, json.getString("tekst"), where, Map.of("soort", ""));
    count(json, preview.body());
    return Street.found("/mijn/vragen/(\\w{8})", Street.location(sent(person, Map.of())));
  }

  private static String byMail(JsonObject json, String where, String address) {
    Http person = Http.anonymous();
    HttpResponse<String> preview =
        Street.write(person, json.getString("tekst"), where, Map.of("voornaam", "Echt"));
    count(json, preview.body());
    Street.led(sent(person, Map.of("email", address)), "/aanmelden/code");
    String code = Street.found("\\b(\\d{6})\\b", Street.newestMailTo(address));
    Street.led(person.post("/aanmelden/code", Map.of("code", code)), "/vraag/verstuurd");
    return Street.found("/mijn/vragen/(\\w{8})", Street.location(person.get("/vraag/verstuurd")));
  }

  private static String byTelephone(JsonObject json, String where, String telephone) {
    Http person = Http.anonymous();
    HttpResponse<String> preview =
        Street.write(
            person,
            json.getString("tekst"),
            where,
            Map.of("voornaam", "Echt", "bereik", "telephone", "telefoon", telephone));
    count(json, preview.body());
    Street.led(sent(person, Map.of()), "/vraag/gebeld");
    return RunningDatabase.shared()
        .text("select reference from help_request order by id desc limit 1");
  }

  private static HttpResponse<String> sent(Http person, Map<String, String> more) {
    Map<String, String> form = new LinkedHashMap<>(Map.of("toestemming", "ja"));
    form.putAll(more);
    HttpResponse<String> answer = person.post("/vraag/controle", form);
    if (answer.statusCode() == 422) {
      // the proposed public text itself tells something: she writes her own
      tally("public text that had to be rewritten")[0]++;
      form.put("korte-tekst", "Iemand vraagt hulp");
      answer = person.post("/vraag/controle", form);
    }
    assertEquals(303, answer.statusCode(), answer.body());
    return answer;
  }

  /** What the preview marks, next to what the file says that is in the text. */
  private static void count(JsonObject json, String preview) {
    List<String[]> expected = new ArrayList<>();
    json.getJsonArray("pii")
        .getValuesAs(JsonObject.class)
        .forEach(
            pii -> expected.add(new String[] {pii.getString("soort"), pii.getString("tekst")}));
    List<String[]> marked = marks(preview);
    for (String[] pii : expected) {
      boolean found =
          pii[0].equals("bsn")
              ? !digits(preview).contains(digits(pii[1]))
                  && preview.contains("[" + DUTCH.of("finding.bsn.word") + "]")
              : marked.removeIf(
                  mark ->
                      mark[0].equals(DUTCH.of(KINDS.get(pii[0]) + ".reason"))
                          && (pii[1].contains(mark[1]) || mark[1].contains(pii[1])));
      tally(pii[0])[found ? 0 : 1]++;
      if (pii[0].equals("bsn")) {
        citizenNumbers.add(digits(pii[1]));
      }
    }
    for (String[] mark : marked) {
      KINDS.forEach(
          (kind, key) -> {
            if (mark[0].equals(DUTCH.of(key + ".reason"))) {
              tally(kind)[2]++;
            }
          });
    }
  }

  private static List<String[]> marks(String page) {
    List<String[]> found = new ArrayList<>();
    Matcher matcher = MARK.matcher(page);
    while (matcher.find()) {
      found.add(new String[] {plain(matcher.group(1)), plain(matcher.group(2))});
    }
    return found;
  }

  @Test
  void each_of_them_waits_for_the_team_of_its_district_and_for_no_other() {
    assertEquals(70, posted.size());
    assertEquals(70, posted.stream().map(Posted::reference).distinct().count());
    Http west = Http.as("samira");
    Http oost = Http.as("hilde");
    String westQueue = west.get("/team/lezen").body();
    String oostQueue = oost.get("/team/lezen").body();
    for (Posted one : posted) {
      String address = "/team/lezen/" + one.reference();
      assertTrue((one.west() ? westQueue : oostQueue).contains(address), one.json().toString());
      assertFalse((one.west() ? oostQueue : westQueue).contains(address), one.json().toString());
      assertEquals(404, (one.west() ? oost : west).get(address).statusCode());
    }
  }

  @Test
  void personal_data_is_found_in_the_preview() {
    tally.forEach(
        (kind, counts) ->
            System.out.printf(
                "measure=form kind=%s found=%d missed=%d false=%d%n",
                kind.replace(' ', '-'), counts[0], counts[1], counts[2]));
    assertEquals(0, tally("bsn")[1], "a citizen service number was missed");
    int found = KINDS.keySet().stream().mapToInt(kind -> tally(kind)[0]).sum();
    int missed = KINDS.keySet().stream().mapToInt(kind -> tally(kind)[1]).sum();
    int wrong = KINDS.keySet().stream().mapToInt(kind -> tally(kind)[2]).sum();
    System.out.printf(
        "measure=form requests=70 found=%d missed=%d false=%d%n", found, missed, wrong);
    assertTrue(
        missed <= 1 && wrong <= 2, found + " found, " + missed + " missed, " + wrong + " false");
  }

  @Test
  void danger_stands_on_top_of_the_queue_and_is_seen_by_nobody_else() {
    Http gerda = Http.as("gerda");
    int seen = 0;
    int missed = 0;
    int alarms = 0;
    RunningDatabase database = RunningDatabase.shared();
    for (Posted one : posted) {
      int urgency =
          Integer.parseInt(
              database.text(
                  "select urgency::text from review where subject_reference = ?", one.reference()));
      boolean danger = !one.urgency().equals("gewoon");
      seen += danger && urgency > 0 ? 1 : 0;
      missed += danger && urgency == 0 ? 1 : 0;
      alarms += !danger && urgency > 0 ? 1 : 0;
      if (one.urgency().equals("direct")) {
        assertEquals(2, urgency, one.json().getString("tekst"));
      }
      assertEquals(404, gerda.get("/vragen/" + one.reference()).statusCode());
    }
    System.out.printf("measure=form danger-found=%d missed=%d false=%d%n", seen, missed, alarms);
    for (String member : List.of("samira", "hilde")) {
      assertEquals(
          List.of(), outOfOrder(Http.as(member).get("/team/lezen").body()), "queue of " + member);
    }
  }

  /** Items that stand below something less urgent, or below something equally urgent but newer. */
  private static List<String> outOfOrder(String queue) {
    List<String> order = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("href=\"/team/lezen/(\\w{8})\"").matcher(queue.split("data-items", 2)[1]);
    while (matcher.find()) {
      order.add(matcher.group(1));
    }
    List<String> rank =
        order.stream()
            .map(
                reference ->
                    RunningDatabase.shared()
                        .text(
                            "select (9 - urgency)::text || ' '"
                                + " || to_char(waiting_since, 'YYYY-MM-DD HH24:MI:SS.US')"
                                + " from review where subject_reference = ?",
                            reference))
            .toList();
    return Stream.iterate(1, i -> i < rank.size(), i -> i + 1)
        .filter(i -> rank.get(i - 1).compareTo(rank.get(i)) > 0)
        .map(order::get)
        .toList();
  }

  @Test
  void no_citizen_service_number_is_kept_anywhere() throws IOException {
    assertEquals(4, citizenNumbers.size());
    List<String> everything = RunningDatabase.shared().everything();
    assertTrue(everything.stream().anyMatch(row -> row.startsWith("mail: ")));
    assertTrue(everything.stream().anyMatch(row -> row.startsWith("help_request: ")));
    List<String> logs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RunningApp.data().resolve("log"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        logs.add(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    List<String> index = indexed();
    assertTrue(index.size() > 1000, "the index was not read: " + index.size());
    for (String number : citizenNumbers) {
      for (List<String> place : List.of(everything, logs, index)) {
        place.forEach(
            text -> assertFalse(digits(text).contains(number), () -> number + " in " + text));
      }
    }
  }

  /** All words and all kept texts of the search index, deleted ones that are not merged too. */
  private static List<String> indexed() throws IOException {
    List<String> all = new ArrayList<>();
    Path folder = RunningApp.data().resolve("index");
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path generation : inside.filter(Files::isDirectory).toList()) {
        try (FSDirectory directory = FSDirectory.open(generation);
            IndexReader reader = DirectoryReader.open(directory)) {
          for (LeafReaderContext leaf : reader.leaves()) {
            for (var field : leaf.reader().getFieldInfos()) {
              Terms terms = leaf.reader().terms(field.name);
              if (terms != null) {
                TermsEnum words = terms.iterator();
                while (words.next() != null) {
                  all.add(words.term().utf8ToString());
                }
              }
            }
          }
          for (int document = 0; document < reader.maxDoc(); document++) {
            all.add(reader.storedFields().document(document).toString());
          }
        }
      }
    }
    return all;
  }

  private static Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    read(String.join("\n", Street.lines("/judged/places.json")))
        .getJsonArray("buurten")
        .getValuesAs(JsonObject.class)
        .forEach(place -> places.put(place.getString("code"), place.getString("naam")));
    return places;
  }

  private static JsonObject read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static int[] tally(String kind) {
    return tally.computeIfAbsent(kind, some -> new int[3]);
  }

  /** Numbers with the spaces, dots and hyphens between their digits taken away. */
  private static String digits(String text) {
    return text.replaceAll("(?<=\\d)[ .\\-](?=\\d)", "");
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
