package nl.omzien.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import nl.omzien.person.Person;
import nl.omzien.platform.Reference;

/**
 * A file that a member brought: looked at → read in, or thrown away a day later. It waits in the
 * database, so that what was looked at is what is read in, on whichever node.
 */
@Entity
@Table(name = "organisation_file")
class Upload {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  private String reference;

  @ManyToOne
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  private Form form;

  private String content;

  @Column(name = "placed_at")
  private Instant placedAt;

  /** In which form it tells organisations. */
  enum Form {
    CSV,
    HSDS
  }

  /** For JPA. */
  protected Upload() {}

  Upload(String content, Person person, Instant now) {
    this.reference = Reference.next();
    this.content = content;
    this.form = content.stripLeading().matches("(?s)[{\\[].*") ? Form.HSDS : Form.CSV;
    this.person = person;
    this.placedAt = now;
  }

  /** The organisations that it tells. */
  List<Incoming> rows() throws UnreadableFile {
    return switch (form) {
      case CSV -> OrganisationFile.rows(content);
      case HSDS -> HsdsFile.rows(content);
    };
  }

  String reference() {
    return reference;
  }
}
