package nl.omzien.bench.simulator;

/** A way in which a question and somebody who helps find each other. */
interface Way {

  /** Once, before anything happens. */
  default void begin(Life life) {}

  /** Somebody is about to post this question; nobody else knows of it. */
  default void asked(Question question, Life life) {}

  /** The team has read this question: others may know of it now. */
  void opened(Question question, Life life);

  /** Whether everybody who offered hears in the end, or only when people are polite. */
  boolean answersEveryone();
}
