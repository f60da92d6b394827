package nl.omzien.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.omzien.web.SpokenTime;

/** Every page of the program and every form that came back with problems, with who can reach it. */
public final class Tour {

  private static final String PRINT =
      "Kan iemand een bankafschrift voor mij printen? Ik heb geen printer.";
  private static final String ALLOWANCES =
      "Wie kan mij helpen met mijn schulden en toeslagen? Ik kom er niet meer uit.";
  private static final String TELLS =
      "Kan iemand mijn rekening NL91 ABNA 0417 1643 00 printen? Bel 06-12345678.";

  private static String ownRequest;
  private static String approvedRequest;
  private static String telephoneRequest;
  private static String answerToken;
  private static String call;
  private static String organiserToken;
  private static boolean advised;
  private static String declinedRequest;
  private static String appealedRequest;
  private static String reportedRequest;
  private static String warning;

  private Tour() {}

  /**
   * A page, and how to come there.
   *
   * @param name for a file or a test
   * @param who a first name of the demonstration; empty for somebody who did not sign in
   * @param walk what she does to come there
   */
  public record Stop(String name, String who, Consumer<Page> walk) {

    /** Walks there in a window of her own. */
    public Page visit(Browser window) {
      Page page = who.isEmpty() ? window.anonymous() : window.as(who);
      walk.accept(page);
      return page;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** All of them. */
  public static List<Stop> stops() {
    List<Stop> stops = new ArrayList<>();
    visitors(stops);
    asking(stops);
    resident(stops);
    volunteer(stops);
    OrganisersTour.addTo(stops);
    PhotoTour.addTo(stops);
    SocialMapTour.addTo(stops);
    DistrictsTour.addTo(stops);
    RulesTour.addTo(stops);
    team(stops);
    fairness(stops);
    return stops;
  }

  private static void visitors(List<Stop> stops) {
    stops.add(page("front", "", "/"));
    stops.add(page("activities", "", "/activiteiten"));
    stops.add(
        new Stop(
            "activity",
            "",
            page -> {
              page.navigate("/activiteiten");
              page.locator(".occurrences a").first().click();
            }));
    stops.add(page("initiative-new", "", "/initiatieven/nieuw"));
    stops.add(
        new Stop(
            "initiative-new-wrong",
            "",
            page -> {
              page.navigate("/initiatieven/nieuw");
              Steps.press(page, "Verder");
            }));
    stops.add(
        new Stop(
            "initiative-preview",
            "",
            page -> {
              page.navigate("/initiatieven/nieuw");
              Steps.type(page, "Hoe heet het?", "Samen breien");
              Steps.type(page, "Vertel erover, in uw eigen woorden", "Wij breien samen een deken.");
              Steps.choose(page, "elke week");
              page.locator("#dag").fill(LocalDate.now(SpokenTime.ZONE).plusDays(3).toString());
              page.locator("#van").fill("10:00");
              page.locator("#tot").fill("12:00");
              page.locator("#waar").selectOption("L05");
              Steps.type(page, "Wie organiseert het?", "Aaltje");
              Steps.press(page, "Verder");
            }));
    stops.add(page("organiser-invited-over", "", "/initiatieven/uitnodiging/bestaat-niet"));
    stops.add(page("organiser-confirm-over", "", "/initiatieven/bevestiging/bestaat-niet"));
    stops.add(new Stop("organiser", "aaltje", page -> page.navigate(ownInitiative())));
    stops.add(
        new Stop(
            "organiser-wrong",
            "aaltje",
            page -> {
              page.navigate(ownInitiative());
              page.getByText("Wie organiseren dit?").click();
              Steps.press(page, "Uitnodiging versturen");
            }));
    stops.add(
        new Stop(
            "organiser-change", "aaltje", page -> page.navigate(ownInitiative() + "/wijziging")));
    stops.add(
        new Stop("taking-up", "aaltje", page -> page.navigate(ownInitiative() + "/oppakken")));
    stops.add(
        new Stop(
            "taking-up-wrong",
            "aaltje",
            page -> {
              page.navigate(ownInitiative() + "/oppakken");
              Steps.type(page, "Hoeveel buren wilt u tegelijk helpen?", "veel");
              Steps.press(page, "Opslaan");
            }));
    stops.add(
        new Stop(
            "taken-up",
            "aaltje",
            page -> {
              organiserToken();
              page.navigate(ownInitiative() + "/vragen");
            }));
    stops.add(
        new Stop(
            "organiser-answer",
            "",
            page -> page.navigate("/oppakken/" + organiserToken() + "/ja")));
    stops.add(page("organiser-answer-over", "", "/oppakken/bestaat-niet/ja"));
    stops.add(page("neighbourhoods", "", "/buurt"));
    stops.add(page("neighbourhood-unknown", "", "/buurt/bestaat-niet"));
    stops.add(page("neighbourhood", "", "/buurt/bloemenbuurt"));
    stops.add(page("neighbourhood-volunteer", "gerda", "/buurt/havenkwartier"));
    stops.add(page("embedded-week", "", "/buurt/bloemenbuurt/week"));
    stops.add(page("location", "", "/locatie/buurtwinkel-de-toonbank"));
    stops.add(page("search", "", "/zoeken"));
    stops.add(page("search-found", "", "/zoeken?q=koffie"));
    stops.add(page("search-nothing", "", "/zoeken?q=xylofoonzzz"));
    stops.add(page("search-misspelt", "", "/zoeken?q=kofie"));
    stops.add(page("about", "", "/over"));
    stops.add(page("accessibility", "", "/toegankelijkheid"));
    stops.add(page("policy", "", "/over/koppelen"));
    stops.add(page("privacy", "", "/privacy"));
    stops.add(page("contact", "", "/contact"));
    stops.add(page("not-found", "", "/bestaat-niet"));
    stops.add(page("demo", "", "/demo"));
    stops.add(page("demo-post", "", "/demo/post"));
    stops.add(page("reminder-over", "", "/herinnering/bestaat-niet/ja"));
    stops.add(new Stop("answer", "", page -> page.navigate("/antwoord/" + answerToken() + "/ja")));
    stops.add(page("answer-over", "", "/antwoord/bestaat-niet/ja"));
    stops.add(page("contact-over", "", "/contact/bestaat-niet/ja"));
    stops.add(page("sign-in", "", "/aanmelden"));
    stops.add(page("sign-in-link-over", "", "/aanmelden/link/bestaat-niet"));
    stops.add(
        new Stop(
            "sign-in-wrong",
            "",
            page -> {
              page.navigate("/aanmelden");
              Steps.type(page, "Uw e-mailadres", "geen adres");
              Steps.press(page, "Stuur mij een code");
            }));
    stops.add(page("helping-visitor", "", "/helpen"));
    stops.add(
        new Stop(
            "english",
            "",
            page -> {
              page.navigate("/");
              Steps.press(page, "English");
            }));
  }

  private static void asking(List<Stop> stops) {
    stops.add(page("ask-1-words", "", "/vraag"));
    stops.add(new Stop("ask-1-words-wrong", "", page -> Steps.tell(page, "")));
    stops.add(new Stop("ask-2-details", "", page -> Steps.tell(page, PRINT)));
    stops.add(
        new Stop(
            "ask-2-details-wrong",
            "",
            page -> {
              Steps.tell(page, PRINT);
              Steps.press(page, "Verder");
            }));
    stops.add(
        new Stop(
            "ask-2-details-danger",
            "",
            page -> Steps.tell(page, "Ik wil niet meer leven, help mij")));
    stops.add(
        new Stop(
            "ask-3-activities",
            "",
            page -> {
              Steps.tell(page, ALLOWANCES);
              Steps.type(page, "In welke buurt woont u?", "Vogelbuurt");
              Steps.choose(page, "per e-mail");
              Steps.press(page, "Verder");
            }));
    stops.add(
        new Stop(
            "ask-3-preview",
            "",
            page -> {
              Steps.tell(page, PRINT);
              Steps.tellWhere(page, "Vogelbuurt", "per e-mail");
            }));
    stops.add(new Stop("ask-3-preview-findings", "", Tour::withFindings));
    stops.add(
        new Stop(
            "ask-3-preview-wrong",
            "",
            page -> {
              withFindings(page);
              Steps.press(page, "Vraag versturen");
            }));
    stops.add(page("ask-4-called", "", "/vraag/gebeld"));
  }

  private static void withFindings(Page page) {
    Steps.tell(page, TELLS);
    Steps.tellWhere(page, "Vogelbuurt", "per e-mail");
  }

  private static void resident(List<Stop> stops) {
    stops.add(
        new Stop(
            "mine",
            "jan",
            page -> {
              ownRequest();
              page.navigate("/mijn");
            }));
    stops.add(new Stop("my-request", "jan", page -> page.navigate("/mijn/vragen/" + ownRequest())));
    stops.add(
        new Stop(
            "my-request-change",
            "jan",
            page -> page.navigate("/mijn/vragen/" + ownRequest() + "/wijziging")));
    stops.add(
        new Stop(
            "my-request-change-wrong",
            "jan",
            page -> {
              page.navigate("/mijn/vragen/" + ownRequest() + "/wijziging");
              Steps.type(page, "Uw vraag, in uw eigen woorden", "");
              Steps.press(page, "Opslaan");
            }));
    stops.add(
        new Stop(
            "my-request-outing",
            "emine",
            page -> page.navigate("/mijn/vragen/" + advisedRequest())));
    stops.add(page("sessions", "jan", "/mijn/sessies"));
    stops.add(page("helping-not-yet", "jan", "/helpen"));
    stops.add(page("offer-1-words", "jan", "/helpen/aanbod"));
    stops.add(
        new Stop(
            "offer-1-words-wrong",
            "jan",
            page -> {
              page.navigate("/helpen/aanbod");
              Steps.press(page, "Verder");
            }));
    stops.add(new Stop("offer-2-details", "jan", Tour::offers));
    stops.add(
        new Stop(
            "offer-2-details-wrong",
            "jan",
            page -> {
              offers(page);
              Steps.type(page, "Voornaam", "");
              Steps.press(page, "Aanbod opslaan");
            }));
  }

  private static void offers(Page page) {
    page.navigate("/helpen/aanbod");
    Steps.type(page, "In uw eigen woorden", "Ik kan een lamp ophangen en drink graag koffie.");
    Steps.press(page, "Verder");
  }

  private static void asksWhyNot(Page page) {
    page.navigate("/team/vragen/" + approvedRequest());
    Steps.type(page, "Voornaam van een vrijwilliger", "Henk");
    Steps.press(page, "Bekijken");
  }

  private static void volunteer(List<Stop> stops) {
    stops.add(page("helping", "gerda", "/helpen"));
    stops.add(
        new Stop("open-request", "gerda", page -> page.navigate("/vragen/" + approvedRequest())));
    stops.add(page("search-volunteer", "gerda", "/zoeken?q=printen"));
  }

  private static void team(List<Stop> stops) {
    stops.add(page("team-queue", "samira", "/team/lezen"));
    stops.add(page("team-help-lines", "samira", "/team/hulplijnen"));
    stops.add(page("team-initiatives", "samira", "/team/initiatieven"));
    stops.add(page("team-buildings", "samira", "/team/plekken"));
    stops.add(page("team-building", "samira", "/team/plekken/L05"));
    stops.add(
        new Stop(
            "team-initiative",
            "samira",
            page -> page.navigate(ownInitiative().replace("/mijn/", "/team/"))));
    stops.add(
        new Stop(
            "team-queue-findings", "samira", page -> page.navigate("/team/lezen/" + ownRequest())));
    stops.add(
        new Stop(
            "team-queue-wrong",
            "samira",
            page -> {
              page.navigate("/team/lezen/" + ownRequest());
              Steps.press(page, "Vraag om aanpassing");
              page.locator(".errors").waitFor();
            }));
    stops.add(
        new Stop(
            "team-queue-telephone",
            "samira",
            page -> page.navigate("/team/lezen/" + telephoneRequest())));
    stops.add(page("team-requests", "samira", "/team/vragen"));
    stops.add(
        new Stop(
            "team-request", "samira", page -> page.navigate("/team/vragen/" + approvedRequest())));
    stops.add(new Stop("team-why-not", "samira", Tour::asksWhyNot));
    stops.add(
        new Stop(
            "team-request-outing",
            "samira",
            page -> page.navigate("/team/vragen/" + advisedRequest())));
    stops.add(new Stop("team-beginning", "samira", Tour::begins));
    stops.add(
        new Stop(
            "team-beginning-wrong",
            "samira",
            page -> {
              begins(page);
              Steps.press(page, "Begin en nodig iedereen uit");
            }));
    stops.add(
        new Stop(
            "team-invited",
            "samira",
            page -> {
              page.navigate("/activiteiten");
              page.locator(".occurrences a").first().click();
              page.navigate("/team/samen/uitgenodigd/" + page.url().replaceAll(".*/", ""));
            }));
    stops.add(
        new Stop(
            "team-note",
            "samira",
            page -> page.navigate("/team/vragen/" + approvedRequest() + "/briefje")));
    stops.add(
        new Stop(
            "team-calls",
            "samira",
            page -> {
              telephoneRequest();
              call();
              page.navigate("/team/bellen");
            }));
    stops.add(
        new Stop(
            "team-ask-call", "samira", page -> page.navigate("/team/bellen/mensen/" + call())));
    stops.add(
        new Stop(
            "team-ask-call-wrong",
            "samira",
            page -> {
              page.navigate("/team/bellen/mensen/" + call());
              Steps.press(page, "Ja, wil helpen");
            }));
    stops.add(
        new Stop("team-dagstart-not-present", "ruud", page -> page.navigate("/team/dagstart")));
    stops.add(new Stop("team-dagstart", "samira", Tour::dagstart));
    stops.add(
        new Stop(
            "team-dagstart-line",
            "samira",
            page -> {
              dagstart(page);
              page.locator("[data-line] a").first().click();
            }));
    stops.add(new Stop("team-dagstart-line-why", "samira", Tour::otherThanProposed));
    stops.add(page("team-volunteers", "samira", "/team/vrijwilligers"));
    stops.add(new Stop("team-volunteer", "samira", Tour::firstVolunteer));
    stops.add(
        new Stop(
            "team-apart",
            "samira",
            page -> {
              firstVolunteer(page);
              page.getByLabel("Voornaam van de ander").fill("H");
              page.getByRole(AriaRole.BUTTON, named("Bekijken")).click();
            }));
    stops.add(page("team-new", "samira", "/team/nieuwe-vraag"));
    stops.add(
        new Stop(
            "team-new-wrong",
            "samira",
            page -> {
              page.navigate("/team/nieuwe-vraag");
              Steps.press(page, "Vraag opslaan");
            }));
    stops.add(
        new Stop(
            "team-keys",
            "samira",
            page -> {
              page.navigate("/team/lezen");
              if (page.getByRole(AriaRole.BUTTON, named("Toetsen")).isVisible()) {
                page.keyboard().press("?");
              }
            }));
    stops.add(page("team-search", "samira", "/zoeken?q=printen"));
    stops.add(page("coordinator-queue", "ruud", "/team/lezen"));
    stops.add(page("coordinator-policy", "ruud", "/team/beleid"));
    stops.add(page("coordinator-requests", "ruud", "/team/vragen"));
  }

  /** She ticks herself, or is ticked already, and the plan is there. */
  private static void dagstart(Page page) {
    approvedRequest();
    page.navigate("/team/dagstart");
    if (page.locator("[data-plan]").count() == 0) {
      Steps.press(page, "Begin de dagstart");
    }
    page.locator("[data-line]").first().waitFor();
  }

  /** Something else than was proposed, and no reason. */
  private static void otherThanProposed(Page page) {
    dagstart(page);
    String proposed = "[data-line]:has(button[name=keuze]) a.plan-other";
    Patience.until(
        "there is a plan",
        () -> {
          page.navigate("/team/dagstart");
          return page.locator(proposed).count() > 0;
        });
    page.locator(proposed).last().click();
    page.locator("button[name=keuze]").last().click();
  }

  /** Something is not right, why, asking again, a worry, who looked. */
  private static void fairness(List<Stop> stops) {
    stops.add(page("house-rules", "", "/huisregels"));
    stops.add(page("year", "", "/over/verslag"));
    stops.add(page("report-sent", "", "/klopt-niet/verstuurd"));
    stops.add(page("report-gone", "", "/klopt-niet/zzzzzzzz"));
    stops.add(
        new Stop("report", "gerda", page -> page.navigate("/klopt-niet/" + approvedRequest())));
    stops.add(
        new Stop(
            "report-wrong",
            "gerda",
            page -> {
              page.navigate("/klopt-niet/" + approvedRequest());
              Steps.press(page, "Versturen");
            }));
    stops.add(page("concern", "", "/zorgen"));
    stops.add(
        new Stop(
            "concern-wrong",
            "",
            page -> {
              page.navigate("/zorgen");
              Steps.press(page, "Vertel het aan het wijkteam");
            }));
    stops.add(new Stop("concern-talk-first", "", Tour::worries));
    stops.add(page("concern-sent", "", "/zorgen/verstuurd"));
    stops.add(page("looked", "emine", "/mijn/ingezien"));
    stops.add(page("search-keep", "gerda", "/zoeken?q=computers+vogelbuurt"));
    stops.add(page("searches-none", "jan", "/mijn/zoekopdrachten"));
    stops.add(
        new Stop(
            "searches",
            "gerda",
            page -> {
              page.navigate("/mijn/zoekopdrachten");
              Steps.type(page, "Waar mogen wij op letten?", "computers in de Vogelbuurt");
              Steps.press(page, "Houd mij op de hoogte");
            }));
    stops.add(
        new Stop(
            "searches-wrong",
            "gerda",
            page -> {
              page.navigate("/mijn/zoekopdrachten");
              Steps.type(page, "Waar mogen wij op letten?", "bel 06-12345678");
              Steps.press(page, "Houd mij op de hoogte");
            }));
    stops.add(page("search-stop-over", "", "/zoekopdracht/bestaat-niet/stop"));
    stops.add(page("team-words", "samira", "/team/woorden"));
    stops.add(
        new Stop(
            "team-words-preview",
            "samira",
            page -> {
              page.navigate("/team/woorden");
              Steps.type(page, "Wat mensen zeggen", "kwibbeldoos");
              Steps.type(page, "een ander woord", "koffie");
              Steps.press(page, "Laat zien wat er verandert");
            }));
    stops.add(
        new Stop(
            "team-words-wrong",
            "samira",
            page -> {
              page.navigate("/team/woorden");
              Steps.type(page, "Wat mensen zeggen", "de");
              Steps.press(page, "Laat zien wat er verandert");
            }));
    stops.add(page("conduct", "", "/omgangsregels"));
    stops.add(
        new Stop(
            "conduct-wrong",
            "emine",
            page -> {
              page.navigate("/omgangsregels");
              Steps.press(page, "Verder");
            }));
    stops.add(page("team-clearances", "samira", "/team/vog"));
    stops.add(page("coordinator-record", "ruud", "/team/vastgelegd"));
    stops.add(
        new Stop(
            "coordinator-record-checked",
            "ruud",
            page -> {
              page.navigate("/team/vastgelegd");
              Steps.press(page, "Controleer alles");
            }));
    stops.add(page("measures-none", "jan", "/mijn/maatregelen"));
    stops.add(
        new Stop(
            "team-measure-form-wrong",
            "samira",
            page -> {
              page.navigate("/team/maatregelen/nieuw/" + approvedRequest());
              Steps.press(page, "Vastleggen");
            }));
    stops.add(
        new Stop(
            "team-measure", "samira", page -> page.navigate("/team/maatregelen/" + warning())));
    stops.add(
        new Stop(
            "team-measures",
            "samira",
            page -> {
              warning();
              page.navigate("/team/maatregelen");
            }));
    stops.add(
        new Stop(
            "team-measure-letter",
            "samira",
            page -> page.navigate("/team/maatregelen/" + warning() + "/brief")));
    stops.add(
        new Stop(
            "measures",
            "emine",
            page -> {
              warning();
              page.navigate("/mijn/maatregelen");
            }));
    stops.add(
        new Stop(
            "my-request-declined",
            "emine",
            page -> page.navigate("/mijn/vragen/" + declinedRequest())));
    stops.add(
        new Stop(
            "appeal-wrong",
            "emine",
            page -> {
              page.navigate("/mijn/heroverweging/" + declinedRequest());
              Steps.press(page, "Vraag een collega");
            }));
    stops.add(
        new Stop(
            "team-letter", "samira", page -> page.navigate("/team/brief/" + declinedRequest())));
    stops.add(
        new Stop(
            "team-signals",
            "samira",
            page -> {
              reportedRequest();
              appealedRequest();
              page.navigate("/team/signalen");
            }));
    stops.add(
        new Stop(
            "team-signal-wrong",
            "samira",
            page -> {
              page.navigate("/team/signalen/" + reportedRequest());
              Steps.press(page, "Antwoord iedereen");
            }));
    stops.add(
        new Stop(
            "team-second-look-own",
            "samira",
            page -> page.navigate("/team/opnieuw-kijken/" + appealedRequest())));
    stops.add(
        new Stop(
            "team-second-look-wrong",
            "bas",
            page -> {
              page.navigate("/team/opnieuw-kijken/" + appealedRequest());
              Steps.press(page, "Antwoord de schrijver");
            }));
    stops.add(new Stop("team-concern", "samira", Tour::firstWorry));
    stops.add(
        new Stop(
            "team-concern-follow",
            "samira",
            page -> {
              firstWorry(page);
              if (Steps.button(page, "Ik heb dit gelezen").isVisible()) {
                Steps.press(page, "Ik heb dit gelezen");
              }
              Steps.press(page, "Opslaan");
            }));
  }

  /** A warning to Emine; made once. */
  private static synchronized String warning() {
    if (warning == null) {
      Page member = Browser.window().as("bas");
      member.navigate("/team/maatregelen/nieuw/" + approvedRequest());
      member.locator("input[name=soort][value=warning]").check();
      member.locator("input[name=reden][value=reliable]").check();
      Steps.type(member, "Wat is er gebeurd?", "U kwam twee keer niet.");
      Steps.type(
          member,
          "Laatste dag",
          java.time.LocalDate.now(nl.omzien.web.SpokenTime.ZONE).plusDays(30).toString());
      Steps.press(member, "Vastleggen");
      warning = member.url().replaceAll(".*/", "");
    }
    return warning;
  }

  private static void worries(Page page) {
    page.navigate("/zorgen");
    Steps.type(page, "Waarover maakt u zich zorgen?", "Mijn buurman doet niet open.");
    page.getByLabel("In welke buurt woont die persoon?").selectOption("BU99990201");
    Steps.choose(page, "Nee");
    Steps.press(page, "Vertel het aan het wijkteam");
  }

  private static void firstWorry(Page page) {
    Page teller = Browser.window().anonymous();
    worries(teller);
    Steps.press(teller, "Ik vertel het nu aan het wijkteam");
    page.navigate("/team/zorgen");
    page.locator("main a.item").last().click();
  }

  private static void firstVolunteer(Page page) {
    page.navigate("/team/vrijwilligers");
    page.locator("main table a").first().click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Stop page(String name, String who, String path) {
    return new Stop(name, who, page -> page.navigate(path));
  }

  /** What Aaltje organises in the demonstration. */
  private static String ownInitiative() {
    return "/mijn/initiatieven/"
        + RunningDatabase.shared().text("select reference from initiative where source = 'I002'");
  }

  /** A request of Jan that waits for the team and tells too much; made once. */
  private static synchronized String ownRequest() {
    if (ownRequest == null) {
      ownRequest = Steps.ask(Browser.window().as("jan"), TELLS, "Vogelbuurt");
    }
    return ownRequest;
  }

  /** A request of Emine that others see; made once. */
  private static synchronized String approvedRequest() {
    if (approvedRequest == null) {
      approvedRequest = Steps.ask(Browser.window().as("emine"), PRINT, "Vogelbuurt");
      Steps.approve(Browser.window().as("samira"), approvedRequest);
    }
    return approvedRequest;
  }

  /** The token of a mail that asks a volunteer to help Emine; made once. */
  private static synchronized String answerToken() {
    if (answerToken == null) {
      answerToken = MailLinks.ask("Ineke", approvedRequest(), true);
    }
    return answerToken;
  }

  /** A volunteer who is called, as if she had no address; made once. */
  private static synchronized String call() {
    if (call == null) {
      String request =
          Street.published(
              Http.as("jan"), "Wie kan mijn lamp ophangen?", Street.IN_WEST, Http.as("samira"));
      call = MailLinks.call(request, true);
    }
    return call;
  }

  /** The same request, which Aaltje's initiative was asked to take up; made once. */
  private static synchronized String organiserToken() {
    if (organiserToken == null) {
      organiserToken = MailLinks.askOrganiser("I002", approvedRequest());
    }
    return organiserToken;
  }

  /** The same request, with an activity that the team advised and where Emine goes; made once. */
  private static synchronized String advisedRequest() {
    if (!advised) {
      Page member = Browser.window().as("samira");
      member.navigate("/team/vragen/" + approvedRequest());
      member.locator("form[action$='/advies'] button").first().click();
      advised = true;
    }
    return approvedRequest();
  }

  /** Five people ask the same, and a member begins an activity from that. */
  private static synchronized void begins(Page page) {
    page.navigate("/team/vragen");
    if (page.locator("a[href^='/team/samen/']").count() == 0) {
      for (int i = 0; i < 5; i++) {
        Steps.approve(
            Browser.window().as("samira"),
            Steps.ask(Browser.window().as("emine"), "Wie hangt mijn lamp op?", "Vogelbuurt"));
      }
      page.navigate("/team/vragen");
    }
    page.locator("a[href^='/team/samen/']").first().click();
  }

  /** A request of Emine that Samira declined; made once. */
  private static synchronized String declinedRequest() {
    if (declinedRequest == null) {
      declinedRequest = declined();
    }
    return declinedRequest;
  }

  /** The same, and Emine asked for another look; made once. */
  private static synchronized String appealedRequest() {
    if (appealedRequest == null) {
      appealedRequest = declined();
      Page emine = Browser.window().as("emine");
      emine.navigate("/mijn/heroverweging/" + appealedRequest);
      Steps.type(emine, "Waarom bent u het er niet mee eens?", "Het gaat niet om geld.");
      Steps.press(emine, "Vraag een collega");
    }
    return appealedRequest;
  }

  private static String declined() {
    String reference = Steps.ask(Browser.window().as("emine"), PRINT, "Vogelbuurt");
    Page member = Browser.window().as("samira");
    member.navigate("/team/lezen/" + reference);
    Steps.type(member, "Zin aan de schrijver", "Belt u ons gerust: wij denken mee.");
    member.getByText("Niet laten zien …").click();
    Steps.choose(member, "Er wordt geld gevraagd of geboden");
    Steps.press(member, "Niet laten zien");
    return reference;
  }

  /** A request of Emine of which Gerda said that something is not right; made once. */
  private static synchronized String reportedRequest() {
    if (reportedRequest == null) {
      Page gerda = Browser.window().as("gerda");
      gerda.navigate("/klopt-niet/" + approvedRequest());
      Steps.choose(gerda, "Er staan gegevens van iemand in");
      Steps.press(gerda, "Versturen");
      reportedRequest = approvedRequest();
    }
    return reportedRequest;
  }

  /** A request that came with a telephone number only; made once. */
  private static synchronized String telephoneRequest() {
    if (telephoneRequest == null) {
      Page truus = Browser.window().anonymous();
      Steps.tell(truus, "Kan iemand mijn lamp ophangen? Ik durf niet op de trap.");
      Steps.type(truus, "Uw telefoonnummer", "06-12345670");
      Steps.tellWhere(truus, "Vogelbuurt", "per telefoon");
      Steps.choose(truus, "Het wijkteam mag mijn vraag lezen. Anderen mogen de korte tekst zien.");
      Steps.press(truus, "Vraag versturen");
      Page member = Browser.window().as("samira");
      member.navigate("/team/bellen");
      telephoneRequest = "";
      String action =
          member.locator("form[action$='/telefoon/bevestiging']").last().getAttribute("action");
      telephoneRequest = action.split("/")[3];
    }
    return telephoneRequest;
  }
}
