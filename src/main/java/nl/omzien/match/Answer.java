package nl.omzien.match;

/** What a volunteer who is asked may say, as it stands in the links of the mail. */
enum Answer {
  YES("ja"),
  NO("nee"),
  LATER("later");

  private final String word;

  Answer(String word) {
    this.word = word;
  }

  /** As it stands in addresses. */
  String word() {
    return word;
  }

  /** The answer with this word, which the address has checked. */
  static Answer of(String word) {
    for (Answer answer : values()) {
      if (answer.word.equals(word)) {
        return answer;
      }
    }
    throw new IllegalArgumentException(word);
  }
}
