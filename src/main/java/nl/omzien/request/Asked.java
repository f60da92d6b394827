package nl.omzien.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import nl.omzien.person.ReachBy;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;

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

  @Embedded private HelperWishes wishes = new HelperWishes();

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

  /** From whom, when, and what a helper will meet. */
  public Asked wishing(HelperWishes wishes) {
    Asked other = copy();
    other.wishes = wishes;
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
    other.wishes = wishes;
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
    return (!districtOnly || sameDistrict(there))
        && wishes.elsewhere().allows(neighbourhood, there);
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
    return districtOnly && wishes.elsewhere() != Elsewhere.NOT_MY_DISTRICT;
  }

  private boolean sameDistrict(Neighbourhood there) {
    return there.district().code().equals(neighbourhood.district().code());
  }

  /** From whom she would be helped, when, and what a helper will meet. */
  public HelperWishes wishes() {
    return wishes;
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
