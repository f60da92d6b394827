package nl.omzien.understanding;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;

/** Other ways to say a word or a few words, as stems, read from a file in Solr's form. */
public final class Thesaurus {
  static final String FILE = "thesaurus_nl.txt";
  private static final int LONGEST = 4;
  private static final char BETWEEN_WORDS = ' ';

  private final Map<String, Set<String>> others = new HashMap<>();

  Thesaurus(DutchAnalysis analysis) {
    Rules rules = new Rules(analysis);
    try {
      rules.parse(new StringReader(String.join("\n", DataFile.lines(FILE))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException(FILE + ": " + e.getMessage(), e);
    }
  }

  /** Other ways to say these stems, each a list of stems. */
  public List<List<String>> of(List<String> stems) {
    if (stems.size() > LONGEST) {
      return List.of();
    }
    List<List<String>> found = new ArrayList<>();
    for (String other : others.getOrDefault(String.join(" ", stems), Set.of())) {
      found.add(List.of(other.split(" ")));
    }
    return found;
  }

  /** The longest row of words that it knows. */
  public static int longest() {
    return LONGEST;
  }

  /** Lucene's parser, of which only the rules are kept. */
  private final class Rules extends SolrSynonymParser {
    Rules(DutchAnalysis analysis) {
      super(true, true, analysis.stems());
    }

    @Override
    public void add(CharsRef input, CharsRef output, boolean includeOrig) {
      String from = words(input);
      String to = words(output);
      if (!from.equals(to)) {
        others.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
      }
    }

    private String words(CharsRef row) {
      return row.toString().replace(SynonymMap.WORD_SEPARATOR, BETWEEN_WORDS);
    }
  }
}
