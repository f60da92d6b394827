package nl.omzien.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.omzien.division.Bringing;
import nl.omzien.division.Cbs;
import nl.omzien.initiative.Organising;
import nl.omzien.platform.Secrets;
import nl.omzien.testing.Http;
import nl.omzien.testing.MailLinks;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;

/** Makes what the routes are about: Emine's question in a district of West, at each stage. */
final class RoutesWorld {

  /** Stands in every question, and must reach nobody but Emine and the team of West. */
  static final String SECRET = "kwartelgeheim";

  /** What a route's reference can point at. */
  enum Subject {
    NOTHING,
    ACTIVITY,
    LINK,
    SESSION_OF_OWNER,
    REMINDER,
    ASKED,
    /** A volunteer without an address, whom team West calls. */
    CALLED,
    SILENT,
    WAITING,
    OPEN,
    TEAM_ONLY,
    DONE,
    OFFERED_MATCH,
    OFFERED_FOR_REQUEST,
    /** Somebody's offer, in the districts of the team. */
    VOLUNTEER,
    PROPOSED_MATCH,
    CONNECTED_MATCH,
    DONE_MATCH,
    /** Gerda comes every week. */
    WEEKLY_MATCH,
    CALL,
    ADVISED,
    GATHERING,
    DAGSTART_LINE,
    /** Emine's question that a member declined. */
    DECLINED,
    /** The same, and Emine asked for another look. */
    APPEALED,
    /** Emine's question that others see, and of which Gerda said that something is not right. */
    REPORTED,
    /** Emine's initiative in a district of West, before a member has read it. */
    INITIATIVE,
    /** The same, when everybody sees it. */
    SEEN_INITIATIVE,
    /** The same, and a member proposed to take it down. */
    INITIATIVE_TO_REMOVE,
    /** A photo of it that waits, as the pages of organisers and of the team name it. */
    PHOTO,
    /** The same, when everybody sees it. */
    SEEN_PHOTO,
    /** The picture of one that waits. */
    PICTURE,
    /** The picture of one that everybody sees. */
    SEEN_PICTURE,
    /** Jan's question that Emine takes up for her initiative, as the page of that names it. */
    TAKEN_UP,
    /** The link by which Emine answers whether her initiative takes up Jan's question. */
    ORGANISER_ASKED,
    /** A link by which somebody becomes its organiser too. */
    INVITATION,
    /** A link by which its organisers say that it is still on. */
    STILL_ON,
    /** Emine's initiative for which people sign up. */
    SIGN_UP_ACTIVITY,
    /** The link of somebody who signed up for it. */
    SIGN_UP,
    /** The same, as the organiser's page names it. */
    SIGN_UP_OF_OWNER,
    /** What Emine asked of the team about her initiative. */
    SUPPORT,
    /** A worry about somebody in a district of West. */
    CONCERN,
    /** The same, when a member has read it. */
    SEEN_CONCERN,
    /** Gerda helps Emine, and somebody must look at that. */
    ATTENTION,
    /** A warning to Emine. */
    MEASURE,
    /** A ban that one member proposed. */
    PROPOSED_BAN,
    /** The same warning, and Emine asked for another look. */
    CONTESTED_MEASURE,
    /** A search that Emine keeps. */
    SAVED_SEARCH,
    /** The link that stops it. */
    SAVED_SEARCH_STOP,
    /** A word that the team added. */
    TEAM_WORD,
    LOCAL_RULE,
    /** An organisation of the social map. */
    ORGANISATION,
    /** Emine's question, and an organisation to which it was referred. */
    REFERRED,
    /** A file of organisations that Samira brought. */
    ORGANISATION_FILE,
    /** A file of districts and neighbourhoods that the coordinator brought. */
    DIVISION_FILE;

    String words() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  private static final int MANY = 5;

  private int words;
  private final Http owner = Http.as("emine");
  private final Http team = Http.as("samira");
  private final Http volunteer = Http.as("gerda");
  private final RunningDatabase database = RunningDatabase.shared();

  RoutesWorld() {
    // Gerda has room for all that she is asked
    database.change(
        "update volunteer set most_at_once = 20 where person_id =" + personCalled(),
        "gerda@example.org");
  }

  Http owner() {
    return Http.as("emine");
  }

  Http team() {
    return Http.as("samira");
  }

  Http volunteer() {
    return Http.as("gerda");
  }

  /** The reference of Gerda's offer. */
  String offerOfVolunteer() {
    return database.text(
        "select reference from volunteer where person_id =" + personCalled(), "gerda@example.org");
  }

  /**
   * Nothing is left that a job would tell by itself, between two looks: a first time in a day, and
   * a certificate that ends.
   */
  void allTold() {
    database.change("update first_time set warned_at = now() where warned_at is null");
    database.change(
        "update volunteer set clearance_soon_told_at = now()"
            + " where clearance_until is not null and clearance_soon_told_at is null");
    database.change(
        "update volunteer set clearance_over_told_at = now()"
            + " where clearance_until is not null and clearance_over_told_at is null");
  }

  /** The reference of the offer of somebody with this first name. */
  String offerOf(String firstName) {
    return database.text(
        "select v.reference from volunteer v join person p on p.id = v.person_id"
            + " where p.first_name = ? order by v.id limit 1",
        firstName);
  }

  private String organisation() {
    return database.text("select reference from organisation order by id limit 1");
  }

  /** Makes a new one; gives what stands in its address. */
  String make(Subject subject) {
    return switch (subject) {
      case NOTHING -> "";
      case ORGANISATION -> organisation();
      case REFERRED -> {
        String request = open();
        String organisation = organisation();
        Street.led(
            team.post(
                "/team/vragen/" + request + "/verwijzing", Map.of("organisatie", organisation)),
            "/team/vragen/" + request);
        yield request + "/verwijzing/" + organisation;
      }
      case DIVISION_FILE ->
          Bringing.reference(
              Bringing.read(Http.as("ruud"), Cbs.file(Cbs.neighbourhood("fout", SECRET))));
      case ORGANISATION_FILE ->
          Street.found(
              "/team/sociale-kaart/bestand/(\\w{8})",
              Street.location(
                  team.postFile(
                      "/team/sociale-kaart/bestand",
                      "bestand",
                      "kaart.csv",
                      "naam,wat,onderwerpen\na,b,c".getBytes(StandardCharsets.UTF_8))));
      case ACTIVITY -> database.text("select reference from initiative order by id limit 1");
      case LINK -> link();
      case SESSION_OF_OWNER -> {
        Http.as("emine");
        yield database.text(
            "select id::text from sign_in_session where person_id ="
                + personCalled()
                + " order by id desc limit 1",
            "emine@example.org");
      }
      case REMINDER -> reminder();
      case ASKED -> MailLinks.ask("Ineke", open(), true);
      case CALLED -> MailLinks.call(open(), true);
      case SILENT -> silent();
      case VOLUNTEER -> offerOfVolunteer();
      case WAITING -> Street.ask(owner, "Graag hulp, " + SECRET, Street.IN_WEST);
      case OPEN -> open();
      case TEAM_ONLY -> {
        String reference = make(Subject.WAITING);
        assertEquals(303, Street.decide(team, reference, "team-only", "").statusCode());
        yield reference;
      }
      case DONE -> requestOf(make(Subject.DONE_MATCH));
      case OFFERED_MATCH -> Street.offer(volunteer, open());
      case OFFERED_FOR_REQUEST -> {
        String match = make(Subject.OFFERED_MATCH);
        yield requestOf(match) + "/telefoon/" + match;
      }
      case PROPOSED_MATCH -> proposed();
      case CONNECTED_MATCH -> {
        String match = make(Subject.OFFERED_MATCH);
        Street.led(
            owner.post("/mijn/koppelingen/" + match + "/ja", Map.of()),
            "/mijn/vragen/" + requestOf(match));
        yield match;
      }
      case WEEKLY_MATCH -> {
        String match = make(Subject.CONNECTED_MATCH);
        database.change(
            "update help_request set timing = 'WEEKLY' where reference = ?", requestOf(match));
        yield match;
      }
      case DONE_MATCH -> {
        String match = make(Subject.CONNECTED_MATCH);
        Street.led(
            volunteer.post("/helpen/koppelingen/" + match + "/afronding", Map.of()), "/helpen");
        yield match;
      }
      case ADVISED -> {
        String reference = open();
        String activity = make(Subject.ACTIVITY);
        Street.led(
            team.post(
                "/team/vragen/" + reference + "/activiteiten/" + activity + "/advies", Map.of()),
            "/team/vragen/" + reference);
        yield reference + "/activiteiten/" + activity;
      }
      case GATHERING -> {
        for (int i = 0; i < MANY; i++) {
          Street.published(
              owner, "Wie kan een lamp ophangen, " + SECRET + "?", Street.IN_WEST, team);
        }
        yield Street.found("/team/samen/(WK\\w+/[\\w-]+)", team.get("/team/vragen").body());
      }
      case DAGSTART_LINE -> {
        String request = open();
        Street.present(team, "samira");
        yield database.text(
            "select l.reference from dagstart_line l join help_request r on r.id = l.request_id"
                + " where r.reference = ?",
            request);
      }
      case DECLINED -> {
        String reference = make(Subject.WAITING);
        Street.led(
            Http.as("bas")
                .post(
                    "/team/lezen/" + reference + "/beslissing",
                    Map.of("beslissing", "decline", "reden", "money", "zin", "Bel ons gerust.")),
            "/team/lezen");
        yield reference;
      }
      case APPEALED -> {
        String reference = make(Subject.DECLINED);
        Street.led(
            owner.post("/mijn/heroverweging/" + reference, Map.of("woorden", "Dat klopt niet.")),
            "/mijn/vragen/" + reference);
        yield reference;
      }
      case REPORTED -> {
        String reference = open();
        Street.led(
            volunteer.post("/klopt-niet/" + reference, Map.of("reden", "money")),
            "/klopt-niet/verstuurd");
        yield reference;
      }
      case INITIATIVE -> Organising.waiting(owner, "Koffie, " + SECRET);
      case SEEN_INITIATIVE -> Organising.published(owner, "Koffie", team);
      case INITIATIVE_TO_REMOVE -> {
        String reference = make(Subject.SEEN_INITIATIVE);
        Street.led(
            Http.as("bas")
                .post(
                    "/team/initiatieven/" + reference + "/weghalen",
                    Map.of("reden", "money", "zin", "Er wordt verkocht.")),
            "/team/initiatieven/" + reference);
        yield reference;
      }
      case PHOTO -> photo(false, "/fotos/");
      case SEEN_PHOTO -> photo(true, "/fotos/");
      case PICTURE -> photo(false, "/foto/");
      case SEEN_PICTURE -> photo(true, "/foto/");
      case TAKEN_UP -> {
        String reference = toTakeUp();
        String match = reference.substring(reference.length() - 8);
        database.change(
            "update match set status = 'CONNECTED', resident_yes_at = now(),"
                + " volunteer_yes_at = now(), connected_at = now(),"
                + " organiser_id ="
                + personCalled()
                + " where reference = ?",
            "emine@example.org",
            match);
        yield reference;
      }
      case ORGANISER_ASKED -> {
        toTakeUp();
        yield Street.found(
            "/oppakken/([\\w-]+)/ja",
            Street.mailsTo("emine@example.org").stream()
                .filter(mail -> mail.contains("/oppakken/"))
                .findFirst()
                .orElseThrow());
      }
      case INVITATION -> {
        String page = "/mijn/initiatieven/" + make(Subject.SEEN_INITIATIVE);
        Street.led(owner.post(page + "/uitnodiging", Map.of("email", "nobody@example.org")), page);
        yield Street.found(
            "/initiatieven/uitnodiging/([\\w-]+)", Street.newestMailTo("nobody@example.org"));
      }
      case STILL_ON -> {
        String token = Secrets.token();
        database.change(
            "update initiative set asked_at = now(), confirm_hash = ? where reference = ?",
            MailLinks.hash("still-on", token),
            make(Subject.SEEN_INITIATIVE));
        yield token;
      }
      case SIGN_UP_ACTIVITY -> Organising.withPlaces(owner, "Eten", team, 5);
      case SIGN_UP -> Organising.signUp(make(Subject.SIGN_UP_ACTIVITY), "Kees");
      case SIGN_UP_OF_OWNER -> {
        String reference = make(Subject.SIGN_UP_ACTIVITY);
        Organising.signUp(reference, "Kees");
        yield reference
            + "/aanmeldingen/"
            + database.text(
                "select s.id::text from sign_up s join initiative i on i.id = s.initiative_id"
                    + " where i.reference = ?",
                reference);
      }
      case SUPPORT -> {
        String reference = make(Subject.INITIATIVE);
        owner.post(
            "/mijn/initiatieven/" + reference + "/steun",
            Map.of("soort", "room", "vraag", "Een zaal, " + SECRET));
        yield reference
            + "/steun/"
            + database.text(
                "select q.reference from support_question q join initiative i"
                    + " on i.id = q.initiative_id where i.reference = ?",
                reference);
      }
      case CONCERN -> Street.worry(Http.anonymous(), "Mijn buurman, " + SECRET, Street.IN_WEST);
      case SEEN_CONCERN -> {
        String reference = make(Subject.CONCERN);
        Street.led(
            team.post("/team/zorgen/" + reference + "/gezien", Map.of()),
            "/team/zorgen/" + reference);
        yield reference;
      }
      case ATTENTION -> {
        String match = make(Subject.CONNECTED_MATCH);
        database.change(
            "insert into attention (match_id, kind, made_at)"
                + " select id, 'CLEARANCE', now() from match where reference = ?",
            match);
        yield database.text("select id::text from attention order by id desc limit 1");
      }
      case MEASURE -> measure("warning");
      case PROPOSED_BAN -> {
        database.change(
            "update measure set status = 'REFUSED' where kind = 'BAN' and status = 'PROPOSED'");
        yield measure("ban");
      }
      case CONTESTED_MEASURE -> {
        String reference = make(Subject.MEASURE);
        Street.led(
            owner.post("/mijn/maatregelen/" + reference + "/opnieuw", Map.of("woorden", "Nee.")),
            "/mijn/maatregelen");
        yield reference;
      }
      case SAVED_SEARCH -> {
        Street.led(
            owner.post("/mijn/zoekopdrachten", Map.of("woorden", SECRET, "ritme", "daily")),
            "/mijn/zoekopdrachten");
        yield database.text(
            "select reference from saved_search where words = ? and person_id =" + personCalled(),
            SECRET,
            "emine@example.org");
      }
      case SAVED_SEARCH_STOP -> {
        String reference = make(Subject.SAVED_SEARCH);
        yield reference + MailLinks.hash("saved-search", reference);
      }
      case TEAM_WORD -> {
        String word = "kwibbeldoos" + (char) ('a' + words) + (char) ('a' + words++ * 7 % 26);
        Street.led(
            team.post("/team/woorden", Map.of("woord", word, "betekent", "koffie")),
            "/team/woorden");
        yield database.text("select reference from team_word where words = ?", word);
      }
      case LOCAL_RULE -> {
        String word = "kwibbelkast" + (char) ('a' + words) + (char) ('a' + words++ * 7 % 26);
        Street.led(
            Http.as("ruud")
                .post(
                    "/team/regels/nieuw",
                    Map.of("soort", "trade", "woorden", word, "wel", word, "niet", "Ik lees voor")),
            "/team/regels");
        yield database.text("select reference from local_rule where words = ?", word);
      }
      case CALL -> {
        String match = make(Subject.DONE_MATCH);
        yield database.text(
            "select f.id::text from follow_up f join match m on m.id = f.match_id"
                + " where m.reference = ?",
            match);
      }
    };
  }

  private String photo(boolean seen, String between) {
    String reference = make(Subject.SEEN_INITIATIVE);
    String words = "Koffie, " + SECRET;
    return reference
        + between
        + (seen
            ? Organising.shownPhoto(owner, reference, "Koffie", team)
            : Organising.photo(owner, reference, words));
  }

  private String measure(String kind) {
    Map<String, String> form =
        Map.of(
            "soort",
            kind,
            "reden",
            "conduct",
            "feiten",
            "Kwam niet.",
            "tot",
            java.time.LocalDate.now(SpokenTime.ZONE).plusDays(7).toString());
    String location =
        Street.location(Http.as("bas").post("/team/maatregelen/nieuw/" + open(), form));
    return Street.found("/team/maatregelen/(\\w{8})", location);
  }

  private String open() {
    return Street.published(owner, "Graag hulp, " + SECRET, Street.IN_WEST, team);
  }

  private String proposed() {
    String reference = open();
    Street.led(
        team.post(
            "/team/vragen/" + reference + "/voorstel", Map.of("vrijwilliger", offerOfVolunteer())),
        "/team/vragen/" + reference);
    return Street.matchOf(reference);
  }

  /** A member proposed Emine's initiative for a question of Jan. */
  private String toTakeUp() {
    String initiative = make(Subject.SEEN_INITIATIVE);
    Street.led(
        owner.post(
            "/mijn/initiatieven/" + initiative + "/oppakken",
            Map.of(
                "aan",
                "ja",
                "vaardigheden",
                "lamp-gordijn",
                "bereik",
                "municipality",
                "tegelijk",
                "9")),
        "/mijn/initiatieven/" + initiative);
    String request =
        Street.published(
            Http.as("jan"), "Wie kan een lamp ophangen, " + SECRET + "?", Street.IN_WEST, team);
    Street.led(
        team.post("/team/vragen/" + request + "/voorstel", Map.of("initiatief", initiative)),
        "/team/vragen/" + request);
    return initiative + "/vragen/" + Street.matchOf(request);
  }

  private String link() {
    Http.anonymous().post("/aanmelden", Map.of("email", "emine@example.org"));
    return Street.found("/aanmelden/link/([\\w-]+)", Street.newestMailTo("emine@example.org"));
  }

  /** As if two weeks had gone by: only a hash is kept of what the mail would bring. */
  private String reminder() {
    String token = Secrets.token();
    database.change(
        "update help_request set reminder_hash = ?, reminded_at = now() where reference = ?",
        MailLinks.hash("reminder", token),
        open());
    return token;
  }

  /** As if nothing had been heard for a week. */
  private String silent() {
    String token = Secrets.token();
    database.change(
        "update match set nudged_at = now(), resident_nudge_hash = ? where reference = ?",
        MailLinks.hash("contact", token),
        make(Subject.CONNECTED_MATCH));
    return token;
  }

  private String requestOf(String match) {
    return database.text(
        "select r.reference from help_request r join match m on m.request_id = r.id"
            + " where m.reference = ?",
        match);
  }

  private static String personCalled() {
    return " (select id from person where email = ?)";
  }
}
