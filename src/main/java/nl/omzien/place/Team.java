package nl.omzien.place;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A neighbourhood team (wijkteam): serves one or more districts and answers a telephone. */
@Entity
public class Team {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String name;
  private String telephone;
  private String hours;
  private String location = "";

  /** For JPA. */
  protected Team() {}

  /** A team with the number it answers and when. */
  public Team(String name, String telephone, String hours, String location) {
    this.name = name;
    this.telephone = telephone;
    this.hours = hours;
    this.location = location;
  }

  /** It is called and reached like this from now on. */
  public void reached(String name, String telephone, String hours) {
    this.name = name;
    this.telephone = telephone;
    this.hours = hours;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String telephone() {
    return telephone;
  }

  public String hours() {
    return hours;
  }

  public String location() {
    return location;
  }
}
