package nl.omzien.search;

import java.util.Map;
import nl.omzien.understanding.DutchAnalysis;
import nl.omzien.understanding.Understanding;
import nl.omzien.understanding.Vocabulary;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** The knowledge of language that index and questions share; read once, used by all threads. */
final class Words {
  private final Vocabulary vocabulary = Understanding.vocabulary();
  private final DutchAnalysis analysis = vocabulary.analysis();
  private final DocumentFields fields =
      new DocumentFields(vocabulary.skillWords(), vocabulary.analysis());
  private final ValueSets valueSets = new ValueSets();
  private final QuestionReader questions;
  private final Suggester suggester;
  private final Analyzer analyzer =
      new PerFieldAnalyzerWrapper(
          analysis.stems(),
          Map.of(
              DocumentFields.GRAMS,
              analysis.grams(),
              DocumentFields.BEGINNINGS,
              analysis.beginnings()));

  Words(Gazetteer places) {
    questions = new QuestionReader(vocabulary, places);
    suggester = new Suggester(vocabulary, places);
  }

  DutchAnalysis analysis() {
    return analysis;
  }

  DocumentFields fields() {
    return fields;
  }

  QuestionReader questions() {
    return questions;
  }

  Suggester suggester() {
    return suggester;
  }

  ValueSets valueSets() {
    return valueSets;
  }

  Analyzer analyzer() {
    return analyzer;
  }

  /** Whether a word as it stands in a text says something. */
  boolean tells(String word) {
    return !vocabulary.saysNothing(DutchAnalysis.fold(word));
  }

  /** Changes whenever an index made before must be made again. */
  String fingerprint() {
    return DocumentFields.SCHEMA + "-" + vocabulary.fingerprint();
  }
}
