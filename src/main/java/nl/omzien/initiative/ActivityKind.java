package nl.omzien.initiative;

import java.util.List;

/** What kinds of activities people choose from; the words are codes and stand in calendars. */
final class ActivityKind {

  /** In the order in which a form shows them. */
  static final List<String> ALL =
      List.of(
          "ontmoeting",
          "spreekuur",
          "eten",
          "bewegen",
          "creatief",
          "muziek",
          "groen",
          "taal",
          "leren",
          "cursus",
          "repareren",
          "klussen",
          "spullen",
          "vervoer",
          "uitje",
          "mantelzorg",
          "gezin",
          "jongeren",
          "dieren",
          "buurtbudget",
          "voorziening");

  private ActivityKind() {}
}
