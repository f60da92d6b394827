package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewSource;
import nl.omzien.security.Visitor;
import nl.omzien.web.Texts;

/** What reviews are about, whatever its kind. */
@Dependent
class Readings {

  private final Iterable<ReviewSource> sources;

  @Inject
  Readings(@Any Instance<ReviewSource> sources) {
    this((Iterable<ReviewSource>) sources);
  }

  /** With these sources, however they were found. */
  Readings(Iterable<ReviewSource> sources) {
    this.sources = sources;
  }

  /** What this review is about, if the visitor may read it. */
  Optional<Reading> of(Review review, Visitor visitor, Texts texts) {
    return StreamSupport.stream(sources.spliterator(), false)
        .filter(source -> source.kind() == review.kind())
        .findFirst()
        .flatMap(source -> source.read(visitor, review, texts));
  }
}
