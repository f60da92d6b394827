package nl.omzien.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.omzien.understanding.DutchAnalysis;
import nl.omzien.understanding.SkillWords;
import nl.omzien.understanding.Times;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** How a {@link SearchDocument} lies in the index. A change here is a change of {@link #SCHEMA}. */
final class DocumentFields {
  static final String SCHEMA = "6";

  static final String ID = "id";
  static final String KIND = "kind";
  static final String AUDIENCE = "audience";
  static final String TITLE = "title";
  static final String TEXT = "text";

  /** Every term of title, text and place, with its weight; see {@link TermWeights}. */
  static final String WORDS = "words";

  /** Every term that belongs to its skills, with its weight. */
  static final String SKILL_WORDS = "skill_words";

  static final String BEGINNINGS = "beginnings";
  static final String GRAMS = "grams";
  static final String SKILL = "skill";
  static final String SKILL_CATEGORY = "skill_category";
  static final String CATEGORY = "category";
  static final String LANGUAGE = "language";
  static final String NEIGHBOURHOOD = "neighbourhood";
  static final String DISTRICT = "district";
  static final String POINT = "point";
  static final String NEXT = "next";

  /** Every term of title, text, place and skills: to know at once whether it is spoken of. */
  static final String SAID = "said";

  /** The same without what only comes along with a skill. */
  static final String NAMED = "named";

  static final String WHEN = "when";
  static final String DATE = "date";
  static final String FREE = "free";
  static final String WHEELCHAIR = "wheelchair";
  static final String SINKS = "sinks";

  /** As volunteers say that any part of the week will do. */
  private static final String ALWAYS = "alle";

  /** Stands in {@link #WHEN} of what has no fixed days. */
  static final String VARIES = "varies";

  /** What has a name that others may be typing; never words out of a request or an offer. */
  private static final Set<SearchDocument.Kind> NAMED_KINDS =
      EnumSet.of(SearchDocument.Kind.ACTIVITY, SearchDocument.Kind.ORGANISATION);

  private static final FieldType PRESENT = type(IndexOptions.DOCS);
  private static final FieldType WEIGHTED = type(IndexOptions.DOCS_AND_FREQS);

  private final SkillTerms skillTerms;
  private final TermWeights weights;
  private final DutchAnalysis analysis;

  DocumentFields(SkillWords skillWords, DutchAnalysis analysis) {
    this.skillTerms = new SkillTerms(skillWords, analysis);
    this.weights = new TermWeights(analysis, skillTerms);
    this.analysis = analysis;
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /** Whether the terms of this field come with a weight. */
  static boolean weighted(String field) {
    return field.equals(WORDS) || field.equals(SKILL_WORDS);
  }

  Document of(SearchDocument content) {
    Document document = new Document();
    document.add(new StringField(ID, content.id(), Field.Store.YES));
    document.add(new StoredField(KIND, content.kind().name()));
    each(document, KIND, Set.of(content.kind().name()));
    each(document, AUDIENCE, content.audience());
    document.add(new StoredField(TITLE, content.title()));
    document.add(new StoredField(TEXT, content.text()));
    if (NAMED_KINDS.contains(content.kind())) {
      document.add(new Field(BEGINNINGS, content.title(), PRESENT));
    }
    describe(document, content);
    locate(document, content);
    content
        .next()
        .ifPresent(
            moment -> {
              document.add(new LongPoint(NEXT, moment.toEpochMilli()));
              document.add(new NumericDocValuesField(NEXT, moment.toEpochMilli()));
            });
    content
        .sinks()
        .ifPresent(moment -> document.add(new NumericDocValuesField(SINKS, moment.toEpochMilli())));
    when(document, content);
    each(document, FREE, Set.of(String.valueOf(content.free())));
    each(document, WHEELCHAIR, Set.of(String.valueOf(content.wheelchair())));
    return document;
  }

  /** A part of the week counts for its day and for its part of the day as well. */
  private static void when(Document document, SearchDocument content) {
    Set<String> when = new TreeSet<>();
    for (String part : content.when().contains(ALWAYS) ? Times.all() : content.when()) {
      int dash = part.indexOf('-');
      if (dash > 0) {
        when.addAll(List.of(part, part.substring(0, dash), part.substring(dash)));
      }
    }
    each(document, WHEN, when.isEmpty() ? Set.of(VARIES) : when);
    each(document, DATE, content.dates());
  }

  private void describe(Document document, SearchDocument content) {
    document.add(new Field(WORDS, new WeightedTerms(weights.ofWords(content)), WEIGHTED));
    document.add(
        new Field(SKILL_WORDS, new WeightedTerms(weights.ofSkills(content.skills())), WEIGHTED));
    document.add(new TextField(GRAMS, content.words(), Field.Store.NO));
    Set<String> said = new TreeSet<>(skillTerms.names(content.skills()));
    DutchAnalysis.tokens(analysis.compounds(), content.words() + "\n" + content.place())
        .forEach(token -> said.add(token.term()));
    document.add(new Field(NAMED, new KnownTerms(said), PRESENT));
    said.addAll(skillTerms.along(content.skills()));
    document.add(new Field(SAID, new KnownTerms(said), PRESENT));
    for (String skill : content.skills()) {
      document.add(new StringField(SKILL, skill, Field.Store.YES));
    }
    document.add(new StringField(CATEGORY, content.category(), Field.Store.NO));
    Set<String> categories = new TreeSet<>(skillTerms.categoriesOf(content.skills()));
    if (!content.category().isEmpty()) {
      categories.add(content.category());
    }
    each(document, SKILL_CATEGORY, categories);
    each(document, LANGUAGE, content.languages());
  }

  private static void locate(Document document, SearchDocument content) {
    document.add(new StringField(NEIGHBOURHOOD, content.neighbourhood(), Field.Store.NO));
    document.add(new StringField(DISTRICT, content.district(), Field.Store.NO));
    content
        .point()
        .ifPresent(
            at -> {
              document.add(new LatLonPoint(POINT, at.latitude(), at.longitude()));
              document.add(new LatLonDocValuesField(POINT, at.latitude(), at.longitude()));
              document.add(new StoredField("latitude", at.latitude()));
              document.add(new StoredField("longitude", at.longitude()));
            });
  }

  private static void each(Document document, String field, Set<String> values) {
    values.forEach(value -> document.add(new StringField(field, value, Field.Store.NO)));
  }
}
