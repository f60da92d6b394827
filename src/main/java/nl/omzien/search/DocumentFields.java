package nl.omzien.search;

import java.util.Set;
import nl.omzien.understanding.SkillWords;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** How a {@link SearchDocument} lies in the index. A change here is a change of {@link #SCHEMA}. */
final class DocumentFields {
  static final String SCHEMA = "1";

  static final String ID = "id";
  static final String KIND = "kind";
  static final String AUDIENCE = "audience";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String PLACE = "place";
  static final String PARTS = "parts";
  static final String GRAMS = "grams";
  static final String SKILL_NAMES = "skill_names";
  static final String SKILL_ALONG = "skill_along";
  static final String CATEGORY_WORDS = "category_words";
  static final String SKILL = "skill";
  static final String SKILL_CATEGORY = "skill_category";
  static final String CATEGORY = "category";
  static final String LANGUAGE = "language";
  static final String NEIGHBOURHOOD = "neighbourhood";
  static final String DISTRICT = "district";
  static final String POINT = "point";
  static final String NEXT = "next";

  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setIndexOptions(IndexOptions.DOCS);
    WORDS.setTokenized(true);
    WORDS.setOmitNorms(true);
    WORDS.freeze();
  }

  private final SkillWords skillWords;

  DocumentFields(SkillWords skillWords) {
    this.skillWords = skillWords;
  }

  Document of(SearchDocument content) {
    Document document = new Document();
    document.add(new StringField(ID, content.id(), Field.Store.YES));
    document.add(new StringField(KIND, content.kind().name(), Field.Store.YES));
    document.add(new SortedDocValuesField(KIND, new BytesRef(content.kind().name())));
    each(document, AUDIENCE, content.audience());
    document.add(new TextField(TITLE, content.title(), Field.Store.YES));
    document.add(new TextField(TEXT, content.text(), Field.Store.YES));
    String both = content.title() + "\n" + content.text();
    document.add(new TextField(PARTS, both, Field.Store.NO));
    document.add(new Field(PLACE, content.place(), WORDS));
    describe(document, content, both);
    locate(document, content);
    content
        .next()
        .ifPresent(
            moment -> {
              document.add(new LongPoint(NEXT, moment.toEpochMilli()));
              document.add(new NumericDocValuesField(NEXT, moment.toEpochMilli()));
            });
    document.add(new StringField("free", String.valueOf(content.free()), Field.Store.NO));
    document.add(
        new StringField("wheelchair", String.valueOf(content.wheelchair()), Field.Store.NO));
    return document;
  }

  private void describe(Document document, SearchDocument content, String both) {
    String names = skillWords.names(content.skills());
    document.add(new Field(SKILL_NAMES, names, WORDS));
    document.add(new Field(SKILL_ALONG, skillWords.along(content.skills()), WORDS));
    document.add(new Field(CATEGORY_WORDS, skillWords.categories(content.skills()), WORDS));
    document.add(new TextField(GRAMS, both + "\n" + names, Field.Store.NO));
    for (String skill : content.skills()) {
      document.add(new StringField(SKILL, skill, Field.Store.YES));
    }
    document.add(new StringField(CATEGORY, content.category(), Field.Store.NO));
    each(document, SKILL_CATEGORY, skillWords.categoriesOf(content.skills()));
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
