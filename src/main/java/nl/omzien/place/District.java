package nl.omzien.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A district (wijk), by its CBS code: {@code WK} and six characters. */
@Entity
public class District {

  @Id private String code;
  private String name;
  private String aliases = "";

  /** The four digits that its postcodes begin with. */
  @Column(name = "postcode")
  private String postcode = "";

  @ManyToOne
  @JoinColumn(name = "team_id")
  private Team team;

  /** For JPA. */
  protected District() {}

  /** A district and the team that serves it. */
  public District(String code, String name, String aliases, String postcode, Team team) {
    this.code = code;
    this.name = name;
    this.aliases = aliases;
    this.postcode = postcode;
    this.team = team;
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

  /** What people call it, separated by commas. */
  public String aliases() {
    return aliases;
  }

  public String postcode() {
    return postcode;
  }

  public Team team() {
    return team;
  }
}
