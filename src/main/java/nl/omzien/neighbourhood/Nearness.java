package nl.omzien.neighbourhood;

import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;

/** Where a building is, seen from a neighbourhood. */
enum Nearness {
  /** In it. */
  HERE,
  /** In another of the same district. */
  DISTRICT,
  /** In another district. */
  FURTHER;

  static Nearness of(Location building, Neighbourhood place) {
    Neighbourhood there = building.neighbourhood();
    if (there.code().equals(place.code())) {
      return HERE;
    }
    return there.district().code().equals(place.district().code()) ? DISTRICT : FURTHER;
  }
}
