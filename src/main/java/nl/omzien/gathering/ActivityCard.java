package nl.omzien.gathering;

import java.util.List;

/**
 * An activity as somebody sees it who has a question.
 *
 * @param reference of the activity
 * @param name of it
 * @param when the next time, in words
 * @param where the building and the neighbourhood
 * @param far how far that is, in words
 * @param why it fits
 * @param walkIn whether one need not sign up
 * @param welcomes what makes it easy to come
 * @param chosen whether she wants to go
 * @param accompanied whether somebody may come along
 */
public record ActivityCard(
    String reference,
    String name,
    String when,
    String where,
    String far,
    String why,
    boolean walkIn,
    List<String> welcomes,
    boolean chosen,
    boolean accompanied) {}
