package nl.omzien.place;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.platform.CodesConverter;

/** What is known of a building's door and rooms. What nobody looked at is not known, never "no". */
@Embeddable
public class Access {

  private String entrance = "";

  @Convert(converter = CodesConverter.class)
  private Set<String> has = new LinkedHashSet<>();

  @Convert(converter = CodesConverter.class)
  private Set<String> lacks = new LinkedHashSet<>();

  /** Nothing is known. */
  protected Access() {}

  /**
   * Somebody looked.
   *
   * @param entrance where the door is and how one gets in; may be empty
   * @param known whether each is there; what is absent is not known
   */
  public Access(String entrance, Map<Facility, Boolean> known) {
    this.entrance = entrance;
    for (Facility facility : Facility.values()) {
      if (known.containsKey(facility)) {
        (known.get(facility) ? has : lacks).add(facility.code());
      }
    }
  }

  /** Where the door is and how one gets in; may be empty. */
  public String entrance() {
    return entrance;
  }

  /** Whether it is there; absent when nobody told. */
  public Optional<Boolean> has(Facility facility) {
    if (has.contains(facility.code())) {
      return Optional.of(true);
    }
    return lacks.contains(facility.code()) ? Optional.of(false) : Optional.empty();
  }
}
