package nl.omzien.volunteer;

import nl.omzien.platform.Refusal;

/** She must agree to the present code of conduct first. */
public class AgreementNeeded extends Refusal {
  private static final long serialVersionUID = 1L;

  AgreementNeeded() {
    super("Not agreed to the present code of conduct");
  }
}
