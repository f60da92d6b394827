package nl.omzien.neighbourhood;

import java.util.List;
import nl.omzien.web.Texts;

/**
 * One activity, to be given away.
 *
 * @param texts the texts, in Dutch
 * @param name what it is called
 * @param ownWords what its organisers say of it
 * @param recurrence how often, in words
 * @param building where
 * @param address and its address
 * @param welcomes what makes it easy to come
 * @param dates the next dates
 * @param sender what one can scan, read and call
 */
public record FlyerPage(
    Texts texts,
    String name,
    String ownWords,
    String recurrence,
    String building,
    String address,
    List<String> welcomes,
    List<String> dates,
    PaperSender sender) {}
