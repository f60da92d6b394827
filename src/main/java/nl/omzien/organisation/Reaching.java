package nl.omzien.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;

/** Where an organisation is and how one reaches it. Each may be empty. */
@Embeddable
class Reaching {

  private String address;

  @ManyToOne
  @JoinColumn(name = "location_code")
  private Location location;

  @ManyToOne
  @JoinColumn(name = "neighbourhood_code")
  private Neighbourhood neighbourhood;

  private String telephone;
  private String website;
  private String email;

  @Column(name = "walk_in")
  private String walkIn;

  /** For JPA. */
  protected Reaching() {}

  Reaching(
      String address,
      Optional<Location> location,
      Optional<Neighbourhood> neighbourhood,
      String telephone,
      String website,
      String email,
      String walkIn) {
    this.address = address;
    this.location = location.orElse(null);
    this.neighbourhood = neighbourhood.orElse(null);
    this.telephone = telephone;
    this.website = website;
    this.email = email;
    this.walkIn = walkIn;
  }

  /** Street and number; empty when it is in a building that we know, or nowhere to be visited. */
  String address() {
    return address;
  }

  /** The building that it is in, when we know it. */
  Optional<Location> location() {
    return Optional.ofNullable(location);
  }

  /** Where it is: the building's neighbourhood, or the one that was told. */
  Optional<Neighbourhood> neighbourhood() {
    return location().map(Location::neighbourhood).or(() -> Optional.ofNullable(neighbourhood));
  }

  /** Name and address of the building, or the address alone; may be empty. */
  String where() {
    return location().map(place -> place.name() + ", " + place.address()).orElse(address);
  }

  String telephone() {
    return telephone;
  }

  String website() {
    return website;
  }

  String email() {
    return email;
  }

  /** When and how one walks in without an appointment. */
  String walkIn() {
    return walkIn;
  }

  boolean same(Reaching other) {
    return address.equals(other.address)
        && location().map(Location::code).equals(other.location().map(Location::code))
        && neighbourhood()
            .map(Neighbourhood::code)
            .equals(other.neighbourhood().map(Neighbourhood::code))
        && telephone.equals(other.telephone)
        && website.equals(other.website)
        && email.equals(other.email)
        && walkIn.equals(other.walkIn);
  }
}
