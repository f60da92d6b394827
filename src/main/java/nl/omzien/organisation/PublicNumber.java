package nl.omzien.organisation;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.omzien.person.Telephone;

/**
 * A number that an organisation is called at: an ordinary one, or one that only organisations have,
 * such as 0800-1234, 14 0299 or 113.
 *
 * @param number as people read it
 */
record PublicNumber(String number) {

  private static final Pattern SPACES = Pattern.compile("[\\s().-]");
  private static final Pattern SERVICE = Pattern.compile("0(?:800|90[069])[0-9]{4,7}");
  private static final Pattern MUNICIPAL = Pattern.compile("140[0-9]{2,3}");
  private static final Pattern SHORT = Pattern.compile("1[0-9]{2}");

  static Optional<PublicNumber> parse(String text) {
    String digits = SPACES.matcher(text).replaceAll("");
    if (SERVICE.matcher(digits).matches()) {
      return Optional.of(new PublicNumber(digits.substring(0, 4) + "-" + digits.substring(4)));
    }
    if (MUNICIPAL.matcher(digits).matches()) {
      return Optional.of(new PublicNumber(digits.substring(0, 2) + " " + digits.substring(2)));
    }
    if (SHORT.matcher(digits).matches()) {
      return Optional.of(new PublicNumber(digits));
    }
    return Telephone.parse(text).map(ordinary -> new PublicNumber(ordinary.number()));
  }
}
