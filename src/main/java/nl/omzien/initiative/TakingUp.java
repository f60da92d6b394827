package nl.omzien.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.omzien.place.Reach;
import nl.omzien.platform.CodesConverter;

/**
 * Which questions of residents an initiative takes up, beside what it organises: a repair team that
 * comes along, neighbours who do gardens. Its organisers say so, and can stop it at any moment.
 */
@Embeddable
public class TakingUp {

  /** No more than this at once. */
  public static final int MOST_AT_ONCE = 20;

  @Column(name = "takes_up")
  private boolean on;

  @Convert(converter = CodesConverter.class)
  @Column(name = "takes_up_skills")
  private Set<String> skills = new LinkedHashSet<>();

  @Enumerated(EnumType.STRING)
  @Column(name = "takes_up_reach")
  private Reach reach = Reach.DISTRICT;

  @Column(name = "takes_up_most")
  private int mostAtOnce = 1;

  /** It takes up nothing; also for JPA. */
  protected TakingUp() {}

  /**
   * Takes up these, or keeps for later what it would take up.
   *
   * @throws IllegalArgumentException when it takes up nothing at all, or too many at once
   */
  public TakingUp(boolean on, Set<String> skills, Reach reach, int mostAtOnce) {
    if ((on && skills.isEmpty()) || mostAtOnce < 1 || mostAtOnce > MOST_AT_ONCE) {
      throw new IllegalArgumentException("It takes up " + skills + ", " + mostAtOnce + " at once");
    }
    this.on = on;
    this.skills = new LinkedHashSet<>(skills);
    this.reach = reach;
    this.mostAtOnce = mostAtOnce;
  }

  /** Whether it takes up questions now. */
  public boolean on() {
    return on;
  }

  /** Codes from the taxonomy. */
  public Set<String> skills() {
    return Set.copyOf(skills);
  }

  /** How far from its place it goes. */
  public Reach reach() {
    return reach;
  }

  /** How many questions at once. */
  public int mostAtOnce() {
    return mostAtOnce;
  }
}
