package nl.omzien.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import nl.omzien.platform.Email;
import nl.omzien.platform.Secrets;
import nl.omzien.platform.Settings;
import nl.omzien.web.Cookies;
import nl.omzien.web.Drafts;
import nl.omzien.web.Frames;
import nl.omzien.web.Letters;

/**
 * Mails a code and a link to whoever wants to sign in, from the sign-in page or at a form's end.
 */
@RequestScoped
public class SignInDoor {

  /** Ties the code to the browser that asked for it. */
  static final String COOKIE = "aanmelding";

  private static final int MAILS_PER_ADDRESS = 6;
  private static final int MAILS_PER_NETWORK = 60;

  @Inject private SignInCodes codes;
  @Inject private Letters letters;
  @Inject private Rates rates;
  @Inject private ClientAddress client;
  @Inject private Secrets secrets;
  @Inject private Settings settings;
  @Inject private Drafts drafts;
  @Inject private Frames frames;
  @Inject private HttpServletRequest request;

  /** Counts this try; false when there were too many for this address or this network. */
  public boolean mayAsk(Email email) {
    boolean byAddress =
        rates.within(
            "sign-in:" + secrets.hash("rate", email.address()),
            MAILS_PER_ADDRESS,
            Duration.ofHours(1));
    boolean byNetwork =
        rates.within(
            "sign-in-from:" + secrets.hash("rate", client.network(request)),
            MAILS_PER_NETWORK,
            Duration.ofHours(1));
    return byAddress && byNetwork;
  }

  /** Issues a code and mails it; the cookie goes with a redirect to {@code /aanmelden/code}. */
  public NewCookie mailCode(Email email, String back) {
    String language = frames.texts().language().code();
    SignInCodes.Issued issued = codes.issue(email, drafts.hashOf(request), back, language);
    letters
        .to(email.address(), language, "sign-in")
        .code(issued.code())
        .action("action", "/aanmelden/link/" + issued.link())
        .send();
    return Cookies.make(
        COOKIE, issued.browser(), (int) SignInCode.LIFE.toSeconds(), settings.secure());
  }
}
