package nl.omzien.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people do on the pages again and again, as they would: by the words on the screen. */
public final class Steps {

  private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{3} ?\\d{3}(?!\\d)");
  private static final Pattern REFERENCE = Pattern.compile("/(?:vragen|lezen)/([^/?#]+)");

  private Steps() {}

  /** Presses the button with these words. */
  public static void press(Page page, String words) {
    button(page, words).click();
  }

  /** The button with these words. */
  public static Locator button(Page page, String words) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
  }

  /** The button with these words in a part of the page. */
  public static Locator button(Locator within, String words) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
  }

  /** Follows the link with these words. */
  public static void follow(Page page, String words) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
        .first()
        .click();
  }

  /** Types into the field with this label. */
  public static void type(Page page, String label, String text) {
    page.getByLabel(label).fill(text);
  }

  /** Chooses the answer with these words. */
  public static void choose(Page page, String words) {
    page.getByLabel(words, new Page.GetByLabelOptions().setExact(true)).check();
  }

  /** Asking, the first step: in her own words. */
  public static void tell(Page page, String words) {
    page.navigate("/vraag");
    type(page, "Uw vraag, in uw eigen woorden", words);
    press(page, "Verder");
  }

  /** Asking, the second step: where, and how a helper may reach her. */
  public static void tellWhere(Page page, String neighbourhood, String reach) {
    type(page, "In welke buurt woont u?", neighbourhood);
    choose(page, reach);
    press(page, "Verder");
    if (page.url().endsWith("/vraag/activiteiten")) {
      press(page, "Verder");
    }
  }

  /** Asking, the last step of somebody who is signed in; returns the reference of her request. */
  public static String consentAndSend(Page page) {
    choose(page, "Het wijkteam mag mijn vraag lezen. Anderen mogen de korte tekst zien.");
    press(page, "Vraag versturen");
    return reference(page);
  }

  /** Asks by e-mail, as somebody who is signed in; returns the reference of her request. */
  public static String ask(Page page, String words, String neighbourhood) {
    tell(page, words);
    tellWhere(page, neighbourhood, "per e-mail");
    return consentAndSend(page);
  }

  /** The reference that stands in the address of this page. */
  public static String reference(Page page) {
    Matcher matcher = REFERENCE.matcher(page.url());
    if (!matcher.find()) {
      throw new AssertionError(
          "No reference in " + page.url() + ": " + page.locator("main").innerText());
    }
    return matcher.group(1);
  }

  /** The newest letter to this address, as the page with the demonstration's mails shows it. */
  public static String newestLetter(Page anybody, String address) {
    Page post = anybody.context().newPage();
    post.navigate("/demo/post");
    String letter =
        post.locator("article.card")
            .filter(new Locator.FilterOptions().setHasText(address))
            .first()
            .locator("pre")
            .textContent();
    post.close();
    return letter;
  }

  /** The code in the newest mail to this address. */
  public static String code(Page anybody, String address) {
    String letter = newestLetter(anybody, address);
    Matcher matcher = CODE.matcher(letter);
    if (!matcher.find()) {
      throw new AssertionError("No code in: " + letter);
    }
    return matcher.group();
  }

  /** A team member shows this request to others. */
  public static void approve(Page member, String reference) {
    member.navigate("/team/lezen/" + reference);
    readAll(member);
    // no page is loaded that the next step could wait for
    member.waitForResponse(
        answer -> answer.url().endsWith("/beslissing"), () -> press(member, "Laat zien"));
  }

  /** Ticks that all of it was read, where that is asked. */
  public static void readAll(Page member) {
    if (member.locator("#gelezen").count() > 0) {
      choose(member, "Ik heb alles gelezen");
    }
  }
}
