package nl.omzien.organisation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a web site, to be followed by whoever reads the page: http or https only, so that
 * nothing else than a site is ever behind the link.
 *
 * @param address at most 300 characters, with its scheme
 */
record WebAddress(String address) {

  private static final int LONGEST = 300;
  private static final Pattern SCHEME = Pattern.compile("(?i)https?://.*");
  private static final Pattern HOST =
      Pattern.compile("(?i)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

  /** Reads an address; without a scheme it is https. */
  static Optional<WebAddress> parse(String text) {
    String address = text.strip();
    String whole = SCHEME.matcher(address).matches() ? address : "https://" + address;
    try {
      URI uri = new URI(whole);
      boolean site =
          uri.getHost() != null
              && HOST.matcher(uri.getHost()).matches()
              && uri.getUserInfo() == null
              && whole.length() <= LONGEST;
      return site ? Optional.of(new WebAddress(uri.toASCIIString())) : Optional.empty();
    } catch (URISyntaxException wrong) {
      return Optional.empty();
    }
  }
}
