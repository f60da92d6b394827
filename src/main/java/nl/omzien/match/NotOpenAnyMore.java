package nl.omzien.match;

import nl.omzien.platform.Refusal;

/** The match or its request has moved on: others were first, or it ended. */
public class NotOpenAnyMore extends Refusal {
  private static final long serialVersionUID = 1L;

  NotOpenAnyMore(String why) {
    super(why);
  }
}
