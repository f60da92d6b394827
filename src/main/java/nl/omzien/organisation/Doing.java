package nl.omzien.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import nl.omzien.place.Neighbourhood;
import nl.omzien.platform.CodesConverter;

/** What an organisation does, in its own words and in codes of the taxonomy, and for whom. */
@Embeddable
class Doing {

  private String name;
  private String what;

  @Column(name = "for_whom")
  private String forWhom;

  @Convert(converter = CodesConverter.class)
  private Set<String> categories = new LinkedHashSet<>();

  @Convert(converter = CodesConverter.class)
  private Set<String> skills = new LinkedHashSet<>();

  @Convert(converter = CodesConverter.class)
  private Set<String> serves = new LinkedHashSet<>();

  /** For JPA. */
  protected Doing() {}

  Doing(
      String name,
      String what,
      String forWhom,
      Set<String> categories,
      Set<String> skills,
      Set<String> serves) {
    this.name = name;
    this.what = what;
    this.forWhom = forWhom;
    this.categories = new LinkedHashSet<>(categories);
    this.skills = new LinkedHashSet<>(skills);
    this.serves = new LinkedHashSet<>(serves);
  }

  String name() {
    return name;
  }

  String what() {
    return what;
  }

  /** May be empty: for everybody. */
  String forWhom() {
    return forWhom;
  }

  Set<String> categories() {
    return Set.copyOf(categories);
  }

  Set<String> skills() {
    return Set.copyOf(skills);
  }

  /** Codes of neighbourhoods; empty means the whole municipality. */
  Set<String> serves() {
    return Set.copyOf(serves);
  }

  /** Whether it is for who lives there. */
  boolean serves(Neighbourhood place) {
    return serves.isEmpty() || serves.contains(place.code());
  }

  /** The same words and codes; the order of the codes tells nothing. */
  boolean same(Doing other) {
    return Objects.equals(name, other.name)
        && Objects.equals(what, other.what)
        && Objects.equals(forWhom, other.forWhom)
        && categories().equals(other.categories())
        && skills().equals(other.skills())
        && serves().equals(other.serves());
  }
}
