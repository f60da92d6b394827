package nl.omzien.person;

import java.util.Optional;

/**
 * A telephone number that can be called from the Netherlands.
 *
 * @param number digits, perhaps with + in front and the hyphen that people read it by
 */
public record Telephone(String number) {

  /** Reads a number as people write it: spaces, dots, hyphens and brackets are no mistake. */
  public static Optional<Telephone> parse(String text) {
    String digits = text.strip().replaceAll("[\\s().\\-\\u2010-\\u2015]", "");
    if (digits.startsWith("0031")) {
      digits = "0" + digits.substring(4);
    } else if (digits.startsWith("+310")) {
      digits = digits.substring(3);
    } else if (digits.startsWith("+31")) {
      digits = "0" + digits.substring(3);
    }
    if (digits.matches("06[1-9][0-9]{7}")) {
      return Optional.of(new Telephone("06-" + digits.substring(2)));
    }
    if (digits.matches("0[1-9][0-9]{8}")) {
      return Optional.of(new Telephone(split(digits)));
    }
    return digits.matches("\\+[1-9][0-9]{7,14}")
        ? Optional.of(new Telephone(digits))
        : Optional.empty();
  }

  private static String split(String digits) {
    int area =
        digits.matches("0(10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|5[0358]|7[0-9]|85|88).*")
            ? 3
            : 4;
    return digits.substring(0, area) + "-" + digits.substring(area);
  }
}
