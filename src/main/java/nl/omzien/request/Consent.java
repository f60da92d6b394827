package nl.omzien.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That she agreed (GDPR art. 7): to which text, when, and how. Asked for each request anew. */
@Embeddable
public class Consent {

  /** The text that stands on the page now; a changed text gets the next number. */
  public static final String VERSION = "1";

  @Column(name = "consent_version")
  private String version;

  @Column(name = "consent_given_at")
  private Instant givenAt;

  @Column(name = "consent_how")
  private String how;

  /** For JPA. */
  protected Consent() {}

  private Consent(String how, Instant now) {
    this.version = VERSION;
    this.givenAt = now;
    this.how = how;
  }

  /** She ticked the box herself. */
  public static Consent ticked(Instant now) {
    return new Consent("ticked", now);
  }

  /** She said yes to a member of the team, by this channel. */
  public static Consent spoken(Channel channel, Instant now) {
    return new Consent("spoken-" + channel.code(), now);
  }

  public String version() {
    return version;
  }

  public Instant givenAt() {
    return givenAt;
  }

  /** As the last part of a message key. */
  public String how() {
    return how;
  }
}
