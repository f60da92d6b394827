package nl.omzien.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one can tell of an organisation: the fields of the form and the columns of the file. */
enum Column {
  /** By which the file knows it again. */
  CODE(80),
  NAAM(120),
  WAT(1200),
  VOOR_WIE(300),
  /** Codes of categories. */
  ONDERWERPEN(400),
  /** Codes of skills. */
  VAARDIGHEDEN(400),
  /** Names or codes of the neighbourhoods that it is for; empty is all. */
  BUURTEN(2000),
  /** Name or code of the building that it is in. */
  PLEK(120),
  ADRES(200),
  /** Name or code of the neighbourhood that it is in. */
  BUURT(80),
  OPEN(300),
  OPEN_TOELICHTING(300),
  TELEFOON(40),
  WEBSITE(300),
  EMAIL(254),
  INLOOP(300),
  KOSTEN(200),
  /** Codes of languages. */
  TALEN(100),
  /** Name of the team that keeps it up. */
  TEAM(120);

  private final int longest;

  Column(int longest) {
    this.longest = longest;
  }

  /** In characters. */
  int longest() {
    return longest;
  }

  /** In forms and at the head of the file. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this code. */
  static Optional<Column> of(String code) {
    return Stream.of(values())
        .filter(column -> column.code().equals(code.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
