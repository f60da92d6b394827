package nl.omzien.place;

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

  public double latitude() {
    return latitude;
  }

  public double longitude() {
    return longitude;
  }
}
