package nl.omzien.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.omzien.person.People;
import nl.omzien.place.Places;
import nl.omzien.security.SignedInNow;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/**
 * Sends the request that waited for nothing but the code, in the step that proves the code right.
 */
@Dependent
class AskedBeforeSignIn {

  @Inject private Drafts drafts;
  @Inject private Asking asking;
  @Inject private People people;
  @Inject private Places places;
  @Inject private Taxonomy taxonomy;
  @Inject private Clock clock;

  void send(@Observes SignedInNow signedIn) {
    signedIn
        .draftHash()
        .ifPresent(
            hash ->
                drafts
                    .ofHash(hash, AskPages.DRAFT)
                    .filter(fields -> fields.ticked(AskPages.READY))
                    .ifPresent(fields -> send(signedIn, hash, fields)));
  }

  private void send(SignedInNow signedIn, String hash, Fields fields) {
    Texts texts = Texts.in(signedIn.language());
    HelpRequestForm form =
        new HelpRequestForm(fields, texts, places, taxonomy, new SpokenTime(texts, clock).today());
    if (form.checkWords().none()
        && form.checkDetails().none()
        && form.checkPublicText().none()
        && form.consented()) {
      asking.byHerself(
          form, fields.line(AskPages.FORM_NUMBER), people.find(signedIn.personId()).orElseThrow());
      drafts.forget(hash, AskPages.DRAFT);
    }
  }
}
