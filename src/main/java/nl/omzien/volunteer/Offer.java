package nl.omzien.volunteer;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.person.ReachBy;
import nl.omzien.place.Circumstance;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.platform.CodesConverter;

/** What a volunteer offers, checked and ready to be kept. */
@Embeddable
public class Offer {

  /** Most matches at once that one can choose. */
  public static final int MOST_AT_ONCE = 20;

  @Column(name = "own_words")
  private String ownWords;

  @Convert(converter = CodesConverter.class)
  private Set<String> skills = new LinkedHashSet<>();

  @Convert(converter = CodesConverter.class)
  private Set<String> languages = new LinkedHashSet<>();

  @Convert(converter = CodesConverter.class)
  private Set<String> availability = new LinkedHashSet<>();

  @ManyToOne
  @JoinColumn(name = "neighbourhood_code")
  private Neighbourhood neighbourhood;

  @Enumerated(EnumType.STRING)
  private Reach reach;

  @Column(name = "most_at_once")
  private int mostAtOnce;

  @Column(name = "shown_to_residents")
  private boolean shownToResidents;

  @Enumerated(EnumType.STRING)
  @Column(name = "reach_by")
  private ReachBy reachBy = ReachBy.EMAIL;

  @Enumerated(EnumType.STRING)
  private Elsewhere elsewhere = Elsewhere.ANYWHERE;

  @Convert(converter = CodesConverter.class)
  private Set<String> limits = new LinkedHashSet<>();

  private boolean woman;

  /** For JPA. */
  protected Offer() {}

  /**
   * What she likes to do.
   *
   * @param ownWords in her own words
   * @param skills codes from the taxonomy
   * @param languages ISO 639-1 codes
   * @param availability parts of days, such as {@code ma-o}; none means that it varies
   */
  public Offer(
      String ownWords, Set<String> skills, Set<String> languages, Set<String> availability) {
    this.ownWords = ownWords;
    this.skills = new LinkedHashSet<>(skills);
    this.languages = new LinkedHashSet<>(languages);
    this.availability = new LinkedHashSet<>(availability);
  }

  /** From where, how far, and how much at once. */
  public Offer within(Neighbourhood neighbourhood, Reach reach, int mostAtOnce) {
    Offer other = copy();
    other.neighbourhood = neighbourhood;
    other.reach = reach;
    other.mostAtOnce = mostAtOnce;
    return other;
  }

  /** Whether residents may find it, and how she is reached once both said yes. */
  public Offer shown(boolean shownToResidents, ReachBy reachBy) {
    Offer other = copy();
    other.shownToResidents = shownToResidents;
    other.reachBy = reachBy;
    return other;
  }

  /**
   * What she rather does not do, and what she wants to be known of her.
   *
   * @param elsewhere where whoever she helps may live
   * @param limits what she does not want to be near
   * @param woman whether she states that she is a woman, for whoever asks for one
   */
  public Offer wishing(Elsewhere elsewhere, Set<Circumstance> limits, boolean woman) {
    Offer other = copy();
    other.elsewhere = elsewhere;
    other.limits =
        limits.stream()
            .map(Circumstance::code)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    other.woman = woman;
    return other;
  }

  private Offer copy() {
    Offer other = new Offer(ownWords, skills, languages, availability);
    other.neighbourhood = neighbourhood;
    other.reach = reach;
    other.mostAtOnce = mostAtOnce;
    other.shownToResidents = shownToResidents;
    other.reachBy = reachBy;
    other.elsewhere = elsewhere;
    other.limits = limits;
    other.woman = woman;
    return other;
  }

  public String ownWords() {
    return ownWords;
  }

  public Set<String> skills() {
    return skills;
  }

  public Set<String> languages() {
    return languages;
  }

  public Set<String> availability() {
    return availability;
  }

  public Neighbourhood neighbourhood() {
    return neighbourhood;
  }

  public Reach reach() {
    return reach;
  }

  public int mostAtOnce() {
    return mostAtOnce;
  }

  public boolean shownToResidents() {
    return shownToResidents;
  }

  public ReachBy reachBy() {
    return reachBy;
  }

  /** Where whoever she helps may live, as she wishes it. */
  public Elsewhere elsewhere() {
    return elsewhere;
  }

  /** What she does not want to be near. */
  public Set<Circumstance> limits() {
    return limits.stream()
        .map(Circumstance::of)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether she stated that she is a woman. */
  public boolean woman() {
    return woman;
  }

  /** Whether somebody there lies within her reach. */
  public boolean reaches(Neighbourhood there) {
    return reach.reaches(neighbourhood, there);
  }
}
