package nl.omzien.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.omzien.platform.Settings;

/** Makes the frame for the page of this request. */
@RequestScoped
public class Frames {

  @Inject private HttpServletRequest request;
  @Inject private Settings settings;
  @Inject private Flash flash;

  /** The frame for this request's page. */
  public Frame frame() {
    Texts texts = texts();
    Optional<SignedIn> signedIn = SignedIn.of(request);
    return new Frame(
        texts,
        texts.language().code(),
        Language.ALL,
        path(),
        flash.of(request).filter(texts::has).map(texts::of),
        signedIn.map(SignedIn::firstName),
        signedIn.map(SignedIn::team).orElse(false),
        settings.municipality(),
        settings.telephone(),
        settings.telephoneHours(),
        Assets.built(),
        settings.demo());
  }

  /** The texts in the language that the visitor chose. */
  public Texts texts() {
    return Texts.in(LanguageChoice.of(request).code());
  }

  private String path() {
    return "GET".equals(request.getMethod()) && request.getQueryString() != null
        ? request.getRequestURI() + "?" + request.getQueryString()
        : request.getRequestURI();
  }
}
