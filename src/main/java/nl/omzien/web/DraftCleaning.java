package nl.omzien.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.omzien.platform.Cleaning;

/** A form that nobody finished within a day is thrown away, within the hour after that. */
@ApplicationScoped
public class DraftCleaning extends Cleaning {

  private Drafts drafts;

  /** For the container's proxy only. */
  protected DraftCleaning() {}

  @Inject
  DraftCleaning(Drafts drafts) {
    this.drafts = drafts;
  }

  @Override
  protected void forget() {
    drafts.forgetOld();
  }
}
