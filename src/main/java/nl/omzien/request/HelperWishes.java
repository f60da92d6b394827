package nl.omzien.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.place.Circumstance;
import nl.omzien.place.Elsewhere;
import nl.omzien.platform.CodesConverter;

/** What she may wish of whoever helps her, and what that helper will meet. Never changed. */
@Embeddable
public class HelperWishes {

  @Enumerated(EnumType.STRING)
  private Elsewhere elsewhere = Elsewhere.ANYWHERE;

  @Convert(converter = CodesConverter.class)
  @Column(name = "wanted_parts")
  private Set<String> wantedParts = new LinkedHashSet<>();

  @Convert(converter = CodesConverter.class)
  private Set<String> around = new LinkedHashSet<>();

  @Column(name = "woman_wanted")
  private boolean womanWanted;

  /** Nothing special: anybody, at any time. */
  public HelperWishes() {}

  /**
   * From whom: where she may live, and whether it must be a woman.
   *
   * @param elsewhere as she chose
   * @param womanWanted in a personal matter, by a woman
   */
  public HelperWishes from(Elsewhere elsewhere, boolean womanWanted) {
    HelperWishes other = copy();
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
  public HelperWishes amid(Set<String> wantedParts, Set<Circumstance> around) {
    HelperWishes other = copy();
    other.wantedParts = new LinkedHashSet<>(wantedParts);
    other.around =
        around.stream()
            .map(Circumstance::code)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return other;
  }

  private HelperWishes copy() {
    HelperWishes other = new HelperWishes();
    other.elsewhere = elsewhere;
    other.womanWanted = womanWanted;
    other.wantedParts = wantedParts;
    other.around = around;
    return other;
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
}
