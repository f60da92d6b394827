package nl.omzien.initiative;

import nl.omzien.platform.Refusal;

/** Whoever is the last cannot leave: an initiative is never without somebody whose it is. */
public class LastOrganiser extends Refusal {
  private static final long serialVersionUID = 1L;

  LastOrganiser() {
    super("The last organiser cannot leave");
  }
}
