package nl.omzien;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.omzien.testing.Steps.approve;
import static nl.omzien.testing.Steps.ask;
import static nl.omzien.testing.Steps.button;
import static nl.omzien.testing.Steps.choose;
import static nl.omzien.testing.Steps.code;
import static nl.omzien.testing.Steps.follow;
import static nl.omzien.testing.Steps.press;
import static nl.omzien.testing.Steps.reference;
import static nl.omzien.testing.Steps.tell;
import static nl.omzien.testing.Steps.tellWhere;
import static nl.omzien.testing.Steps.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import nl.omzien.testing.Browser;
import nl.omzien.testing.Steps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The whole journey in a real browser, on the running program with its demonstration: from a
 * question at the kitchen table to a neighbour at the door, and the call some weeks later.
 */
class JourneyIT {

  /** Half of A4 at 96 px an inch. */
  private static final int HALF_A_PAGE = 561;

  private static final String CONSENT =
      "Het wijkteam mag mijn vraag lezen. Anderen mogen de korte tekst zien.";

  @AfterEach
  void everybodyGoesHome() {
    List<String> complaints = Browser.complaints();
    Browser.closeWindows();
    assertEquals(List.of(), complaints, "what the browser complained about");
  }

  @Test
  void fromAQuestionToANeighbourAtTheDoor() {
    Page fien = Browser.window().width(360).anonymous();
    Page samira = Browser.window().as("samira");
    Page gerda = Browser.window().as("gerda");

    // she asks in her own words, and tells too much
    fien.navigate("/");
    fien.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ik zoek hulp")).click();
    type(
        fien,
        "Uw vraag, in uw eigen woorden",
        "Kan iemand mijn bankafschrift van NL91 ABNA 0417 1643 00 printen? De zilverreiger zit"
            + " weer op mijn dak.");
    press(fien, "Verder");
    assertThat(fien.getByLabel("Dit past bij uw vraag"))
        .hasValue(fien.locator("#soort option", hasText("Printen")).getAttribute("value"));
    assertThat(fien.locator("main")).containsText("Nog 2 stappen");
    choose(fien, "elke week");
    type(fien, "Uw telefoonnummer", "06-12345601");
    type(fien, "Hoe mogen wij u noemen?", "Fien");
    tellWhere(fien, "vogelbuurt", "per telefoon");

    // what others see, and what only the team reads
    assertThat(card(fien, "Zo zien anderen uw vraag")).containsText("Vogelbuurt");
    assertThat(card(fien, "Zo zien anderen uw vraag")).not().containsText("NL91");
    assertThat(fien.locator("mark.found")).hasText("NL91 ABNA 0417 1643 00");
    assertThat(card(fien, "Dit leest alleen het wijkteam")).containsText("rekeningnummer");
    press(fien, "Haal het weg");
    assertThat(fien.locator("mark.found")).hasCount(0);
    assertThat(card(fien, "Dit leest alleen het wijkteam")).containsText("zilverreiger");
    assertThat(fien.locator("main")).not().containsText("0417");
    type(fien, "De korte tekst die anderen zien", "Wie print er iets bij de zilverreiger?");

    // consent first; e-mail and the code come last
    type(fien, "Uw e-mailadres", "fien@example.org");
    press(fien, "Vraag versturen");
    assertThat(fien.getByRole(AriaRole.ALERT)).containsText("toestemming");
    assertThat(fien.getByLabel("De korte tekst die anderen zien"))
        .hasValue("Wie print er iets bij de zilverreiger?");
    choose(fien, CONSENT);
    press(fien, "Vraag versturen");
    type(fien, "Code uit de mail", code(fien, "fien@example.org"));
    press(fien, "Verder");
    assertThat(fien.getByText("Uw vraag is verstuurd.")).isVisible();
    assertThat(fien.locator("main")).containsText("Het wijkteam leest uw vraag");
    String reference = reference(fien);

    // nobody sees it before the team has read it
    assertEquals(404, gerda.navigate("/vragen/" + reference).status());

    // the team reads and shows it, by one key
    samira.navigate("/team/lezen/" + reference);
    assertThat(samira.locator(".asked")).containsText("zilverreiger");
    assertThat(samira.locator(".asked")).not().containsText("0417");
    if (samira.locator("#gelezen").count() > 0) {
      // somebody else's bank statement asks for care: no key
      Steps.readAll(samira);
      press(samira, "Laat zien");
    } else {
      samira.locator("h1").click();
      samira.keyboard().press("a");
    }
    assertThat(samira.getByText("Anderen zien de korte tekst nu.").first()).isVisible();

    // search finds it, for a volunteer
    searchUntilFound(gerda, "zilverreiger", "Wie print er iets bij de zilverreiger?");
    follow(gerda, "Wie print er iets bij de zilverreiger?");
    assertThat(gerda.locator("main")).containsText("Vogelbuurt");
    assertThat(gerda.locator("main")).not().containsText("Fien");
    press(gerda, "Ik wil helpen");
    assertThat(helped(gerda, "zilverreiger")).containsText("U zei ja. Wij wachten op de ander.");
    assertNothingGivenAway(gerda.locator("main").innerText(), "Fien", "06-12345601", "fien@");

    // the resident decides; until then she does not know who it is
    fien.reload();
    assertThat(fien.locator("main")).containsText("wil u helpen");
    assertNothingGivenAway(fien.locator("main").innerText(), "Gerda", "gerda@");
    press(fien, "Ja, graag");
    assertThat(fien.locator("main")).containsText("Gerda helpt u");
    assertThat(fien.locator("main")).containsText("Zo bereikt u elkaar:");
    assertThat(fien.locator("main")).containsText("Er is iemand gevonden");

    gerda.navigate("/helpen");
    assertThat(helped(gerda, "zilverreiger")).containsText("Fien");
    assertThat(helped(gerda, "zilverreiger")).containsText("06-12345601");

    // done; both are asked how it went
    button(helped(gerda, "zilverreiger"), "Ik heb geholpen").click();
    assertThat(helped(gerda, "zilverreiger")).containsText("Hoe ging het?");
    button(helped(gerda, "zilverreiger"), "Goed").click();
    assertThat(gerda.locator("main")).containsText("Dank u wel voor uw hulp.");
    fien.reload();
    assertThat(fien.locator("main")).containsText("U bent geholpen");
    press(fien, "Goed");
    assertThat(fien.getByText("Dank u wel voor uw antwoord.")).isVisible();
    assertThat(fien.locator("main")).not().containsText("Hoe ging het?");

    // some weeks later (at once, in a test) the team calls: how is it going?
    samira.navigate("/team/bellen");
    Locator call = samira.locator("article.card", hasText("zilverreiger"));
    assertThat(call).containsText("06-12345601");
    call.getByLabel("Korte notitie").fill("Gerda komt nog een keer langs.");
    button(call, "Het gaat goed").click();
    assertThat(samira.getByText("Genoteerd.")).isVisible();
    assertThat(samira.locator("article.card", hasText("zilverreiger"))).hasCount(0);
  }

  @Test
  void theTeamAsksForAChangeAndSheChangesIt() {
    Page jan = Browser.window().as("jan");
    Page samira = Browser.window().as("samira");
    String reference = ask(jan, "Ik zoek iemand voor mijn kwartelkooi", "Vogelbuurt");

    samira.navigate("/team/lezen/" + reference);
    press(samira, "Vraag om aanpassing");
    assertThat(samira.getByRole(AriaRole.ALERT)).containsText("Schrijf één zin");
    type(samira, "Zin aan de schrijver", "Hoe groot is de kooi?");
    press(samira, "Vraag om aanpassing");
    assertThat(samira.getByText("De schrijver krijgt uw bericht.").first()).isVisible();

    jan.reload();
    assertThat(jan.locator("main")).containsText("Hoe groot is de kooi?");
    follow(jan, "Verander uw vraag");
    assertThat(jan.locator("main")).containsText("Hoe groot is de kooi?");
    type(jan, "Uw vraag, in uw eigen woorden", "Wie maakt een kwartelkooi van twee meter?");
    press(jan, "Opslaan");
    assertThat(jan.locator("main")).containsText("Het wijkteam leest uw vraag");

    samira.navigate("/team/lezen/" + reference);
    assertThat(samira.locator(".asked ins").first()).isVisible();
    assertThat(samira.locator(".asked").last()).containsText("twee meter");
    approve(samira, reference);
    jan.reload();
    assertThat(jan.locator("main")).containsText("Wij zoeken iemand voor u");
  }

  @Test
  void theTeamDeclinesWithAReasonAndASentence() {
    Page emine = Browser.window().as("emine");
    Page bas = Browser.window().as("bas");
    String reference = ask(emine, "Wie koopt mijn oude bromfiets?", "Vogelbuurt");

    bas.navigate("/team/lezen/" + reference);
    bas.getByText("Niet laten zien …").click();
    press(bas, "Niet laten zien");
    assertThat(bas.getByRole(AriaRole.ALERT)).containsText("Kies een reden.");
    choose(bas, "Dit is geen vraag voor buren");
    type(
        bas,
        "Zin aan de schrijver",
        "Spullen verkopen kan hier niet, maar de weggeefwinkel helpt.");
    press(bas, "Niet laten zien");
    assertThat(bas.getByText("De tekst blijft verborgen.").first()).isVisible();

    emine.reload();
    assertThat(emine.locator("main")).containsText("Uw vraag wordt niet getoond");
    assertThat(emine.locator("main")).containsText("de weggeefwinkel helpt");
  }

  @Test
  void twoMembersDecideAndTheSecondHearsWhoWasFirst() {
    Page jan = Browser.window().as("jan");
    Page samira = Browser.window().as("samira");
    Page bas = Browser.window().as("bas");
    String reference = ask(jan, "Wie leest mij voor uit de krant?", "Vogelbuurt");
    bas.navigate("/team/lezen/" + reference);
    type(bas, "Zin aan de schrijver", "Welke krant is het?");

    approve(samira, reference);
    press(bas, "Vraag om aanpassing");

    assertThat(bas.getByRole(AriaRole.ALERT)).containsText("Samira was u voor");
    assertThat(bas.getByLabel("Zin aan de schrijver")).hasValue("Welke krant is het?");
  }

  @Test
  void whoHasOnlyATelephoneIsCalledBeforeAnythingIsShown() {
    Page truus = Browser.window().width(360).anonymous();
    Page samira = Browser.window().as("samira");
    Page gerda = Browser.window().as("gerda");

    tell(truus, "Kan iemand met mij naar de korenwolf kijken in het museum?");
    type(truus, "Uw telefoonnummer", "06-12345602");
    type(truus, "Hoe mogen wij u noemen?", "Truus");
    tellWhere(truus, "Vogelbuurt", "per telefoon");
    type(truus, "De korte tekst die anderen zien", "Wie gaat mee naar de korenwolf?");
    choose(truus, CONSENT);
    press(truus, "Vraag versturen");
    assertThat(truus.locator("main")).containsText("Wij bellen u");

    samira.navigate("/team/bellen");
    Locator call = samira.locator("article.card", hasText("korenwolf"));
    assertThat(call).containsText("06-12345602");
    String action = call.locator("form[action$='/telefoon/bevestiging']").getAttribute("action");
    String reference = action.split("/", -1)[3];

    samira.navigate("/team/lezen/" + reference);
    assertThat(samira.locator("main")).containsText("Bel eerst");
    assertThat(button(samira, "Laat zien")).hasCount(0);

    samira.navigate("/team/bellen");
    button(samira.locator("article.card", hasText("korenwolf")), "Gebeld: het klopt").click();
    assertThat(samira.getByText("Genoteerd.")).isVisible();
    Steps.readAll(samira);
    press(samira, "Laat zien");
    searchUntilFound(gerda, "korenwolf", "Wie gaat mee naar de korenwolf?");

    // the team confirms that nobody needs a certificate for a museum
    samira.navigate("/team/vragen/" + reference);
    choose(samira, "Nee");
    press(samira, "Vastleggen");

    // a volunteer offers herself; the resident says yes by telephone
    gerda.navigate("/vragen/" + reference);
    press(gerda, "Ik wil helpen");
    samira.navigate("/team/vragen/" + reference);
    press(samira, "Zei ja, telefonisch");
    assertThat(samira.locator("main")).containsText("kennen elkaar");
    gerda.navigate("/helpen");
    assertThat(helped(gerda, "korenwolf")).containsText("06-12345602");

    press(samira, "Afronden: geholpen");
    assertThat(samira.getByText("Fijn. Dit is afgerond.")).isVisible();
    assertThat(samira.locator(".history")).containsText("zei ja, telefonisch");
    assertThat(samira.locator(".history")).containsText("Samira");
    assertThat(samira.locator(".history")).containsText("geholpen");
  }

  @Test
  void aMemberWritesDownAQuestionAndPrintsHalfAPage() {
    Page bas = Browser.window().as("bas");
    bas.navigate("/team/lezen");
    follow(bas, "Nieuwe vraag");
    press(bas, "Vraag opslaan");
    assertThat(bas.getByRole(AriaRole.ALERT)).isFocused();
    choose(bas, "aan de balie");
    type(bas, "Voornaam", "Bep");
    bas.locator("#telefoon").fill("06-12345603");
    bas.locator("#waar").fill("Vogelbuurt");
    type(bas, "Wat vraagt zij of hij?", "Haar gordijnrail is los. Wie hangt die op?");
    bas.locator("#korte-tekst").fill("");
    bas.locator("#toestemming").check();
    press(bas, "Vraag opslaan");
    assertThat(bas.getByText("De vraag staat erin.")).isVisible();
    assertThat(bas.locator("main")).containsText("aan de balie");
    assertThat(bas.locator(".history")).containsText("vraag gesteld");

    follow(bas, "Briefje om mee te geven");
    assertThat(bas.locator("main")).containsText("Goedendag Bep");
    assertThat(bas.locator("main")).containsText("Haar gordijnrail is los.");
    assertThat(bas.locator("main")).containsText("Wijkteam West");
    bas.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(bas.getByRole(AriaRole.NAVIGATION)).isHidden();
    assertThat(button(bas, "Afdrukken")).isHidden();
    double height = bas.locator(".half-page").boundingBox().height;
    assertTrue(height < HALF_A_PAGE, "half a page, not " + height + " px");
  }

  @Test
  void askingWorksWithoutScripts() {
    Page noor = Browser.window().width(360).withoutScripts().anonymous();
    tell(noor, "");
    assertThat(noor.getByRole(AriaRole.ALERT)).containsText("Eén woord is genoeg");
    tell(noor, "hulp");
    tellWhere(noor, "Vogelbuurt", "via het wijkteam");
    choose(noor, CONSENT);
    type(noor, "Uw e-mailadres", "noor@example.org");
    press(noor, "Vraag versturen");
    type(noor, "Code uit de mail", code(noor, "noor@example.org"));
    press(noor, "Verder");
    assertThat(noor.locator("main")).containsText("Het wijkteam leest uw vraag");
    assertThat(noor.locator("main")).containsText("hulp");
  }

  @Test
  void askingWorksWithTheKeyboardOnly() {
    Page kees = Browser.window().as("emine");
    kees.navigate("/");
    kees.keyboard().press("Tab");
    assertThat(focused(kees)).hasText("Naar de inhoud");
    tabTo(kees, "a[href='/vraag'] >> nth=0");
    kees.keyboard().press("Enter");
    tabTo(kees, "#tekst");
    kees.keyboard().type("Wie speelt een potje dammen met mij?");
    tabTo(kees, "main form[action='/vraag'] button");
    kees.keyboard().press("Enter");
    tabTo(kees, "#waar");
    kees.keyboard().type("Vogelbuurt");
    tabTo(kees, "#bereik");
    kees.keyboard().press("Space");
    tabTo(kees, "form[action='/vraag/gegevens'] button");
    kees.keyboard().press("Enter");
    kees.waitForURL(Pattern.compile("/vraag/(activiteiten|controle)$"));
    if (kees.url().endsWith("/vraag/activiteiten")) {
      tabTo(kees, "form[action='/vraag/activiteiten'] button");
      kees.keyboard().press("Enter");
    }
    tabTo(kees, "#toestemming");
    kees.keyboard().press("Space");
    tabTo(kees, "button[name='versturen']");
    kees.keyboard().press("Enter");
    assertThat(kees.getByText("Uw vraag is verstuurd.")).isVisible();
  }

  @Test
  void whatSheTypedIsKeptWhenSheGoesBackAndForth() {
    Page page = Browser.window().width(360).anonymous();
    tell(page, "Wie helpt mij met mijn rollator?");
    type(page, "Hoe mogen wij u noemen?", "Ria");
    tellWhere(page, "Vogelbuurt", "per e-mail");
    follow(page, "Terug naar de vorige vragen");
    assertThat(page.getByLabel("Hoe mogen wij u noemen?")).hasValue("Ria");
    assertThat(page.getByLabel("In welke buurt woont u?")).hasValue("Vogelbuurt");
    follow(page, "Terug naar uw vraag");
    assertThat(page.getByLabel("Uw vraag, in uw eigen woorden"))
        .hasValue("Wie helpt mij met mijn rollator?");
  }

  @Test
  void quickExitLeavesAtOnceAndForgetsWhatWasTyped() {
    Page page = Browser.window().width(360).anonymous();
    page.route("https://www.buienradar.nl/**", route -> route.fulfill());
    tell(page, "Ik durf niet naar huis");
    press(page, "Snel weg");
    assertThat(page).hasURL(Pattern.compile("buienradar"));
    page.waitForCondition(
        () -> {
          page.navigate("/vraag");
          return page.getByLabel("Uw vraag, in uw eigen woorden").inputValue().isEmpty();
        });
  }

  @Test
  void aNewVolunteerIsReadOnceAndThenFound() {
    Page wim = Browser.window().width(360).anonymous();
    Page samira = Browser.window().as("samira");
    wim.navigate("/aanmelden");
    type(wim, "Uw e-mailadres", "wim@example.org");
    press(wim, "Stuur mij een code");
    type(wim, "Code uit de mail", code(wim, "wim@example.org"));
    press(wim, "Verder");

    wim.navigate("/helpen");
    follow(wim, "Vertel wat u graag doet");
    type(wim, "In uw eigen woorden", "Ik repareer accordeons en kan een lamp ophangen.");
    press(wim, "Verder");
    type(wim, "Voornaam", "Wim");
    wim.getByLabel("In welke buurt woont u?")
        .selectOption(wim.locator("#buurt option", hasText("Vogelbuurt")).getAttribute("value"));
    choose(wim, "mijn wijk");
    press(wim, "Aanbod opslaan");
    assertThat(wim.locator("main")).containsText("Het wijkteam leest uw aanbod");

    samira.navigate("/team/lezen");
    samira.locator("a.item", hasText("accordeons")).click();
    assertThat(samira.locator(".asked")).containsText("accordeons");
    press(samira, "Laat zien");
    assertThat(samira.getByText("Anderen zien de korte tekst nu.").first()).isVisible();

    wim.navigate("/helpen");
    assertThat(wim.locator("main")).containsText("U doet mee");
    searchUntilFound(samira, "accordeons", "Wim");

    // he pauses and is not found any more, and comes back
    press(wim, "Even pauze");
    assertThat(wim.locator("main")).containsText("U hebt even pauze");
    press(wim, "Ik help weer mee");
    assertThat(wim.locator("main")).containsText("U doet mee");
  }

  @Test
  void theTeamProposesSomebodyAndBothSayYes() {
    Page jan = Browser.window().as("jan");
    Page samira = Browser.window().as("samira");
    Page gerda = Browser.window().as("gerda");
    String reference = ask(jan, "Kan iemand een brief voor mij printen?", "Vogelbuurt");
    approve(samira, reference);
    samira.navigate("/team/vragen/" + reference);
    Locator proposal = samira.locator("article.card", hasText("Gerda")).first();
    assertThat(proposal).containsText("Helpt graag");
    assertThat(proposal).containsText("Er past ook een activiteit");
    proposal.locator("button[value=privacy]").click();
    assertThat(samira.getByText("Wij hebben het allebei gevraagd.")).isVisible();
    assertFalse(
        Steps.newestLetter(samira, "gerda@example.org").contains("printen"),
        "no mail says what was asked");

    gerda.navigate("/helpen");
    Locator asked = gerda.locator("form[action$='/ja']").first();
    assertThat(asked).isVisible();
    button(asked, "Ja, ik help graag").click();
    jan.reload();
    press(jan, "Ja, graag");
    assertThat(jan.locator("main")).containsText("Gerda helpt u");
    press(jan, "Ik ben geholpen");
    assertThat(jan.locator("main")).containsText("Hoe ging het?");
    press(jan, "Goed");
  }

  @Test
  void anotherTeamAndAnotherResidentFindNothing() {
    Page jan = Browser.window().as("jan");
    String reference = ask(jan, "Wie haalt mijn medicijnen op?", "Vogelbuurt");
    Page hilde = Browser.window().as("hilde");
    assertEquals(404, hilde.navigate("/team/lezen/" + reference).status());
    assertEquals(404, hilde.navigate("/team/vragen/" + reference).status());
    assertEquals(404, Browser.window().as("emine").navigate("/mijn/vragen/" + reference).status());
    assertThat(hilde.locator("main")).containsText("Deze pagina is er niet");
  }

  @Test
  void thePageSpeaksEnglishWhenSheWantsItTo() {
    Page page = Browser.window().width(360).anonymous();
    page.navigate("/vraag");
    press(page, "English");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("main")).not().containsText("Waarmee");
    page.navigate("/");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
  }

  /** The same question again until the index knows it: a second after commit, or two. */
  private static void searchUntilFound(Page page, String words, String expected) {
    page.waitForCondition(
        () -> {
          page.navigate("/zoeken?q=" + words);
          return page.locator("article.card", hasText(expected)).count() > 0;
        },
        new Page.WaitForConditionOptions().setTimeout(10_000));
  }

  private static void assertNothingGivenAway(String shown, String... secrets) {
    for (String secret : secrets) {
      assertFalse(shown.contains(secret), secret + " is on the page:\n" + shown);
    }
  }

  private static Locator card(Page page, String title) {
    return page.locator("article.card", hasText(title));
  }

  private static Locator helped(Page page, String words) {
    return page.locator("article.card", hasText(words)).first();
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Locator focused(Page page) {
    return page.locator(":focus");
  }

  /** Presses Tab until this has the focus; nobody presses it more than eighty times. */
  private static void tabTo(Page page, String selector) {
    Locator target = page.locator(selector).first();
    for (int pressed = 0; pressed < 80; pressed++) {
      if ((boolean) target.evaluate("element => element === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab does not reach " + selector + " on " + page.url());
  }
}
