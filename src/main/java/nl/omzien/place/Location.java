package nl.omzien.place;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A building where something happens: a community centre, a library. */
@Entity
public class Location {

  @Id private String code;
  private String name;
  private String address;

  @ManyToOne
  @JoinColumn(name = "neighbourhood_code")
  private Neighbourhood neighbourhood;

  @Embedded private Access access = new Access();

  private double latitude;
  private double longitude;

  /** For JPA. */
  protected Location() {}

  /** A building at a point (WGS 84). */
  public Location(
      String code,
      String name,
      String address,
      Neighbourhood neighbourhood,
      double latitude,
      double longitude) {
    this.code = code;
    this.name = name;
    this.address = address;
    this.neighbourhood = neighbourhood;
    this.latitude = latitude;
    this.longitude = longitude;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** The name as it stands in an address. */
  public String slug() {
    return Slug.of(name);
  }

  public String address() {
    return address;
  }

  public Neighbourhood neighbourhood() {
    return neighbourhood;
  }

  /** What is known of its door and rooms. */
  public Access access() {
    return access;
  }

  /** Somebody of the team looked at its door and rooms. */
  public void looked(Access seen) {
    this.access = seen;
  }

  public double latitude() {
    return latitude;
  }

  public double longitude() {
    return longitude;
  }
}
