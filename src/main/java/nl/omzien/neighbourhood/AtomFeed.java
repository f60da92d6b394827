package nl.omzien.neighbourhood;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.SpokenRecurrence;
import nl.omzien.initiative.Standing;
import nl.omzien.web.Language;

/**
 * What people do together as an Atom feed (RFC 4287), for whoever follows news that way: what was
 * begun, changed or confirmed last comes first. Nobody's name stands in it.
 */
final class AtomFeed {

  static final String TYPE = "application/atom+xml;charset=UTF-8";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** What XML 1.0 cannot hold, even escaped. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private final URI site;
  private final Instant now;

  /**
   * A feed of this site.
   *
   * @param site the address that people type
   * @param now when it is read
   */
  AtomFeed(URI site, Instant now) {
    this.site = site;
    this.now = now;
  }

  /** All of these, the newest first. */
  String of(String title, String path, List<Initiative> initiatives) {
    List<Standing> all =
        initiatives.stream()
            .map(initiative -> Standing.of(initiative, now))
            .sorted(Comparator.comparing(Standing::confirmedAt).reversed())
            .toList();
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = WRITERS.createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", Language.DUTCH.code());
      element(xml, "id", site + path);
      element(xml, "title", title);
      element(
          xml,
          "updated",
          all.stream().findFirst().map(Standing::confirmedAt).orElse(Instant.EPOCH).toString());
      link(xml, "self", site + path + ".atom");
      link(xml, "alternate", site + path);
      for (Standing one : all) {
        entry(xml, one);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      return text.toString();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("A string cannot be written", impossible);
    }
  }

  private void entry(XMLStreamWriter xml, Standing one) throws XMLStreamException {
    Initiative initiative = one.initiative();
    String page = site + "/activiteiten/" + initiative.reference();
    xml.writeStartElement("entry");
    element(xml, "id", page);
    element(xml, "title", initiative.name());
    element(xml, "updated", one.confirmedAt().toString());
    link(xml, "alternate", page);
    xml.writeStartElement("author");
    element(xml, "name", initiative.organiser());
    xml.writeEndElement();
    element(
        xml,
        "summary",
        initiative.ownWords()
            + " "
            + new SpokenRecurrence(Language.DUTCH.locale()).of(initiative.recurrence())
            + ", "
            + initiative.location().name()
            + ".");
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(UNPRINTABLE.matcher(text).replaceAll(" "));
    xml.writeEndElement();
  }
}
