package nl.omzien.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.person.ReachBy;
import nl.omzien.place.Circumstance;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.platform.CodesConverter;

/** What a request asks, checked and ready to be kept. Never changed: a change is another one. */
@Embeddable
public class Asked {

  /** When she does not know what kind of question it is. */
  public static final String UNKNOWN_CATEGORY = "weet-niet";

  /** Most helpers that one can ask for. */
  public static final int MOST_HELPERS = 20;

  @Column(name = "told_text")
  private String toldText;

  @Column(name = "public_text")
  private String publicText;

  @Column(name = "category_code")
  private String category;

  @ManyToOne
  @JoinColumn(name = "neighbourhood_code")
  private Neighbourhood neighbourhood;

  @Enumerated(EnumType.STRING)
  private Timing timing;

  @Column(name = "wanted_on")
  private LocalDate wantedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "reach_by")
  private ReachBy reachBy;

  @Column(name = "no_calls")
  private boolean noCalls;

  @Column(name = "under_sixteen")
  private boolean underSixteen;

  @Column(name = "district_only")
  private boolean districtOnly;

  @Column(name = "helpers_wanted")
  private int helpersWanted = 1;

  private String language;

  @Enumerated(EnumType.STRING)
  private Elsewhere elsewhere = Elsewhere.ANYWHERE;

  @Convert(converter = CodesConverter.class)
  @Column(name = "wanted_parts")
  private Set<String> wantedParts = new LinkedHashSet<>();

  @Convert(converter = CodesConverter.class)
  private Set<String> around = new LinkedHashSet<>();

  @Column(name = "woman_wanted")
  private boolean womanWanted;

  @Enumerated(EnumType.STRING)
  private Together together = Together.NOT_SAID;

  /** For JPA. */
  protected Asked() {}

  /**
   * The texts and the kind of question.
   *
   * @param toldText what she told the team, without citizen service numbers
   * @param publicText what others may see
   * @param category code from the taxonomy, or {@link #UNKNOWN_CATEGORY}
   * @param districtOnly whether only her district may see it
   * @param language of the page on which it was asked
   */
  public Asked(
      String toldText, String publicText, String category, boolean districtOnly, String language) {
    this.toldText = toldText;
    this.publicText = publicText;
    this.category = category;
    this.districtOnly = districtOnly;
    this.language = language;
  }

  /** Where and when, and by how many helpers. */
  public Asked at(
      Neighbourhood neighbourhood, Timing timing, Optional<LocalDate> wantedOn, int helpersWanted) {
    Asked other = copy();
    other.neighbourhood = neighbourhood;
    other.timing = timing;
    other.wantedOn = wantedOn.orElse(null);
    other.helpersWanted = helpersWanted;
    return other;
  }

  /** How she may be reached, and whether it is for somebody under sixteen. */
  public Asked reached(ReachBy reachBy, boolean noCalls, boolean underSixteen) {
    Asked other = copy();
    other.reachBy = reachBy;
    other.noCalls = noCalls;
    other.underSixteen = underSixteen;
    return other;
  }

  /**
   * From whom: where she may live, and whether it must be a woman.
   *
   * @param elsewhere as she chose
   * @param womanWanted in a personal matter, by a woman
   */
  public Asked from(Elsewhere elsewhere, boolean womanWanted) {
    Asked other = copy();
    other.elsewhere = elsewhere;
    other.womanWanted = womanWanted;
    return other;
  }

  /**
   * In which parts of the week, and what a helper will meet there.
   *
   * @param wantedParts such as {@code ma-o}; none means that any will do
   * @param around what is at her place
   */
  public Asked amid(Set<String> wantedParts, Set<Circumstance> around) {
    Asked other = copy();
    other.wantedParts = new LinkedHashSet<>(wantedParts);
    other.around =
        around.stream()
            .map(Circumstance::code)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return other;
  }

  /** Whether she would rather go somewhere, or have somebody come to her. */
  public Asked together(Together wish) {
    Asked other = copy();
    other.together = wish;
    return other;
  }

  /** The same question in other words. */
  public Asked rewritten(String toldText, String publicText) {
    Asked other = copy();
    other.toldText = toldText;
    other.publicText = publicText;
    return other;
  }

  Asked reworded(String publicText) {
    Asked other = copy();
    other.publicText = publicText;
    return other;
  }

  private Asked copy() {
    Asked other = new Asked(toldText, publicText, category, districtOnly, language);
    other.neighbourhood = neighbourhood;
    other.timing = timing;
    other.wantedOn = wantedOn;
    other.helpersWanted = helpersWanted;
    other.reachBy = reachBy;
    other.noCalls = noCalls;
    other.underSixteen = underSixteen;
    other.elsewhere = elsewhere;
    other.womanWanted = womanWanted;
    other.wantedParts = wantedParts;
    other.around = around;
    other.together = together;
    return other;
  }

  /** For the team and herself only. */
  public String toldText() {
    return toldText;
  }

  /** What others may see. */
  public String publicText() {
    return publicText;
  }

  public String category() {
    return category;
  }

  public Neighbourhood neighbourhood() {
    return neighbourhood;
  }

  public Timing timing() {
    return timing;
  }

  public Optional<LocalDate> wantedOn() {
    return Optional.ofNullable(wantedOn);
  }

  public ReachBy reachBy() {
    return reachBy;
  }

  public boolean noCalls() {
    return noCalls;
  }

  public boolean underSixteen() {
    return underSixteen;
  }

  /** Whether only her own district may see it: money, law, reading, separation. */
  public boolean districtOnly() {
    return districtOnly;
  }

  /**
   * Whether somebody who lives there may see it: for some questions only her own district may, and
   * sometimes she asks for somebody who does not live near. Both at once: nobody sees it, and the
   * team looks for somebody elsewhere.
   */
  public boolean seenFrom(Neighbourhood there) {
    return (!districtOnly || sameDistrict(there)) && elsewhere.allows(neighbourhood, there);
  }

  /**
   * Whether the team may propose somebody who lives there. Who asks for somebody from outside her
   * district wants no promise that only her district sees it.
   */
  public boolean proposedTo(Neighbourhood there) {
    return !ownDistrictPromised() || sameDistrict(there);
  }

  /** Whether she was promised that only her own district hears of it. */
  public boolean ownDistrictPromised() {
    return districtOnly && elsewhere != Elsewhere.NOT_MY_DISTRICT;
  }

  private boolean sameDistrict(Neighbourhood there) {
    return there.district().code().equals(neighbourhood.district().code());
  }

  /** Where a helper may live, as she wishes it. */
  public Elsewhere elsewhere() {
    return elsewhere;
  }

  /** Whether she asks for a woman. */
  public boolean womanWanted() {
    return womanWanted;
  }

  /** Parts of the week in which it would suit her; none means that any will do. */
  public Set<String> wantedParts() {
    return wantedParts;
  }

  /** What is at her place that not every helper can be near. */
  public Set<Circumstance> around() {
    return around.stream()
        .map(Circumstance::of)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether she would rather go somewhere, or have somebody come to her. */
  public Together together() {
    return together;
  }

  public int helpersWanted() {
    return helpersWanted;
  }

  public String language() {
    return language;
  }
}
