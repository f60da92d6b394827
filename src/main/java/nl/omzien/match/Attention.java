package nl.omzien.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something about two people that a member of the team must look at. The program ends nothing of
 * theirs by itself: a person calls, and decides. Made once, seen once.
 */
@Entity
public class Attention {

  /** What there is to look at. */
  public enum Kind {
    /** Help that goes on asks for a certificate (VOG), and hers does not count any more. */
    CLEARANCE,
    /** She helps somebody for the first time: talk with her before, or go along. */
    FIRST,
    /** One of the two may not take part for a while. */
    MEASURE,
    /** They were brought together, and who helps has no address: somebody must tell her. */
    TELL;

    /** As it stands in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "match_id")
  private Match match;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "seen_by")
  private Long seenBy;

  @Column(name = "seen_at")
  private Instant seenAt;

  /** For JPA. */
  protected Attention() {}

  Attention(Match match, Kind kind, Instant now) {
    this.match = match;
    this.kind = kind;
    this.madeAt = now;
  }

  /** A member looked at it; the second time changes nothing. */
  void seen(Long memberId, Instant now) {
    if (seenAt == null) {
      seenBy = memberId;
      seenAt = now;
    }
  }

  public Long id() {
    return id;
  }

  public Match match() {
    return match;
  }

  public Kind kind() {
    return kind;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** Who looked at it. */
  public Optional<Long> seenBy() {
    return Optional.ofNullable(seenBy);
  }

  /** When somebody looked at it. */
  public Optional<Instant> seenAt() {
    return Optional.ofNullable(seenAt);
  }
}
