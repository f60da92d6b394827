package nl.omzien.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** The knowledge of language that index and questions share; read once, used by all threads. */
final class Words {
  private final DutchAnalysis analysis = new DutchAnalysis();
  private final SkillWords skillWords = new SkillWords();
  private final DocumentFields fields = new DocumentFields(skillWords);
  private final QuestionReader questions;
  private final Analyzer analyzer =
      new PerFieldAnalyzerWrapper(
          analysis.stems,
          Map.of(DocumentFields.PARTS, analysis.compounds, DocumentFields.GRAMS, analysis.grams));

  Words(Gazetteer places) {
    questions = new QuestionReader(analysis, skillWords, places);
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

  Analyzer analyzer() {
    return analyzer;
  }

  /** Changes whenever an index made before must be made again. */
  String fingerprint() {
    return DocumentFields.SCHEMA + "-" + analysis.fingerprint();
  }
}
