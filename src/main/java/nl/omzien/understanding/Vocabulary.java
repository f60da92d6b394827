package nl.omzien.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.util.Version;

/** The words that this house knows, for whoever looks something up: read once, from the files. */
public final class Vocabulary {
  private static final String COMMON = "common_words.txt";

  /** All files that decide how a text is indexed or asked for. */
  private static final List<String> FILES =
      List.of(
          "stems.txt",
          "parts.txt",
          "whole_words.txt",
          "stopwords.txt",
          Thesaurus.FILE,
          "skill_words.txt",
          COMMON,
          "languages.txt",
          "taxonomy.json");

  private final DutchAnalysis analysis;
  private final SkillWords skillWords = new SkillWords();
  private final Thesaurus thesaurus;
  private final Languages languages;
  private final Times times;
  private final List<List<String>> nearMe = new ArrayList<>();
  private final Spelling spelling;
  private final Set<String> dropped = new HashSet<>();
  private final Set<String> light = new HashSet<>();

  Vocabulary(DutchAnalysis analysis) {
    this.analysis = analysis;
    this.thesaurus = new Thesaurus(analysis);
    this.languages = new Languages(analysis);
    this.times = new Times(analysis);
    for (String line : DataFile.lines("near_me.txt")) {
      nearMe.add(analysis.words(line).stream().map(DutchAnalysis.Word::written).toList());
    }
    nearMe.sort(Comparator.comparingInt((List<String> row) -> row.size()).reversed());
    for (String word : DataFile.words(COMMON)) {
      Set<String> set = word.startsWith("*") ? light : dropped;
      analysis.words(word).forEach(each -> set.add(each.written()));
    }
    List<String> all = new ArrayList<>(List.of(skillWords.all()));
    List.of(Thesaurus.FILE, "parts.txt", COMMON, "stems.txt")
        .forEach(file -> all.addAll(DataFile.lines(file)));
    this.spelling =
        new Spelling(
            analysis.words(String.join("\n", all)).stream()
                .map(DutchAnalysis.Word::written)
                .toList(),
            alsoRight(analysis));
  }

  /** Ordinary words, and those of OpenTaal's list (dutch-licence.txt): no slips of others. */
  private static CharArraySet alsoRight(DutchAnalysis analysis) {
    CharArraySet right = CharArraySet.copy(analysis.dutch());
    right.addAll(DataFile.words("ordinary.txt"));
    return right;
  }

  /** How text becomes terms. */
  public DutchAnalysis analysis() {
    return analysis;
  }

  /** Everyday words per skill. */
  public SkillWords skillWords() {
    return skillWords;
  }

  /** Other ways to say it. */
  public Thesaurus thesaurus() {
    return thesaurus;
  }

  /** Which language a text names or is in. */
  public Languages languages() {
    return languages;
  }

  /** When something should be. */
  public Times times() {
    return times;
  }

  /** Rows of words as written that say <i>near me</i>, the longest first. */
  public List<List<String>> nearMe() {
    return List.copyOf(nearMe);
  }

  /** What a misspelt word was meant to be. */
  public Spelling spelling() {
    return spelling;
  }

  /** Whether a word as written says nothing in a question: <i>de</i>, <i>graag</i>. */
  public boolean saysNothing(String written) {
    return dropped.contains(written);
  }

  /** Whether a word as written says little by itself: <i>maken</i>, <i>dinsdag</i>. */
  public boolean saysLittle(String written) {
    return light.contains(written);
  }

  /** Questions that people often ask, to suggest. */
  public List<String> commonQuestions() {
    return DataFile.lines("common_questions.txt");
  }

  /** Changes whenever a text would be indexed in another way. */
  public String fingerprint() {
    CRC32 sum = new CRC32();
    for (String file : FILES) {
      try (InputStream in = DataFile.open(file)) {
        sum.update(in.readAllBytes());
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
    return "kp5-" + Version.LATEST + "-" + Long.toHexString(sum.getValue());
  }
}
