package nl.omzien.neighbourhood;

/**
 * What stands on a strip that somebody takes home, in lines of 79 mm: at most five of them in large
 * type, or six in small type when there is more to say. Only the name is ever shortened.
 *
 * @param type large or small
 * @param lines how many lines it takes, from four to six
 * @param name what it is called
 * @param when how often, and from when to when
 * @param place the building; empty when there is no room for it
 * @param telephone the number to call
 * @param team who answers
 * @param address of its page
 */
public record TearOffStrip(
    String type,
    int lines,
    String name,
    String when,
    String place,
    String telephone,
    String team,
    String address) {

  /** How many stand side by side. */
  public static final int STRIPS = 8;

  /** How wide one is, in millimetres: together they are as wide as A4. */
  public static final double WIDTH = 210.0 / STRIPS;

  private static final int LARGE_LINES = 5;
  private static final int LARGE_NAME = 35;
  private static final int LARGE_LINE = 48;
  private static final int SMALL_LINES = 6;
  private static final int SMALL_NAME = 37;
  private static final int SMALL_LINE = 52;

  static TearOffStrip of(FlyerPage flyer, PaperSender sender) {
    String name = flyer.name();
    String when = flyer.recurrence();
    int large =
        1 + lines(name, LARGE_NAME) + lines(when, LARGE_LINE) + lines(sender.address(), LARGE_LINE);
    if (large <= LARGE_LINES) {
      boolean room =
          large < LARGE_LINES
              && !flyer.building().isEmpty()
              && flyer.building().length() <= LARGE_LINE;
      return of(
          "large", room ? large + 1 : large, name, when, room ? flyer.building() : "", sender);
    }
    int others = 1 + lines(when, SMALL_LINE) + lines(sender.address(), SMALL_LINE);
    int forName = Math.max(1, Math.min(lines(name, SMALL_NAME), SMALL_LINES - others));
    String shortName = ShortText.of(name, forName * letters(name, SMALL_NAME));
    return of("small", Math.min(SMALL_LINES, others + forName), shortName, when, "", sender);
  }

  private static TearOffStrip of(
      String type, int lines, String name, String when, String place, PaperSender sender) {
    return new TearOffStrip(
        type, lines, name, when, place, sender.telephone(), sender.team(), sender.address());
  }

  private static int lines(String text, int letters) {
    int line = letters(text, letters);
    return (text.length() + line - 1) / line;
  }

  /** Fewer capitals fit on a line. */
  private static int letters(String text, int letters) {
    boolean capitals = text.codePoints().filter(Character::isUpperCase).count() * 2 > text.length();
    return capitals ? letters * 3 / 4 : letters;
  }
}
