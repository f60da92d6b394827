package nl.omzien.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.omzien.platform.Cleaning;

/**
 * Personal data is lent: codes that were used or are over, sessions that are over and old counts of
 * tries are thrown away every hour.
 */
@ApplicationScoped
public class SignInCleaning extends Cleaning {

  private SignInCodes codes;
  private SignInSessions sessions;
  private Rates rates;

  /** For the container's proxy only. */
  protected SignInCleaning() {}

  @Inject
  SignInCleaning(SignInCodes codes, SignInSessions sessions, Rates rates) {
    this.codes = codes;
    this.sessions = sessions;
    this.rates = rates;
  }

  @Override
  protected void forget() {
    codes.forgetOld();
    sessions.forgetOld();
    rates.forgetOld();
  }
}
