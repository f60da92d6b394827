package nl.omzien.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.understanding.Understanding;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * The index of this node. Open it once, at the start, and close it at the end.
 *
 * <p>Life: opened → (rebuilt, when {@link #needsRebuild()}) → changes applied as the feed brings
 * them, questions answered meanwhile → closed. Any number of threads may search; changes are
 * applied one list at a time. A rebuild works in a folder of its own while the present index keeps
 * answering.
 */
public final class SearchIndex implements AutoCloseable {
  private final IndexFolder folder;
  private final Words words;
  private final Object writing = new Object();
  private final Object rebuilding = new Object();
  private volatile Generation generation;
  private volatile boolean needsRebuild;
  private volatile boolean closed;
  private Optional<Rebuild> inTheMaking = Optional.empty();

  private SearchIndex(IndexFolder folder, Words words, Generation generation) {
    this.folder = folder;
    this.words = words;
    this.generation = generation;
    this.needsRebuild = !generation.madeBy(words.fingerprint()) || generation.position() < 0;
  }

  /**
   * Opens the index in this folder, which this node uses alone. A folder that is empty, damaged or
   * written by another version opens as well, and {@link #needsRebuild()} says so.
   *
   * @throws UncheckedIOException when the folder cannot be used at all, or another node uses it
   */
  public static SearchIndex open(Path folder, Gazetteer places) {
    try {
      IndexFolder disk = new IndexFolder(folder);
      Words words = new Words(places);
      return new SearchIndex(disk, words, disk.open(words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether only {@link #rebuild} makes this index right again. */
  public boolean needsRebuild() {
    return needsRebuild;
  }

  /** How far in the change feed this index is; -1 before the first rebuild. */
  public long position() {
    return generation.position();
  }

  /**
   * Brings the index to this position of the feed. When this returns, every search sees it.
   * Applying the same changes twice does no harm.
   */
  public void apply(List<Change> changes, long position) {
    synchronized (writing) {
      try {
        for (Change change : changes) {
          generation.write(change);
        }
        generation.show(Math.max(position, generation.position()));
        inTheMaking.ifPresent(rebuild -> rebuild.keep(changes, position));
      } catch (AlreadyClosedException e) {
        needsRebuild = true;
        throw e;
      } catch (IOException e) {
        needsRebuild = true;
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Builds a new index from these documents, which show the content at this position of the feed or
   * later, and then puts it in the place of the present one. Changes applied meanwhile are kept.
   * Afterwards the feed goes on from {@link #position()}, which may be earlier than it was.
   *
   * @param documents is read once, and closed
   */
  public void rebuild(Stream<SearchDocument> documents, long position) {
    synchronized (rebuilding) {
      try (documents) {
        Rebuild rebuild = new Rebuild(folder.fresh(), words, position);
        Generation previous = generation;
        try {
          make(Optional.of(rebuild));
          rebuild.fill(documents.iterator());
          swap(rebuild);
        } catch (IOException | RuntimeException e) {
          make(Optional.empty());
          rebuild.abandon();
          throw e;
        }
        previous.abandon();
        folder.sweepAllBut(rebuild.folder());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void make(Optional<Rebuild> rebuild) {
    synchronized (writing) {
      inTheMaking = rebuild;
    }
  }

  private void swap(Rebuild rebuild) throws IOException {
    synchronized (writing) {
      Generation next = rebuild.finish();
      folder.choose(rebuild.folder());
      generation = next;
      needsRebuild = false;
      inTheMaking = Optional.empty();
    }
  }

  /** Answers a question; sees everything applied before it was asked. */
  public SearchResults search(SearchQuery asked) {
    return answer(words.questions().read(asked.text(), asked.now(), asked.without()), asked);
  }

  /** Answers it as somebody would who understands more, or less. */
  SearchResults search(SearchQuery asked, Understanding by) {
    return answer(words.questions().read(asked.text(), asked.now(), asked.without(), by), asked);
  }

  private SearchResults answer(Question question, SearchQuery asked) {
    while (true) {
      Generation present = generation;
      try {
        return new Answer(words, present.searchers()).to(question, asked);
      } catch (AlreadyClosedException e) {
        if (closed || present == generation) {
          throw e;
        }
      } catch (IOException e) {
        needsRebuild = true;
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * What somebody may be typing, at most this many.
   *
   * @param begin what she typed so far
   * @param audience the terms that she may see by
   */
  public List<Suggestion> suggest(String begin, Set<String> audience, int limit) {
    try {
      return words.suggester().of(begin, audience, limit, generation.searchers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What should have taken place by now, to look up when it is next: at most a thousand ids. */
  public List<String> passed(Instant now) {
    try {
      return new Passed(generation.searchers()).before(now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes what was applied survive a crash; without it the feed is followed again from earlier. */
  public void commit() {
    onDisk(Generation::commit);
  }

  /** Takes the words of removed documents out of the files; once a day is enough. */
  public void purge() {
    onDisk(Generation::purge);
  }

  @Override
  public void close() {
    synchronized (rebuilding) {
      closed = true;
      onDisk(Generation::close);
    }
  }

  private void onDisk(DiskWork work) {
    synchronized (writing) {
      try {
        work.on(generation);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private interface DiskWork {
    void on(Generation generation) throws IOException;
  }
}
