package nl.omzien.moderation;

import java.util.regex.Pattern;

/** What a pattern cannot say. */
enum Check {
  /** Nothing more to check. */
  NONE {
    @Override
    int end(ReadableText text, Span place) {
      return place.end();
    }
  },
  /**
   * The eleven-test of the citizen service number: 9 8 7 6 5 4 3 2 and minus 1; all zeros would
   * pass and is none.
   */
  ELEVEN_TEST {
    @Override
    int end(ReadableText text, Span place) {
      String digits = "0" + digits(text, place);
      String nine = digits.substring(digits.length() - 9);
      int sum = -value(nine, 8);
      for (int i = 0; i < 8; i++) {
        sum += (9 - i) * value(nine, i);
      }
      return sum % 11 == 0 && !nine.equals("000000000") ? place.end() : REFUSED;
    }
  },
  /** ISO 13616: the length of the country and remainder 1 by 97. */
  IBAN {
    @Override
    int end(ReadableText text, Span place) {
      return Iban.end(text.characters(), place.begin());
    }
  },
  /** ISO/IEC 7812, annex B. */
  LUHN {
    @Override
    int end(ReadableText text, Span place) {
      String digits = digits(text, place);
      int sum = 0;
      for (int i = 0; i < digits.length(); i++) {
        int value = value(digits, digits.length() - 1 - i) * (1 + i % 2);
        sum += value > 9 ? value - 9 : value;
      }
      return sum % 10 == 0 ? place.end() : REFUSED;
    }
  },
  /**
   * Ten digits with a number that a Dutch subscriber can have (Nummerplan telefoon- en
   * ISDN-diensten).
   */
  DUTCH_TELEPHONE {
    @Override
    int end(ReadableText text, Span place) {
      return DUTCH_NUMBER.matcher(digits(text, place)).matches()
              && digits(text, place).length() == 10
          ? place.end()
          : REFUSED;
    }
  },
  /** Typed with a capital or not typed in Latin script: how names begin. */
  CAPITAL {
    @Override
    int end(ReadableText text, Span place) {
      return Character.isUpperCase(text.typed(place).codePointAt(0)) ? place.end() : REFUSED;
    }
  },
  /** The two letters of a postcode are capitals, unlike those of "1985 en". */
  CAPITAL_LETTERS {
    @Override
    int end(ReadableText text, Span place) {
      return text.typed(place).codePoints().noneMatch(Character::isLowerCase)
          ? place.end()
          : REFUSED;
    }
  },
  /** Looks like something that was made up to be secret: a digit, a sign, or a capital inside. */
  SECRET {
    @Override
    int end(ReadableText text, Span place) {
      String word = text.typed(place);
      boolean secret =
          word.codePoints().anyMatch(c -> !Character.isLetter(c) && c != '-' && c != '\'')
              || word.codePoints().skip(1).anyMatch(Character::isUpperCase);
      return secret ? place.end() : REFUSED;
    }
  };

  private static final Pattern DUTCH_NUMBER =
      Pattern.compile(
          "0(?:6[1-9]|1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\\d|8[4578]|1[1678]\\d|2[259]\\d|3[124]\\d|4[1789]\\d|5[124679]\\d)\\d+");
  private static final int REFUSED = -1;

  /** Where the checked thing ends in the readable text, or a negative number when it is refused. */
  abstract int end(ReadableText text, Span place);

  private static String digits(ReadableText text, Span place) {
    StringBuilder digits = new StringBuilder();
    for (int i = place.begin(); i < place.end(); i++) {
      char c = text.characters().charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  private static int value(String digits, int index) {
    return digits.charAt(index) - '0';
  }
}
