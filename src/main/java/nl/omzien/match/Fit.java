package nl.omzien.match;

/**
 * How well somebody fits a request.
 *
 * @param taker who
 * @param score how well, in parts
 * @param reason why, in one sentence
 */
public record Fit(Taker taker, Score score, String reason) {

  /** Whether it is a volunteer; an initiative otherwise. */
  public boolean person() {
    return taker.volunteer().isPresent();
  }
}
