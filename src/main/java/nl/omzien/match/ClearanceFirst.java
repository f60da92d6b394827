package nl.omzien.match;

import nl.omzien.platform.Refusal;

/** Help asks for a certificate of conduct (VOG), and hers does not count on the day. */
public class ClearanceFirst extends Refusal {
  private static final long serialVersionUID = 1L;

  ClearanceFirst() {
    super("No certificate that counts on the day");
  }
}
