package nl.omzien.moderation;

import java.util.Optional;
import nl.omzien.security.Visitor;
import nl.omzien.web.Texts;

/** Where content of one kind is found; every kind of content brings its own. */
public interface ReviewSource {

  /** The kind that is found here. */
  ReviewKind kind();

  /** What this review is about, if the visitor may read it. */
  Optional<Reading> read(Visitor visitor, Review review, Texts texts);

  /** The visitor's own content under this reference. */
  Optional<Authored> ofAuthor(Visitor visitor, String reference);
}
