package nl.omzien.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.initiative.Organising;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.web.RoutesWorld.Subject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may open and do what: every route of the program, for every kind of visitor. Whoever may not
 * gets <em>not found</em>, or is led to sign in when nobody is signed in, reads nothing of it and
 * changes nothing.
 */
class RoutesIT {

  @AfterAll
  static void tidy() {
    Organising.over();
  }

  /** Who knocks. The owner asked the question that the route is about, in a district of West. */
  enum Who {
    ANONYMOUS,
    OTHER_RESIDENT,
    VOLUNTEER,
    TEAM_OF_OTHER_DISTRICT,
    OWNER,
    TEAM,
    COORDINATOR
  }

  private static final Set<Who> EVERYBODY = EnumSet.allOf(Who.class);
  private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Who.ANONYMOUS));
  private static final Set<Who> OWNER = EnumSet.of(Who.OWNER);
  private static final Set<Who> VOLUNTEER = EnumSet.of(Who.VOLUNTEER);
  private static final Set<Who> STAFF =
      EnumSet.of(Who.TEAM_OF_OTHER_DISTRICT, Who.TEAM, Who.COORDINATOR);
  private static final Set<Who> TEAM = EnumSet.of(Who.TEAM, Who.COORDINATOR);
  private static final Set<Who> TEAM_MEMBERS = EnumSet.of(Who.TEAM_OF_OTHER_DISTRICT, Who.TEAM);
  private static final Set<Who> PRESENT = EnumSet.of(Who.TEAM);
  private static final Set<Who> COORDINATOR = EnumSet.of(Who.COORDINATOR);
  private static final Set<Who> NOBODY = EnumSet.noneOf(Who.class);

  /**
   * One line of the table.
   *
   * @param route as {@link Routes} finds it
   * @param about what the route's reference points at
   * @param may who gets an answer; all others do not
   * @param path an address of the route; {@code $} stands for the reference
   * @param fields of a form
   */
  private record Row(
      String route, Subject about, Set<Who> may, String path, Map<String, String> fields) {

    boolean posts() {
      return route.startsWith("POST ");
    }

    @Override
    public String toString() {
      return route + (about == Subject.NOTHING ? "" : " (" + about.words() + ")");
    }
  }

  private static Row row(String route, Set<Who> may) {
    return row(route, Subject.NOTHING, may, route.substring(route.indexOf('/')), Map.of());
  }

  private static Row row(String route, Subject about, Set<Who> may, String path) {
    return row(route, about, may, path, Map.of());
  }

  private static Row row(
      String route, Subject about, Set<Who> may, String path, Map<String, String> fields) {
    return new Row(route, about, may, path, fields);
  }

  private static final List<Row> TABLE =
      List.of(
          // the street: for everybody
          row("GET /", EVERYBODY),
          row(
              "GET /{name: over|toegankelijkheid|privacy|contact}",
              Subject.NOTHING,
              EVERYBODY,
              "/privacy"),
          row("GET /over/koppelen", EVERYBODY),
          row("GET /health/live", EVERYBODY),
          row("GET /health/ready", EVERYBODY),
          row("GET /.well-known/security.txt", EVERYBODY),
          row("POST /taal", EVERYBODY),
          row("POST /snel-weg", EVERYBODY),
          row("GET /activiteiten", EVERYBODY),
          row("GET /activiteiten/{reference}", Subject.ACTIVITY, EVERYBODY, "/activiteiten/$"),
          row(
              "POST /activiteiten/{activity}/eerste-keer",
              Subject.ACTIVITY,
              SIGNED_IN,
              "/activiteiten/$/eerste-keer"),
          row("GET /activiteiten.ics", EVERYBODY),
          row(
              "GET /activiteiten/{reference}.ics",
              Subject.ACTIVITY,
              EVERYBODY,
              "/activiteiten/$.ics"),
          row("GET /buurt", EVERYBODY),
          row("GET /buurt/{name}", Subject.NOTHING, EVERYBODY, "/buurt/vogelbuurt"),
          row("GET /buurt/{name}.ics", Subject.NOTHING, EVERYBODY, "/buurt/vogelbuurt.ics"),
          row("GET /buurt/{name}.atom", Subject.NOTHING, EVERYBODY, "/buurt/vogelbuurt.atom"),
          row("GET /buurt/{name}/week", Subject.NOTHING, EVERYBODY, "/buurt/vogelbuurt/week"),
          row(
              "GET /buurt/{name}/app.webmanifest",
              Subject.NOTHING,
              EVERYBODY,
              "/buurt/vogelbuurt/app.webmanifest"),
          row(
              "GET /buurt/{name}/{poster: poster|poster-a3}.pdf",
              Subject.NOTHING,
              EVERYBODY,
              "/buurt/vogelbuurt/poster.pdf"),
          row(
              "GET /buurt/{name}/{poster: poster|poster-a3}.pdf",
              Subject.NOTHING,
              EVERYBODY,
              "/buurt/vogelbuurt/poster-a3.pdf"),
          row(
              "GET /activiteiten/{reference}/flyer.pdf",
              Subject.ACTIVITY,
              EVERYBODY,
              "/activiteiten/$/flyer.pdf"),
          row(
              "GET /activiteiten/{reference}/scheurstrookjes.pdf",
              Subject.ACTIVITY,
              EVERYBODY,
              "/activiteiten/$/scheurstrookjes.pdf"),
          row("GET /wijk/{name}.ics", Subject.NOTHING, EVERYBODY, "/wijk/rietlanden.ics"),
          row(
              "GET /locatie/{name}",
              Subject.NOTHING,
              EVERYBODY,
              "/locatie/buurtwinkel-de-toonbank"),
          row("GET /zoeken", EVERYBODY),
          row("POST /zoeken", EVERYBODY),
          row("GET /api/v1/zoekresultaten", EVERYBODY),
          row("POST /api/v1/zoekresultaten/_zoek", EVERYBODY),
          row("POST /api/v1/zoeksuggesties/_zoek", EVERYBODY),
          row("GET /api/v1/activiteiten", EVERYBODY),
          row(
              "GET /api/v1/activiteiten/{reference}",
              Subject.ACTIVITY,
              EVERYBODY,
              "/api/v1/activiteiten/$"),
          row("GET /api/v1/initiatieven", EVERYBODY),
          row(
              "GET /api/v1/initiatieven/{reference}",
              Subject.ACTIVITY,
              EVERYBODY,
              "/api/v1/initiatieven/$"),
          row("GET /api/v1/openapi.json", EVERYBODY),
          row("GET /demo", EVERYBODY),
          row("GET /demo/post", EVERYBODY),
          row(
              "POST /demo/aanmelden",
              Subject.NOTHING,
              EVERYBODY,
              "/demo/aanmelden",
              Map.of("email", "jan@example.org")),
          // asking: who she is comes last
          row("GET /vraag", EVERYBODY),
          row("POST /vraag", Subject.NOTHING, EVERYBODY, "/vraag", Map.of("tekst", "hulp")),
          row("GET /vraag/gegevens", EVERYBODY),
          row("POST /vraag/gegevens", EVERYBODY),
          row("GET /vraag/activiteiten", EVERYBODY),
          row("POST /vraag/activiteiten", EVERYBODY),
          row("GET /vraag/controle", EVERYBODY),
          row("POST /vraag/controle", EVERYBODY),
          row("GET /vraag/verstuurd", SIGNED_IN),
          row("GET /vraag/gebeld", EVERYBODY),
          // signing in and out
          row("GET /aanmelden", EVERYBODY),
          row("POST /aanmelden", EVERYBODY),
          row("GET /aanmelden/code", EVERYBODY),
          row("POST /aanmelden/code", EVERYBODY),
          row("GET /aanmelden/link/{token}", Subject.LINK, EVERYBODY, "/aanmelden/link/$"),
          row("POST /aanmelden/link/{token}", Subject.LINK, EVERYBODY, "/aanmelden/link/$"),
          row("POST /afmelden", EVERYBODY),
          row("GET /mijn/sessies", SIGNED_IN),
          row(
              "POST /mijn/sessies/{id}/einde",
              Subject.SESSION_OF_OWNER,
              OWNER,
              "/mijn/sessies/$/einde"),
          row("GET /mijn/zoekopdrachten", SIGNED_IN),
          row(
              "POST /mijn/zoekopdrachten",
              Subject.NOTHING,
              SIGNED_IN,
              "/mijn/zoekopdrachten",
              Map.of("woorden", "breien", "ritme", "daily")),
          row(
              "POST /mijn/zoekopdrachten/{reference}/ritme",
              Subject.SAVED_SEARCH,
              OWNER,
              "/mijn/zoekopdrachten/$/ritme",
              Map.of("ritme", "weekly")),
          row(
              "POST /mijn/zoekopdrachten/{reference}/stop",
              Subject.SAVED_SEARCH,
              OWNER,
              "/mijn/zoekopdrachten/$/stop"),
          row(
              "GET /zoekopdracht/{token}/stop",
              Subject.SAVED_SEARCH_STOP,
              EVERYBODY,
              "/zoekopdracht/$/stop"),
          row(
              "POST /zoekopdracht/{token}/stop",
              Subject.SAVED_SEARCH_STOP,
              EVERYBODY,
              "/zoekopdracht/$/stop"),
          // her own requests
          row("GET /mijn", SIGNED_IN),
          row("GET /mijn/vragen/{reference}", Subject.WAITING, OWNER, "/mijn/vragen/$"),
          row("GET /mijn/vragen/{reference}", Subject.DONE, OWNER, "/mijn/vragen/$"),
          row(
              "GET /mijn/vragen/{reference}/wijziging",
              Subject.WAITING,
              OWNER,
              "/mijn/vragen/$/wijziging"),
          row(
              "POST /mijn/vragen/{reference}/wijziging",
              Subject.OPEN,
              OWNER,
              "/mijn/vragen/$/wijziging",
              Map.of("tekst", "toch anders", "korte-tekst", "Iets anders")),
          row(
              "POST /mijn/vragen/{reference}/intrekking",
              Subject.OPEN,
              OWNER,
              "/mijn/vragen/$/intrekking"),
          row(
              "POST /mijn/vragen/{reference}/afronding",
              Subject.OPEN,
              OWNER,
              "/mijn/vragen/$/afronding"),
          row(
              "POST /mijn/vragen/{reference}/activiteiten/{activity}/{step:"
                  + " keuze|bezoek|afzegging}",
              Subject.ADVISED,
              OWNER,
              "/mijn/vragen/$/keuze"),
          row(
              "POST /mijn/vragen/{reference}/activiteiten/{activity}/eerste-keer",
              Subject.ADVISED,
              OWNER,
              "/mijn/vragen/$/eerste-keer"),
          row(
              "POST /mijn/koppelingen/{reference}/{answer: ja|nee}",
              Subject.OFFERED_MATCH,
              OWNER,
              "/mijn/koppelingen/$/ja"),
          row(
              "POST /mijn/koppelingen/{reference}/{answer: ja|nee}",
              Subject.OFFERED_MATCH,
              OWNER,
              "/mijn/koppelingen/$/nee"),
          row(
              "POST /{side: mijn|helpen}/koppelingen/{reference}/terugblik",
              Subject.DONE_MATCH,
              OWNER,
              "/mijn/koppelingen/$/terugblik",
              Map.of("antwoord", "good")),
          row(
              "POST /{side: mijn|helpen}/koppelingen/{reference}/terugblik",
              Subject.DONE_MATCH,
              VOLUNTEER,
              "/helpen/koppelingen/$/terugblik",
              Map.of("antwoord", "good")),
          row(
              "GET /herinnering/{token}/{answer: ja|nee}",
              Subject.REMINDER,
              EVERYBODY,
              "/herinnering/$/ja"),
          row(
              "POST /herinnering/{token}/{answer: ja|nee}",
              Subject.REMINDER,
              EVERYBODY,
              "/herinnering/$/ja"),
          row(
              "GET /antwoord/{token}/{answer: ja|nee|later}",
              Subject.ASKED,
              EVERYBODY,
              "/antwoord/$/ja"),
          row(
              "POST /antwoord/{token}/{answer: ja|nee|later}",
              Subject.ASKED,
              EVERYBODY,
              "/antwoord/$/ja"),
          row("GET /contact/{token}/{answer: ja|nee}", Subject.SILENT, EVERYBODY, "/contact/$/ja"),
          row("POST /contact/{token}/{answer: ja|nee}", Subject.SILENT, EVERYBODY, "/contact/$/ja"),
          row(
              "POST /mijn/vragen/{reference}/vraagronde",
              Subject.OPEN,
              OWNER,
              "/mijn/vragen/$/vraagronde"),
          // helping
          row("GET /helpen", EVERYBODY),
          row("GET /helpen/aanbod", EVERYBODY),
          row("POST /helpen/aanbod", EVERYBODY),
          row("GET /helpen/aanbod/gegevens", EVERYBODY),
          row("POST /helpen/aanbod/gegevens", SIGNED_IN),
          row("POST /helpen/aanbod/pauze", VOLUNTEER),
          row("POST /helpen/aanbod/hervatting", VOLUNTEER),
          row("GET /vragen/{reference}", Subject.OPEN, VOLUNTEER, "/vragen/$"),
          row("GET /vragen/{reference}", Subject.WAITING, NOBODY, "/vragen/$"),
          row("GET /vragen/{reference}", Subject.TEAM_ONLY, NOBODY, "/vragen/$"),
          row("GET /vragen/{reference}", Subject.DONE, NOBODY, "/vragen/$"),
          row("POST /vragen/{reference}/aanbod", Subject.OPEN, VOLUNTEER, "/vragen/$/aanbod"),
          row("POST /vragen/{reference}/aanbod", Subject.WAITING, NOBODY, "/vragen/$/aanbod"),
          row(
              "POST /helpen/koppelingen/{reference}/{answer: ja|nee}",
              Subject.PROPOSED_MATCH,
              VOLUNTEER,
              "/helpen/koppelingen/$/ja"),
          row(
              "GET /helpen/koppelingen/{reference}/invaller",
              Subject.WEEKLY_MATCH,
              VOLUNTEER,
              "/helpen/koppelingen/$/invaller"),
          row(
              "POST /helpen/koppelingen/{reference}/invaller",
              Subject.WEEKLY_MATCH,
              VOLUNTEER,
              "/helpen/koppelingen/$/invaller",
              Map.of("dag", LocalDate.now(SpokenTime.ZONE).plusDays(2).toString())),
          row(
              "POST /helpen/koppelingen/{reference}/afronding",
              Subject.CONNECTED_MATCH,
              VOLUNTEER,
              "/helpen/koppelingen/$/afronding"),
          // the team
          row("GET /team/lezen", STAFF),
          row("GET /team/lezen/{reference}", Subject.WAITING, TEAM, "/team/lezen/$"),
          row(
              "POST /team/lezen/{reference}/overname",
              Subject.WAITING,
              TEAM,
              "/team/lezen/$/overname"),
          row(
              "POST /team/lezen/{reference}/beslissing",
              Subject.WAITING,
              TEAM,
              "/team/lezen/$/beslissing",
              Map.of("beslissing", "team-only", "zin", "Wij bellen u.", "korte-tekst", "Hulp")),
          row(
              "POST /team/lezen/{reference}/ongedaan",
              Subject.WAITING,
              TEAM,
              "/team/lezen/$/ongedaan"),
          row(
              "GET /team/lezen/{reference}/ongedaan",
              Subject.NOTHING,
              STAFF,
              "/team/lezen/zzzzzzzz/ongedaan"),
          row(
              "POST /team/lezen/{reference}/bekende",
              Subject.WAITING,
              TEAM,
              "/team/lezen/$/bekende"),
          row(
              "POST /team/lezen/{reference}/teruggave",
              Subject.WAITING,
              TEAM,
              "/team/lezen/$/teruggave",
              Map.of("wie", "0")),
          row(
              "GET /team/lezen/{reference}/beslissing",
              Subject.NOTHING,
              STAFF,
              "/team/lezen/zzzzzzzz/beslissing"),
          row(
              "POST /team/lezen/{reference}/achteraf",
              Subject.WAITING,
              TEAM,
              "/team/lezen/$/achteraf",
              Map.of("uitkomst", "goed")),
          row("GET /team/hulplijnen", STAFF),
          row("GET /team/woorden", STAFF),
          row(
              "POST /team/woorden/voorbeeld",
              Subject.NOTHING,
              STAFF,
              "/team/woorden/voorbeeld",
              Map.of("woord", "kwibbeldoos", "betekent", "koffie")),
          row(
              "POST /team/woorden",
              Subject.NOTHING,
              STAFF,
              "/team/woorden",
              Map.of("woord", "kwibbeldoos", "betekent", "koffie")),
          row(
              "POST /team/woorden/{reference}/weg",
              Subject.TEAM_WORD,
              STAFF,
              "/team/woorden/$/weg"),
          row("GET /team/regels", STAFF),
          row(
              "POST /team/regels/proef",
              Subject.NOTHING,
              STAFF,
              "/team/regels/proef",
              Map.of("tekst", "Wie leest mijn brief voor?")),
          row(
              "GET /team/regels/{rule: nieuw|\\w{8}}",
              Subject.LOCAL_RULE, COORDINATOR, "/team/regels/$"),
          row(
              "POST /team/regels/{rule: nieuw|\\w{8}}",
              Subject.LOCAL_RULE, COORDINATOR, "/team/regels/$"),
          row(
              "POST /team/regels/{rule: nieuw|\\w{8}}/voorbeeld",
              Subject.LOCAL_RULE, COORDINATOR, "/team/regels/$/voorbeeld"),
          row(
              "POST /team/regels/{rule: nieuw|\\w{8}}/weg",
              Subject.LOCAL_RULE, COORDINATOR, "/team/regels/$/weg"),
          row("GET /sociale-kaart", EVERYBODY),
          row(
              "GET /sociale-kaart/{slug}",
              Subject.NOTHING,
              EVERYBODY,
              "/sociale-kaart/voedselbank-waterveen"),
          row("GET /api/v1/sociale-kaart", EVERYBODY),
          row("GET /team/sociale-kaart", STAFF),
          row("GET /team/sociale-kaart/nieuw", STAFF),
          row("POST /team/sociale-kaart/nieuw", STAFF),
          row(
              "GET /team/sociale-kaart/{reference}",
              Subject.ORGANISATION,
              STAFF,
              "/team/sociale-kaart/$"),
          row(
              "POST /team/sociale-kaart/{reference}",
              Subject.ORGANISATION,
              STAFF,
              "/team/sociale-kaart/$"),
          row(
              "POST /team/sociale-kaart/{reference}/nagekeken",
              Subject.ORGANISATION,
              STAFF,
              "/team/sociale-kaart/$/nagekeken"),
          row(
              "POST /team/sociale-kaart/{reference}/weg",
              Subject.ORGANISATION,
              STAFF,
              "/team/sociale-kaart/$/weg"),
          row(
              "POST /team/sociale-kaart/{reference}/terug",
              Subject.ORGANISATION,
              STAFF,
              "/team/sociale-kaart/$/terug"),
          row("GET /team/sociale-kaart/bestand", STAFF),
          row("POST /team/sociale-kaart/bestand", STAFF),
          row("GET /team/sociale-kaart/bestand/sociale-kaart.csv", STAFF),
          row(
              "GET /team/sociale-kaart/bestand/{reference}",
              Subject.ORGANISATION_FILE,
              PRESENT,
              "/team/sociale-kaart/bestand/$"),
          row(
              "POST /team/sociale-kaart/bestand/{reference}/inlezen",
              Subject.ORGANISATION_FILE,
              STAFF,
              "/team/sociale-kaart/bestand/$/inlezen"),
          row(
              "POST /team/vragen/{reference}/verwijzing",
              Subject.OPEN,
              TEAM,
              "/team/vragen/$/verwijzing"),
          row(
              "GET /team/vragen/{reference}/verwijzing/{organisation}/briefje",
              Subject.REFERRED,
              TEAM,
              "/team/vragen/$/briefje"),
          row("GET /team/wijken", COORDINATOR),
          row("POST /team/wijken/toewijzing", COORDINATOR),
          row("POST /team/wijken/teams", COORDINATOR),
          row("GET /team/wijken/teams/{id}", Subject.NOTHING, COORDINATOR, "/team/wijken/teams/1"),
          row("POST /team/wijken/teams/{id}", Subject.NOTHING, COORDINATOR, "/team/wijken/teams/1"),
          row("GET /team/wijken/bestand", COORDINATOR),
          row("POST /team/wijken/bestand", COORDINATOR),
          row(
              "GET /team/wijken/bestand/{reference}",
              Subject.DIVISION_FILE,
              COORDINATOR,
              "/team/wijken/bestand/$"),
          row(
              "GET /team/wijken/bestand/{reference}/fouten.csv",
              Subject.DIVISION_FILE,
              COORDINATOR,
              "/team/wijken/bestand/$/fouten.csv"),
          row(
              "POST /team/wijken/bestand/{reference}/uitvoering",
              Subject.DIVISION_FILE,
              COORDINATOR,
              "/team/wijken/bestand/$/uitvoering"),
          row("GET /team/beleid", COORDINATOR),
          row("POST /team/beleid", COORDINATOR),
          row("GET /team/vragen", STAFF),
          row("GET /team/vragen/{reference}", Subject.OPEN, TEAM, "/team/vragen/$"),
          row("GET /team/vragen/{reference}", Subject.DONE, TEAM, "/team/vragen/$"),
          row(
              "POST /team/vragen/{reference}/activiteiten/{activity}/advies",
              Subject.ADVISED,
              TEAM,
              "/team/vragen/$/advies"),
          row(
              "POST /team/vragen/{reference}/activiteiten/{activity}/{step:"
                  + " keuze|bezoek|afzegging}",
              Subject.ADVISED,
              TEAM,
              "/team/vragen/$/keuze"),
          row(
              "POST /team/vragen/{reference}/activiteiten/{activity}/eerste-keer",
              Subject.ADVISED,
              TEAM,
              "/team/vragen/$/eerste-keer"),
          row("GET /team/samen/{district}/{topic}", Subject.GATHERING, TEAM, "/team/samen/$"),
          row("POST /team/samen/{district}/{topic}", Subject.GATHERING, TEAM, "/team/samen/$"),
          row(
              "GET /team/samen/uitgenodigd/{reference}",
              Subject.ACTIVITY,
              STAFF,
              "/team/samen/uitgenodigd/$"),
          row(
              "POST /team/waarom-niet/{reference}",
              Subject.OPEN,
              TEAM,
              "/team/waarom-niet/$",
              Map.of("naam", "Gerda")),
          row(
              "GET /team/bellen/mensen/{id: \\d{1,18}}",
              Subject.CALLED,
              TEAM,
              "/team/bellen/mensen/$"),
          row(
              "POST /team/bellen/mensen/{id: \\d{1,18}}/beller",
              Subject.CALLED,
              TEAM,
              "/team/bellen/mensen/$/beller"),
          row(
              "POST /team/bellen/mensen/{id: \\d{1,18}}/{answer: ja|nee|later}",
              Subject.CALLED,
              TEAM,
              "/team/bellen/mensen/$/later"),
          row(
              "POST /team/vraagronde/{reference}",
              Subject.OPEN,
              TEAM,
              "/team/vraagronde/$",
              Map.of("wie", "zzzzzzzz")),
          row(
              "POST /team/vraagronde/{reference}/einde",
              Subject.OPEN,
              TEAM,
              "/team/vraagronde/$/einde"),
          row(
              "POST /team/vragen/{reference}/vog",
              Subject.OPEN,
              TEAM,
              "/team/vragen/$/vog",
              Map.of("vog", "nee")),
          row("GET /team/vragen/{reference}/briefje", Subject.OPEN, TEAM, "/team/vragen/$/briefje"),
          row(
              "POST /team/vragen/{reference}/voorstel",
              Subject.OPEN,
              TEAM,
              "/team/vragen/$/voorstel",
              Map.of("vrijwilliger", "GERDA")),
          row(
              "POST /team/vragen/{reference}/telefoon/{match}/{answer: ja|nee}",
              Subject.OFFERED_FOR_REQUEST,
              TEAM,
              "/team/vragen/$/ja"),
          row(
              "POST /team/vragen/{reference}/telefoon/bevestiging",
              Subject.WAITING,
              TEAM,
              "/team/vragen/$/telefoon/bevestiging"),
          row(
              "POST /team/vragen/{reference}/telefoon/wijziging",
              Subject.OPEN,
              TEAM,
              "/team/vragen/$/telefoon/wijziging",
              Map.of("gezegd", "liever op dinsdag")),
          row(
              "POST /team/vragen/{reference}/afronding",
              Subject.OPEN,
              TEAM,
              "/team/vragen/$/afronding"),
          row("GET /team/dagstart", STAFF),
          row("POST /team/dagstart/aanwezig", TEAM_MEMBERS),
          row("POST /team/dagstart/plan", Subject.DAGSTART_LINE, PRESENT, "/team/dagstart/plan"),
          row(
              "GET /team/dagstart/vragen/{reference}",
              Subject.DAGSTART_LINE,
              PRESENT,
              "/team/dagstart/vragen/$"),
          row(
              "GET /team/dagstart/vragen/{reference}/{step: keuze|stap}",
              Subject.DAGSTART_LINE,
              STAFF,
              "/team/dagstart/vragen/$/keuze"),
          row(
              "POST /team/dagstart/vragen/{reference}/keuze",
              Subject.DAGSTART_LINE,
              PRESENT,
              "/team/dagstart/vragen/$/keuze",
              Map.of("keuze", "GERDA CHOSEN")),
          row(
              "POST /team/dagstart/vragen/{reference}/stap",
              Subject.DAGSTART_LINE,
              PRESENT,
              "/team/dagstart/vragen/$/stap",
              Map.of("stap", "call")),
          row("GET /team/vrijwilligers", STAFF),
          row(
              "GET /team/vrijwilligers/{reference}",
              Subject.VOLUNTEER,
              TEAM,
              "/team/vrijwilligers/$"),
          row(
              "POST /team/vrijwilligers/{reference}/vog",
              Subject.VOLUNTEER,
              TEAM,
              "/team/vrijwilligers/$/vog",
              Map.of("tot", "2028-03-01", "voor", "money")),
          row(
              "POST /team/vrijwilligers/{reference}/trainingen",
              Subject.VOLUNTEER,
              TEAM,
              "/team/vrijwilligers/$/trainingen",
              Map.of("training", "geheimhouding")),
          row(
              "POST /team/vrijwilligers/{reference}/niet-samen",
              Subject.VOLUNTEER,
              TEAM,
              "/team/vrijwilligers/$/niet-samen",
              Map.of("naam", "Dick")),
          row(
              "POST /team/vrijwilligers/{reference}/niet-samen/keuze",
              Subject.VOLUNTEER,
              TEAM,
              "/team/vrijwilligers/$/niet-samen/keuze",
              Map.of("wie", "HENK", "wat", "wel")),
          row("GET /team/nieuwe-vraag", STAFF),
          row("POST /team/nieuwe-vraag", STAFF),
          row("GET /team/bellen", STAFF),
          row(
              "POST /team/bellen/{id}/uitkomst",
              Subject.CALL,
              TEAM,
              "/team/bellen/$/uitkomst",
              Map.of("uitkomst", "good", "notitie", "het gaat goed")),
          // initiatives of residents: their organisers, and the team
          row("GET /initiatieven/nieuw", EVERYBODY),
          row("POST /initiatieven/nieuw", EVERYBODY),
          row("GET /initiatieven/nieuw/controle", EVERYBODY),
          row("POST /initiatieven/nieuw/controle", SIGNED_IN),
          row(
              "GET /initiatieven/uitnodiging/{token}",
              Subject.INVITATION,
              EVERYBODY,
              "/initiatieven/uitnodiging/$"),
          row(
              "POST /initiatieven/uitnodiging/{token}",
              Subject.INVITATION,
              SIGNED_IN,
              "/initiatieven/uitnodiging/$"),
          row(
              "GET /initiatieven/bevestiging/{token}",
              Subject.STILL_ON,
              EVERYBODY,
              "/initiatieven/bevestiging/$"),
          row(
              "POST /initiatieven/bevestiging/{token}",
              Subject.STILL_ON,
              EVERYBODY,
              "/initiatieven/bevestiging/$"),
          row("GET /activiteiten/{reference}", Subject.INITIATIVE, NOBODY, "/activiteiten/$"),
          row("GET /klopt-niet/{reference}", Subject.INITIATIVE, NOBODY, "/klopt-niet/$"),
          row(
              "GET /mijn/initiatieven/{reference}",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$"),
          row(
              "GET /mijn/initiatieven/{reference}/wijziging",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/wijziging"),
          row(
              "POST /mijn/initiatieven/{reference}/wijziging",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/wijziging"),
          row(
              "POST /mijn/initiatieven/{reference}/bevestiging",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/bevestiging"),
          row(
              "POST /mijn/initiatieven/{reference}/datum",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/datum"),
          row(
              "POST /mijn/initiatieven/{reference}/pauze",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/pauze"),
          row(
              "POST /mijn/initiatieven/{reference}/rooster",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/rooster"),
          row(
              "POST /mijn/initiatieven/{reference}/steun",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/steun"),
          row(
              "POST /mijn/initiatieven/{reference}/uitnodiging",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/uitnodiging"),
          row(
              "POST /mijn/initiatieven/{reference}/vertrek",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/vertrek"),
          row(
              "POST /mijn/initiatieven/{reference}/einde",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/einde"),
          row(
              "GET /initiatieven/{reference}/foto/{photo}/{size: 480|1280}.jpg",
              Subject.PICTURE,
              EnumSet.of(Who.OWNER, Who.TEAM, Who.COORDINATOR),
              "/initiatieven/$/480.jpg"),
          row(
              "GET /initiatieven/{reference}/foto/{photo}/{size: 480|1280}.jpg",
              Subject.SEEN_PICTURE,
              EVERYBODY,
              "/initiatieven/$/1280.jpg"),
          row(
              "GET /mijn/initiatieven/{reference}/fotos",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/fotos"),
          row(
              "POST /mijn/initiatieven/{reference}/fotos",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/fotos"),
          row(
              "POST /mijn/initiatieven/{reference}/fotos/{photo}/tekst",
              Subject.PHOTO,
              OWNER,
              "/mijn/initiatieven/$/tekst"),
          row(
              "POST /mijn/initiatieven/{reference}/fotos/{photo}/eerste",
              Subject.PHOTO,
              OWNER,
              "/mijn/initiatieven/$/eerste"),
          row(
              "POST /mijn/initiatieven/{reference}/fotos/{photo}/weg",
              Subject.PHOTO,
              OWNER,
              "/mijn/initiatieven/$/weg"),
          row(
              "GET /team/initiatieven/{initiative}/fotos/{photo}",
              Subject.PHOTO,
              TEAM,
              "/team/initiatieven/$"),
          row(
              "POST /team/initiatieven/{initiative}/fotos/{photo}/weghalen",
              Subject.SEEN_PHOTO,
              TEAM,
              "/team/initiatieven/$/weghalen",
              Map.of("reden", "personal", "zin", "Iemand wil dit niet.")),
          row(
              "GET /activiteiten/{reference}/aanmelding",
              Subject.SIGN_UP_ACTIVITY,
              EVERYBODY,
              "/activiteiten/$/aanmelding"),
          row(
              "POST /activiteiten/{reference}/aanmelding",
              Subject.SIGN_UP_ACTIVITY,
              EVERYBODY,
              "/activiteiten/$/aanmelding"),
          row("GET /aanmelding/{token}", Subject.SIGN_UP, EVERYBODY, "/aanmelding/$"),
          row(
              "POST /aanmelding/{token}/afmelding",
              Subject.SIGN_UP,
              EVERYBODY,
              "/aanmelding/$/afmelding"),
          row("POST /aanmelding/{token}/plek", Subject.SIGN_UP, EVERYBODY, "/aanmelding/$/plek"),
          row(
              "GET /mijn/initiatieven/{reference}/aanmeldingen",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/aanmeldingen"),
          row(
              "POST /mijn/initiatieven/{reference}/aanmeldingen/plekken",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/aanmeldingen/plekken"),
          row(
              "POST /mijn/initiatieven/{reference}/aanmeldingen/opkomst",
              Subject.INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/aanmeldingen/opkomst"),
          row(
              "POST /mijn/initiatieven/{reference}/aanmeldingen/{id: \\d{1,18}}/plek",
              Subject.SIGN_UP_OF_OWNER,
              OWNER,
              "/mijn/initiatieven/$/plek"),
          row("GET /team/plekken", STAFF),
          row("GET /team/plekken/{code}", Subject.NOTHING, TEAM, "/team/plekken/L05"),
          row("POST /team/plekken/{code}", Subject.NOTHING, TEAM, "/team/plekken/L05"),
          row(
              "GET /mijn/initiatieven/{reference}/oppakken",
              Subject.SEEN_INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/oppakken"),
          row(
              "POST /mijn/initiatieven/{reference}/oppakken",
              Subject.SEEN_INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/oppakken",
              Map.of("aan", "ja", "vaardigheden", "tuin", "bereik", "district", "tegelijk", "2")),
          row(
              "GET /mijn/initiatieven/{reference}/vragen",
              Subject.SEEN_INITIATIVE,
              OWNER,
              "/mijn/initiatieven/$/vragen"),
          row(
              "POST /mijn/initiatieven/{reference}/vragen/{match}/{answer: ja|nee}",
              Subject.TAKEN_UP,
              OWNER,
              "/mijn/initiatieven/$/nee"),
          row(
              "POST /mijn/initiatieven/{reference}/vragen/{match}/afronding",
              Subject.TAKEN_UP,
              OWNER,
              "/mijn/initiatieven/$/afronding"),
          row(
              "POST /mijn/initiatieven/{reference}/vragen/{match}/terugblik",
              Subject.TAKEN_UP,
              OWNER,
              "/mijn/initiatieven/$/terugblik",
              Map.of("antwoord", "good")),
          row(
              "GET /oppakken/{token}/{answer: ja|nee}",
              Subject.ORGANISER_ASKED,
              EVERYBODY,
              "/oppakken/$/ja"),
          row(
              "POST /oppakken/{token}/{answer: ja|nee}",
              Subject.ORGANISER_ASKED,
              EVERYBODY,
              "/oppakken/$/nee"),
          row("GET /team/initiatieven", STAFF),
          row(
              "GET /team/initiatieven/{reference}",
              Subject.INITIATIVE,
              TEAM,
              "/team/initiatieven/$"),
          row(
              "POST /team/initiatieven/{reference}/weghalen",
              Subject.SEEN_INITIATIVE,
              TEAM,
              "/team/initiatieven/$/weghalen",
              Map.of("reden", "money", "zin", "Er wordt verkocht.")),
          row(
              "POST /team/initiatieven/{reference}/weghalen/bevestiging",
              Subject.INITIATIVE_TO_REMOVE,
              TEAM,
              "/team/initiatieven/$/weghalen/bevestiging"),
          row(
              "POST /team/initiatieven/{reference}/weghalen/intrekking",
              Subject.INITIATIVE_TO_REMOVE,
              TEAM,
              "/team/initiatieven/$/weghalen/intrekking"),
          row(
              "POST /team/initiatieven/{reference}/steun/{question}",
              Subject.SUPPORT,
              TEAM,
              "/team/initiatieven/$",
              Map.of("zin", "Bij ons is plek.")),
          // fairness: something is not right, why, asking again, a worry, who looked
          row("GET /huisregels", EVERYBODY),
          row("GET /over/verslag", EVERYBODY),
          row(
              "GET /over/verslag/{year: [0-9]{4}}",
              Subject.NOTHING, EVERYBODY, "/over/verslag/2026"),
          row("GET /klopt-niet/verstuurd", EVERYBODY),
          row("GET /klopt-niet/{reference}", Subject.ACTIVITY, EVERYBODY, "/klopt-niet/$"),
          row("GET /klopt-niet/{reference}", Subject.OPEN, VOLUNTEER, "/klopt-niet/$"),
          row("GET /klopt-niet/{reference}", Subject.WAITING, NOBODY, "/klopt-niet/$"),
          row(
              "POST /klopt-niet/{reference}",
              Subject.OPEN,
              VOLUNTEER,
              "/klopt-niet/$",
              Map.of("reden", "money")),
          row("GET /zorgen", EVERYBODY),
          row("POST /zorgen", EVERYBODY),
          row("GET /zorgen/verstuurd", EVERYBODY),
          row("GET /mijn/ingezien", SIGNED_IN),
          row(
              "GET /mijn/heroverweging/{reference}",
              Subject.DECLINED,
              OWNER,
              "/mijn/heroverweging/$"),
          row(
              "POST /mijn/heroverweging/{reference}",
              Subject.DECLINED,
              OWNER,
              "/mijn/heroverweging/$",
              Map.of("woorden", "Dat klopt niet.")),
          row("GET /team/signalen", STAFF),
          row("GET /team/signalen/{reference}", Subject.REPORTED, TEAM, "/team/signalen/$"),
          row(
              "POST /team/signalen/{reference}/antwoord",
              Subject.REPORTED,
              TEAM,
              "/team/signalen/$/antwoord",
              Map.of("antwoord", "left")),
          row(
              "GET /team/opnieuw-kijken/{reference}",
              Subject.APPEALED,
              TEAM,
              "/team/opnieuw-kijken/$"),
          row(
              "POST /team/opnieuw-kijken/{reference}/antwoord",
              Subject.APPEALED,
              TEAM,
              "/team/opnieuw-kijken/$/antwoord",
              Map.of("antwoord", "blijft", "zin", "Het blijft zo.")),
          row(
              "POST /team/opnieuw-kijken/{reference}/namens",
              Subject.DECLINED,
              TEAM,
              "/team/opnieuw-kijken/$/namens",
              Map.of("woorden", "Dat klopt niet.")),
          row("GET /team/brief/{reference}", Subject.DECLINED, TEAM, "/team/brief/$"),
          row("GET /team/zorgen", STAFF),
          row("GET /team/zorgen/{reference}", Subject.CONCERN, TEAM, "/team/zorgen/$"),
          row(
              "POST /team/zorgen/{reference}/gezien",
              Subject.CONCERN,
              TEAM,
              "/team/zorgen/$/gezien"),
          row(
              "POST /team/zorgen/{reference}/opvolging",
              Subject.SEEN_CONCERN,
              TEAM,
              "/team/zorgen/$/opvolging"),
          row(
              "POST /team/zorgen/{reference}/afsluiting",
              Subject.SEEN_CONCERN,
              TEAM,
              "/team/zorgen/$/afsluiting"),
          // trust: conduct, certificates, measures, the record
          row("GET /omgangsregels", EVERYBODY),
          row("POST /omgangsregels", SIGNED_IN),
          row("GET /team/vog", STAFF),
          row(
              "POST /team/aandacht/{id}/gezien",
              Subject.ATTENTION,
              TEAM,
              "/team/aandacht/$/gezien"),
          row("GET /mijn/maatregelen", SIGNED_IN),
          row(
              "GET /mijn/maatregelen/{reference}/opnieuw",
              Subject.MEASURE,
              OWNER,
              "/mijn/maatregelen/$/opnieuw"),
          row(
              "POST /mijn/maatregelen/{reference}/opnieuw",
              Subject.MEASURE,
              OWNER,
              "/mijn/maatregelen/$/opnieuw",
              Map.of("woorden", "Dat was ik niet.")),
          row("GET /team/maatregelen", STAFF),
          row("GET /team/maatregelen/{reference}", Subject.MEASURE, TEAM, "/team/maatregelen/$"),
          row(
              "GET /team/maatregelen/{reference}/brief",
              Subject.MEASURE,
              TEAM,
              "/team/maatregelen/$/brief"),
          row(
              "POST /team/maatregelen/{reference}/{step: bevestiging|afwijzing|einde}",
              Subject.MEASURE,
              TEAM,
              "/team/maatregelen/$/einde"),
          row(
              "POST /team/maatregelen/{reference}/{step: bevestiging|afwijzing|einde}",
              Subject.PROPOSED_BAN,
              TEAM,
              "/team/maatregelen/$/afwijzing"),
          row(
              "POST /team/maatregelen/{reference}/opnieuw",
              Subject.CONTESTED_MEASURE,
              TEAM,
              "/team/maatregelen/$/opnieuw",
              Map.of("antwoord", "blijft", "zin", "Wij keken opnieuw.")),
          row(
              "GET /team/maatregelen/nieuw/{about}",
              Subject.OPEN,
              TEAM,
              "/team/maatregelen/nieuw/$"),
          row(
              "POST /team/maatregelen/nieuw/{about}",
              Subject.OPEN,
              TEAM,
              "/team/maatregelen/nieuw/$"),
          row("GET /team/vastgelegd", COORDINATOR),
          row("POST /team/vastgelegd/controle", COORDINATOR));

  @Test
  void every_route_stands_in_the_table_and_every_line_of_it_is_a_route() {
    Set<String> written = TABLE.stream().map(Row::route).collect(Collectors.toSet());
    assertEquals(Routes.all(), new TreeSet<>(written));
  }

  @TestFactory
  Stream<DynamicTest> only_whom_it_concerns_finds() {
    Map<Who, Http> people = new EnumMap<>(Who.class);
    RoutesWorld world = new RoutesWorld();
    for (Who who : Who.values()) {
      people.put(who, person(who, world));
    }
    return TABLE.stream().map(row -> dynamicTest(row.toString(), () -> check(row, world, people)));
  }

  private static Http person(Who who, RoutesWorld world) {
    return switch (who) {
      case ANONYMOUS -> Http.anonymous();
      case OTHER_RESIDENT -> Http.as("jan");
      case VOLUNTEER -> world.volunteer();
      case TEAM_OF_OTHER_DISTRICT -> Http.as("hilde");
      case OWNER -> world.owner();
      case TEAM -> world.team();
      case COORDINATOR -> Http.as("ruud");
    };
  }

  private static void check(Row row, RoutesWorld world, Map<Who, Http> people) {
    String reference = world.make(row.about());
    world.allTold();
    List<String> before = kept();
    people.keySet().stream()
        .filter(who -> !row.may().contains(who))
        .forEach(who -> refused(row, who, knock(row, reference, world, people.get(who))));
    if (!row.may().containsAll(EVERYBODY)) {
      assertEquals(before, kept(), "somebody who may not, changed something");
    }
    for (Who who : row.may()) {
      // leaving, or becoming somebody else, is done by a browser that nobody needs any more
      Http browser =
          row.about() == Subject.NOTHING && row.posts() ? person(who, world) : people.get(who);
      if (row.about() == Subject.LINK) {
        browser = Http.anonymous();
      }
      answered(row, who, knock(row, reference, world, browser));
    }
  }

  private static HttpResponse<String> knock(
      Row row, String reference, RoutesWorld world, Http browser) {
    String path = row.path().replace("$", reference);
    if (!row.posts()) {
      return browser.get(path);
    }
    Map<String, String> fields = new HashMap<>(row.fields());
    fields.replaceAll(
        (name, value) ->
            switch (value) {
              case "GERDA" -> world.offerOfVolunteer();
              case "GERDA CHOSEN" -> "vrijwilliger:" + world.offerOfVolunteer();
              case "HENK" -> world.offerOf("Henk");
              default -> value;
            });
    if (path.endsWith("/bestand")) {
      return browser.postFile(path, "bestand", "kaart.csv", new byte[0]);
    }
    return path.endsWith("/fotos")
        ? browser.postFile(path, "foto", "foto.jpg", new byte[0])
        : browser.post(path, fields);
  }

  private static void refused(Row row, Who who, HttpResponse<String> answer) {
    boolean toSignIn =
        answer.statusCode() == 303
            && answer.headers().firstValue("Location").orElse("").startsWith("/aanmelden");
    boolean notFound = answer.statusCode() == 404;
    assertTrue(
        notFound || (toSignIn && who == Who.ANONYMOUS),
        () -> who + " at " + row + " gets " + answer.statusCode() + " " + answer.headers().map());
    assertFalse(answer.body().contains(RoutesWorld.SECRET), () -> who + " reads the question");
  }

  private static void answered(Row row, Who who, HttpResponse<String> answer) {
    String location = answer.headers().firstValue("Location").orElse("");
    // 409 and 410: somebody of this table was first; 415: it speaks JSON; 422: the form is empty
    Set<Integer> fine =
        row.route().startsWith("POST /api/") ? Set.of(415) : Set.of(200, 303, 409, 410, 422);
    assertTrue(
        fine.contains(answer.statusCode()),
        () -> who + " at " + row + " gets " + answer.statusCode());
    assertFalse(
        location.startsWith("/aanmelden?"), () -> who + " at " + row + " is sent to sign in");
    boolean hers = EnumSet.of(Who.OWNER, Who.TEAM, Who.COORDINATOR).contains(who);
    if (!hers) {
      assertFalse(answer.body().contains(RoutesWorld.SECRET), () -> who + " reads the question");
    }
  }

  /** All that could have been changed or added. */
  private static List<String> kept() {
    RunningDatabase database = RunningDatabase.shared();
    return Stream.of(
            "select h::text from help_request h order by id",
            "select r::text from review r order by id",
            "select m::text from match m order by id",
            "select a::text from asking_round a order by id",
            "select a::text from ask a order by id",
            "select o::text from organiser_ask o order by id",
            "select v::text from volunteer v order by id",
            "select f::text from follow_up f order by id",
            "select o::text from outing o order by id",
            "select t::text from first_time t order by id",
            "select i::text from initiative i order by id",
            "select p::text from photo p order by id",
            "select photo_id || hash from photo_file order by 1",
            "select l::text from location l order by code",
            "select o::text from organiser o order by id",
            "select s::text from support_question s order by id",
            "select p::text from removal_proposal p order by id",
            "select s::text from sign_up s order by id",
            "select count(*)::text from organiser_invitation",
            "select s::text from saved_search s order by id",
            "select w::text from team_word w order by id",
            "select l::text from local_rule l order by id",
            "select o::text from organisation o order by id",
            "select r::text from referral r order by id",
            "select f::text from organisation_file f order by id",
            "select r::text from report r order by id",
            "select a::text from appeal a order by id",
            "select c::text from concern c order by id",
            "select s.id || ' ' || s.token_hash from sign_in_session s order by id",
            "select l.id || ' ' || coalesce(l.step, '') from dagstart_line l order by id",
            "select count(*)::text from dagstart_member",
            "select count(*)::text from history",
            "select count(*)::text from viewing",
            "select count(*)::text from verdict",
            "select count(*)::text from recusal",
            "select count(*)::text from open_category",
            "select count(*)::text from policy_change",
            "select count(*)::text from conduct_agreement",
            "select m::text from measure m order by id",
            "select a::text from attention a order by id",
            "select count(*)::text from mail")
        .flatMap(query -> database.texts(query).stream())
        .toList();
  }
}
