package nl.omzien.neighbourhood;

import java.net.URI;

/**
 * How a calendar is followed.
 *
 * @param open opens the calendar program of a telephone or computer
 * @param copy to be pasted where that does not work
 */
public record Subscription(String open, String copy) {

  /** Of the calendar at this path. */
  static Subscription of(URI site, String path) {
    URI address = site.resolve(path);
    return new Subscription("webcal:" + address.getSchemeSpecificPart(), address.toString());
  }
}
