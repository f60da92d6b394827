package nl.omzien.home;

/**
 * A request as others see it.
 *
 * @param reference its reference
 * @param text the public text
 * @param place neighbourhood, or the district only
 * @param category kind of question
 * @param when when help is wanted
 * @param asked since when
 */
public record RequestCard(
    String reference, String text, String place, String category, String when, String asked) {}
