package nl.omzien.bench.simulator;

/**
 * What the simulated people are like: each number with its ground, or said to be a guess. They were
 * set so that the plain board does what a real one does, before our matching was run, and are the
 * same under every way. docs/quality.md tells how.
 */
final class Assumptions {

  // ---- fitted to the plain board: 2.4 answers to a question, 61 % of questions helped (Meppel)

  /** How often in a week half of the volunteers look at the board at most. */
  static final double LOOKS_PER_WEEK = 0.25;

  /** How often two people who fit on paper and speak to each other agree. */
  static final double AGREE = 0.5;

  // ---- grounded in figures of others

  /**
   * A volunteer who can do it and comes that far says yes with a chance between these. 2.4 to 3.2 %
   * of everybody near answers when all are told (Freegle); of our volunteers 4.9 % can do what a
   * question asks, so that it could be 0.57; taken is less.
   */
  static final double LEAST_WILLING = 0.1;

  static final double MOST_WILLING = 0.6;

  /** Who offered and was not chosen hears so on a board: 42 of 176 did (two cases, Freegle). */
  static final double POLITE = 0.24;

  // ---- guesses

  /**
   * Who is shown an activity that really helps with what she asks goes there and is helped. Others
   * want somebody at home, or do not dare; no figure of it was found.
   */
  static final double GOES = Double.parseDouble(System.getProperty("goes", "0.3"));

  /** Some look every day, many almost never. */
  static final double LOOKS_SPREAD = 1.0;

  /** So many questions are seen at one look, the newest first. */
  static final int PAGE = 15;

  /** Somebody who cannot really do it says yes all the same. */
  static final double KIND_HEART = 0.02;

  /** Somebody goes farther than she said. */
  static final double FARTHER = 0.1;

  /** At this distance half as many people come. */
  static final double HALF_KILOMETRES = 3;

  /** Somebody finds a time outside those that she wrote down. */
  static final double FLEXIBLE = 0.3;

  /** A message is read at all. */
  static final double READS = 0.75;

  /** Half of the people answer within so many hours; each has a habit, and each day differs. */
  static final double ANSWER_HOURS = 12;

  static final double ANSWER_SPREAD = 1.0;

  /** Who asked reacts to an offer, and half of them within so many hours. */
  static final double REACTS = 0.85;

  static final double REACT_HOURS = 10;

  /** Half of those who ask give up within so many days; none before the least or after the most. */
  static final double ASKER_PATIENCE_DAYS = 21;

  static final double ASKER_PATIENCE_SPREAD = 0.7;
  static final double LEAST_PATIENCE_DAYS = 3;
  static final double MOST_PATIENCE_DAYS = 60;

  /** Half of the volunteers leave when they hear nothing at all for so many days. */
  static final double PATIENCE_DAYS = 180;

  static final double PATIENCE_SPREAD = 0.8;

  /** So often in four weeks a volunteer bears to be asked; over it she may leave each time. */
  static final int LEAST_BORNE = 2;

  static final int MOST_BORNE = 8;
  static final double TOO_OFTEN_LEAVES = 0.25;

  /** Who offers and hears nothing for this long may leave. */
  static final double SILENCE_DAYS = 14;

  static final double SILENCE_LEAVES = 0.15;

  /** People move, fall ill, find work: so many days on average. */
  static final double LIFE_DAYS = 1800;

  /** Part of the volunteers come during the time, the others are there. */
  static final double NEWCOMERS = 0.2;

  /** Some help goes on for weeks; the rest keeps somebody busy for one. */
  static final double LASTING = 0.3;

  static final int LEAST_WEEKS = 8;
  static final int MOST_WEEKS = 26;

  /**
   * Of questions whose text names no time, these say one in the form, and these have one unsaid.
   */
  static final double SAYS_WHEN = 0.25;

  static final double KEEPS_WHEN = 0.25;
  static final int LEAST_PARTS = 4;
  static final int MOST_PARTS = 10;

  private Assumptions() {}
}
