package nl.omzien.moderation;

/**
 * Why something is kept from others, as its author may read it (Digital Services Act art. 17): what
 * is restricted, on what ground, on what facts, whether a program had a part in it, and what she
 * can do. Texts in her language; empty where there is nothing to say.
 *
 * @param what what is restricted
 * @param rule the house rule or the law
 * @param facts the member's own sentence
 * @param program whether a program pointed at it
 * @param again until when she may ask again; empty when she may not
 * @param appeal how her asking again stands
 * @param answer what the colleague wrote
 */
public record Statement(
    String what,
    String rule,
    String facts,
    String program,
    String again,
    String appeal,
    String answer) {

  /** Whether she may ask a colleague to look again. */
  public boolean mayAsk() {
    return !again.isEmpty();
  }

  /** Whether something is kept from others now. */
  public boolean restricted() {
    return !what.isEmpty();
  }
}
