package nl.omzien.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.omzien.imaging.Darkroom;
import nl.omzien.imaging.Rendition;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.moderation.Reviewable;
import nl.omzien.person.Person;
import nl.omzien.platform.Reference;
import nl.omzien.web.Picture;

/**
 * A photo that an organiser brings to her initiative. A member of the team looks at it before
 * others do, and again when its words change; the picture itself never changes. It is gone, with
 * every byte of it, when an organiser removes it, when the initiative ends, or when for half a year
 * nobody may see it.
 */
@Entity
public class Photo extends Reviewable {

  /** In the history. */
  public static final String KIND = "photo";

  /** Of one initiative. */
  static final int MOST = 5;

  @Column(name = "form_number")
  private String formNumber;

  @ManyToOne
  @JoinColumn(name = "initiative_id")
  private Initiative initiative;

  private String alternative;
  private int width;
  private int height;

  @Column(name = "brought_at")
  private Instant broughtAt;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  /** For JPA. */
  protected Photo() {}

  /**
   * A new one, that waits for the team.
   *
   * @param formNumber of the form that brought it
   * @param alternative what there is to see
   * @param large its largest size
   * @throws NotNow when the initiative has ended
   */
  Photo(
      String formNumber,
      Initiative initiative,
      Person person,
      String alternative,
      Rendition large,
      Instant now) {
    this(Reference.next(), formNumber, initiative, person, now);
    this.alternative = alternative;
    this.width = large.width();
    this.height = large.height();
  }

  private Photo(
      String reference, String formNumber, Initiative initiative, Person person, Instant now) {
    super(reference, person, new Review(ReviewKind.PHOTO, reference, district(initiative), now));
    this.formNumber = formNumber;
    this.initiative = initiative;
    this.broughtAt = now;
    refuseEnded();
  }

  private static String district(Initiative initiative) {
    return initiative.location().neighbourhood().district().code();
  }

  /** Other words for who cannot see it: the team looks again. The same words change nothing. */
  boolean describe(String alternative, Instant now) {
    refuseEnded();
    if (alternative.equals(this.alternative)) {
      return false;
    }
    this.alternative = alternative;
    review().changed(now);
    return true;
  }

  /** From now on it comes before the others. */
  void choose(Instant now) {
    refuseEnded();
    chosenAt = now;
  }

  /** Its initiative moved: from now on the team of its place looks after it. */
  void follow() {
    review().moved(district(initiative));
  }

  private void refuseEnded() {
    if (!mayBeShown()) {
      throw new NotNow(initiative.status(), InitiativeStatus.RUNNING);
    }
  }

  @Override
  public String historyKind() {
    return KIND;
  }

  @Override
  public String toldText() {
    return alternative;
  }

  @Override
  public String publicText() {
    return alternative;
  }

  @Override
  public boolean mayBeShown() {
    return initiative.mayBeShown();
  }

  /** Nothing more than its review knows. */
  @Override
  public void decided(Decision decision, String wording, Instant now) {}

  /** It is the initiative's: all whose that is hear what becomes of it. */
  @Override
  public List<Person> people() {
    return initiative.people();
  }

  @Override
  public Optional<Picture> picture() {
    int small = Darkroom.SIZES.get(0);
    int large = Darkroom.SIZES.get(Darkroom.SIZES.size() - 1);
    double scale = Math.min(1, (double) small / Math.max(width, height));
    return Optional.of(
        new Picture(
            address(small),
            (int) Math.max(1, Math.round(width * scale)),
            address(large),
            width,
            height,
            alternative));
  }

  /** Where the picture is, in one of its sizes. */
  String address(int size) {
    return "/initiatieven/" + initiative.reference() + "/foto/" + reference() + "/" + size + ".jpg";
  }

  /** Whose it is. */
  public Initiative initiative() {
    return initiative;
  }

  /** What there is to see. */
  public String alternative() {
    return alternative;
  }
}
