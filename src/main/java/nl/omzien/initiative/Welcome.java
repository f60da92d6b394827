package nl.omzien.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;

/** How easy it is to come. */
@Embeddable
class Welcome {

  private static final String FREE = "gratis";

  private String costs = FREE;

  @Column(name = "sign_up")
  private boolean signUp;

  private Integer capacity;
  private boolean wheelchair;

  @Column(name = "first_time_along")
  private boolean firstTimeAlong;

  /** Free, to walk into. */
  protected Welcome() {}

  Welcome(
      String costs, boolean signUp, Integer capacity, boolean wheelchair, boolean firstTimeAlong) {
    this.costs = costs;
    this.signUp = signUp;
    this.capacity = capacity;
    this.wheelchair = wheelchair;
    this.firstTimeAlong = firstTimeAlong;
  }

  String costs() {
    return costs;
  }

  boolean free() {
    return FREE.equals(costs);
  }

  boolean signUp() {
    return signUp;
  }

  Integer capacity() {
    return capacity;
  }

  boolean wheelchair() {
    return wheelchair;
  }

  boolean firstTimeAlong() {
    return firstTimeAlong;
  }

  /** What a page says about it, as the last parts of message keys. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    words.add(free() ? "free" : "paid");
    words.add(signUp ? "sign-up" : "walk-in");
    if (wheelchair) {
      words.add("wheelchair");
    }
    if (firstTimeAlong) {
      words.add("first-time");
    }
    return words;
  }
}
