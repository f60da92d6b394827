package nl.omzien.bench.simulator;

/**
 * What a volunteer is like.
 *
 * @param willing chance that she says yes to what she can do next door
 * @param looksPerWeek how often she looks at a board
 * @param answerHours how long she usually takes to answer
 * @param patienceDays so long without hearing anything she stays
 * @param borne so many times in four weeks she bears to be asked
 * @param lifeDays after so many days something else takes her away
 */
record Mood(
    double willing,
    double looksPerWeek,
    double answerHours,
    double patienceDays,
    int borne,
    double lifeDays) {

  static Mood of(long volunteer, Luck luck) {
    return new Mood(
        Assumptions.LEAST_WILLING
            + (Assumptions.MOST_WILLING - Assumptions.LEAST_WILLING)
                * luck.of("willing", volunteer),
        luck.around(Assumptions.LOOKS_PER_WEEK, Assumptions.LOOKS_SPREAD, "looks", volunteer),
        luck.around(Assumptions.ANSWER_HOURS, Assumptions.ANSWER_SPREAD, "answers", volunteer),
        luck.around(Assumptions.PATIENCE_DAYS, Assumptions.PATIENCE_SPREAD, "patience", volunteer),
        Assumptions.LEAST_BORNE
            + luck.below(Assumptions.MOST_BORNE - Assumptions.LEAST_BORNE + 1, "borne", volunteer),
        luck.wait(Assumptions.LIFE_DAYS, "life", volunteer));
  }
}
