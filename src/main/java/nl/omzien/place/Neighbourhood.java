package nl.omzien.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.OptionalInt;

/** A neighbourhood (buurt), by its CBS code: {@code BU} and eight characters. */
@Entity
public class Neighbourhood {

  private static final double EARTH_RADIUS_KM = 6371.0;

  @Id private String code;

  @ManyToOne
  @JoinColumn(name = "district_code")
  private District district;

  private String name;
  private String slug;
  private String aliases = "";

  @Column(name = "cbs_year")
  private Integer year;

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
    this.slug = Slug.or(name, code);
    this.aliases = aliases;
    this.latitude = latitude;
    this.longitude = longitude;
  }

  /**
   * One that CBS knows.
   *
   * @param slug in its address, when another has its name already
   * @param middle of it
   * @param year of the division that tells of it
   * @throws NotThisArea when the code is not of a neighbourhood in this district
   */
  public Neighbourhood(
      AreaCode code, District district, String name, String slug, Middle middle, int year) {
    this(
        code.needs(AreaCode.Kind.NEIGHBOURHOOD).in(district.code()).text(),
        district,
        name,
        "",
        middle.latitude(),
        middle.longitude());
    this.slug = slug;
    this.year = year;
  }

  /** CBS tells this of it now. Its address stays as it was: posters keep working. */
  public void told(String name, Middle middle, int year) {
    this.name = name;
    this.latitude = middle.latitude();
    this.longitude = middle.longitude();
    this.year = year;
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

  /** As it stands in an address; no other neighbourhood has the same. */
  public String slug() {
    return slug;
  }

  /** The year of the division that told of it last. */
  public OptionalInt year() {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /** Where it lies. */
  public Middle middle() {
    return new Middle(latitude, longitude);
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
