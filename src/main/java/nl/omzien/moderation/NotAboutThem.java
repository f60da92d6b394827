package nl.omzien.moderation;

import nl.omzien.platform.Refusal;

/** Nobody takes a measure against herself or a colleague: that is not for this program. */
public class NotAboutThem extends Refusal {
  private static final long serialVersionUID = 1L;

  NotAboutThem() {
    super("No measure against herself or a colleague");
  }
}
