package nl.omzien.search;

import java.util.List;
import java.util.Optional;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * The team's own words.
 *
 * @param frame the frame
 * @param words those that hold now, by the alphabet
 * @param typed what a member filled in
 * @param skills what a word may mean
 * @param categories what a word may mean
 * @param preview what the word would do; empty until she asks
 * @param problems of the form
 */
public record TeamWordPage(
    Frame frame,
    List<Row> words,
    Fields typed,
    List<Option> skills,
    List<Option> categories,
    Optional<Preview> preview,
    Problems problems) {

  /**
   * One word.
   *
   * @param reference its reference
   * @param words what people say
   * @param means what they mean, in words
   * @param bothWays whether it also helps the other way
   * @param who added it
   * @param when that was
   */
  public record Row(
      String reference, String words, String means, boolean bothWays, String who, String when) {}

  /**
   * What a word would do.
   *
   * @param words what people say
   * @param means what they mean, in words
   * @param now what it finds
   * @param then what it would find
   */
  public record Preview(String words, String means, Found now, Found then) {}

  /**
   * What is found.
   *
   * @param total in all
   * @param first the best few
   */
  public record Found(long total, List<SearchPage.Row> first) {}
}
