package nl.omzien.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;

/**
 * One organiser who was asked whether her initiative takes up a request. The link is hers alone, so
 * that a yes says who will come. What became of it stands in the match that a member proposed, or
 * in its place in a round. When the same request is proposed anew she gets another link.
 */
@Entity
@Table(name = "organiser_ask")
class OrganiserAsk {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "match_id")
  private Match match;

  @ManyToOne
  @JoinColumn(name = "ask_id")
  private Ask ask;

  @ManyToOne
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "asked_at")
  private Instant askedAt;

  /** For JPA. */
  protected OrganiserAsk() {}

  OrganiserAsk(Match match, Person person, String tokenHash, Instant now) {
    this.match = match;
    this.person = person;
    again(tokenHash, now);
  }

  OrganiserAsk(Ask ask, Person person, String tokenHash, Instant now) {
    this.ask = ask;
    this.person = person;
    again(tokenHash, now);
  }

  /** A newer mail: the link in the older one works no more. */
  final void again(String tokenHash, Instant now) {
    this.tokenHash = tokenHash;
    this.askedAt = now;
  }

  /** What a member proposed; empty when it is asked in a round. */
  Optional<Match> match() {
    return Optional.ofNullable(match);
  }

  /** Its place in a round; empty when a member proposed it. */
  Optional<Ask> ask() {
    return Optional.ofNullable(ask);
  }

  Taker taker() {
    return ask == null ? match.taker() : ask.taker();
  }

  HelpRequest request() {
    return ask == null ? match.request() : ask.round().request();
  }

  Person person() {
    return person;
  }
}
