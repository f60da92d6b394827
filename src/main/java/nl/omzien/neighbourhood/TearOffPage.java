package nl.omzien.neighbourhood;

import java.util.List;

/**
 * One activity on a wall, with strips to tear off. It is one sheet whatever people wrote: the more
 * words, the smaller the type, and words that no longer fit are left to the page behind the code.
 *
 * @param flyer what stands on the flyer too
 * @param name what it is called, perhaps shortened
 * @param nameType the type of the name: large, middle or small
 * @param welcomes what makes it easy to come
 * @param words what its organisers say of it, perhaps shortened
 * @param wordsType the type of the words: large, middle or small
 * @param dates the next dates; none when the words need their room
 * @param strip what stands on each strip
 * @param sender what one can scan, read and call
 */
public record TearOffPage(
    FlyerPage flyer,
    String name,
    String nameType,
    List<String> welcomes,
    String words,
    String wordsType,
    List<String> dates,
    TearOffStrip strip,
    PaperSender sender) {

  private static final int NAME_OF_ONE_LINE = 24;
  private static final int NAME_OF_TWO_LINES = 48;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_WELCOME = 36;
  private static final int TIME_OF_ONE_LINE = 58;
  private static final int ADDRESS_OF_ONE_LINE = 52;

  /** How many characters of words fit in large and in middle type, and how many at all. */
  private record Room(int large, int middle, int small) {

    static final Room WIDE = new Room(120, 290, 430);
    static final Room NARROW = new Room(0, 165, 270);

    /** The head and the foot take a second line from the words. */
    static Room beside(FlyerPage flyer) {
      boolean wide =
          flyer.name().length() <= NAME_OF_ONE_LINE
              && flyer.recurrence().length() <= TIME_OF_ONE_LINE
              && flyer.sender().address().length() <= ADDRESS_OF_ONE_LINE;
      return wide ? WIDE : NARROW;
    }
  }

  static TearOffPage of(FlyerPage flyer) {
    Room room = Room.beside(flyer);
    PaperSender sender = flyer.sender().brief();
    String name = ShortText.of(flyer.name(), LONGEST_NAME);
    String words = ShortText.of(flyer.ownWords(), room.small());
    return new TearOffPage(
        flyer,
        name,
        type(name, NAME_OF_ONE_LINE, NAME_OF_TWO_LINES),
        flyer.welcomes().stream().map(some -> ShortText.of(some, LONGEST_WELCOME)).toList(),
        words,
        type(words, room.large(), room.middle()),
        words.length() > room.middle() ? List.of() : flyer.dates(),
        TearOffStrip.of(flyer, sender),
        sender);
  }

  private static String type(String text, int large, int middle) {
    if (text.length() <= large) {
      return "large";
    }
    return text.length() <= middle ? "middle" : "small";
  }
}
