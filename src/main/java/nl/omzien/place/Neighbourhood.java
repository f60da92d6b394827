package nl.omzien.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A neighbourhood (buurt), by its CBS code: {@code BU} and eight characters. */
@Entity
public class Neighbourhood {

  private static final double EARTH_RADIUS_KM = 6371.0;

  @Id private String code;

  @ManyToOne
  @JoinColumn(name = "district_code")
  private District district;

  private String name;
  private String aliases = "";
  private double latitude;
  private double longitude;

  /** For JPA. */
  protected Neighbourhood() {}

  /** A neighbourhood with its middle point (WGS 84). */
  public Neighbourhood(
      String code,
      District district,
      String name,
      String aliases,
      double latitude,
      double longitude) {
    this.code = code;
    this.district = district;
    this.name = name;
    this.aliases = aliases;
    this.latitude = latitude;
    this.longitude = longitude;
  }

  /** Kilometres between the middle points, as the crow flies (haversine). */
  public double kilometresTo(Neighbourhood other) {
    double phi = Math.toRadians(other.latitude - latitude);
    double lambda = Math.toRadians(other.longitude - longitude);
    double a =
        Math.pow(Math.sin(phi / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(lambda / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
  }

  public String code() {
    return code;
  }

  public District district() {
    return district;
  }

  public String name() {
    return name;
  }

  /** The name as it stands in an address. */
  public String slug() {
    return Slug.of(name);
  }

  /** What people call it, separated by commas. */
  public String aliases() {
    return aliases;
  }

  public double latitude() {
    return latitude;
  }

  public double longitude() {
    return longitude;
  }
}
