package nl.omzien.search;

import java.util.List;

/**
 * One thing found and why.
 *
 * @param score only to be compared within one answer
 * @param titleMarks where words of the question stand in the title
 * @param textMarks where words of the question stand in the text
 * @param words the matched words as they are written there, each once
 * @param skills the codes that the question and this have in common
 */
public record SearchHit(
    String id,
    SearchDocument.Kind kind,
    double score,
    String title,
    String text,
    List<Mark> titleMarks,
    List<Mark> textMarks,
    List<String> words,
    List<String> skills) {

  /**
   * A piece of a text.
   *
   * @param start of the first character
   * @param end after the last character
   */
  public record Mark(int start, int end) {}
}
