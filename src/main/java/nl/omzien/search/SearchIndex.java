package nl.omzien.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
  private Optional<Map<String, Change>> during = Optional.empty();
  private long duringPosition;

  private SearchIndex(IndexFolder folder, Words words) {
    this.folder = folder;
    this.words = words;
  }

  /**
   * Opens the index in this folder, which this node uses alone. A folder that is empty, damaged or
   * written by another version opens as well, and {@link #needsRebuild()} says so.
   *
   * @throws UncheckedIOException when the folder cannot be used at all, or another node uses it
   */
  public static SearchIndex open(Path folder, Gazetteer places) {
    try {
      SearchIndex index = new SearchIndex(new IndexFolder(folder), new Words(places));
      index.openCurrent();
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void openCurrent() throws IOException {
    Optional<Path> current = folder.current();
    if (current.isPresent()) {
      try {
        generation = new Generation(current.get(), words);
        needsRebuild = !generation.madeBy(words.fingerprint()) || generation.position() < 0;
        folder.sweepAllBut(current.get());
        return;
      } catch (org.apache.lucene.store.LockObtainFailedException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        System.getLogger(SearchIndex.class.getName())
            .log(System.Logger.Level.WARNING, "The search index is damaged and will be rebuilt", e);
      }
    }
    Path fresh = folder.fresh();
    generation = new Generation(fresh, words);
    needsRebuild = true;
    generation.commit();
    folder.choose(fresh);
    folder.sweepAllBut(fresh);
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
          during.ifPresent(map -> map.put(change.id(), change));
        }
        generation.show(Math.max(position, generation.position()));
        duringPosition = Math.max(duringPosition, position);
      } catch (IOException e) {
        needsRebuild = true;
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Builds a new index from these documents, which show the content at this position of the feed or
   * later, and then puts it in the place of the present one. Changes applied meanwhile are kept.
   *
   * @param documents is read once, and closed
   */
  public void rebuild(Stream<SearchDocument> documents, long position) {
    synchronized (rebuilding) {
      try (documents) {
        Path fresh = folder.fresh();
        synchronized (writing) {
          during = Optional.of(new LinkedHashMap<>());
          duringPosition = position;
        }
        Generation next = new Generation(fresh, words);
        try {
          fill(next, documents.iterator());
          swap(next, fresh);
        } catch (IOException | RuntimeException e) {
          next.abandon();
          IndexFolder.delete(fresh);
          throw e;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        synchronized (writing) {
          during = Optional.empty();
        }
      }
    }
  }

  private static void fill(Generation next, Iterator<SearchDocument> documents) throws IOException {
    while (documents.hasNext()) {
      next.write(Change.put(documents.next()));
    }
  }

  private void swap(Generation next, Path fresh) throws IOException {
    Generation previous = generation;
    synchronized (writing) {
      for (Change change : during.orElseThrow().values()) {
        next.write(change);
      }
      next.show(duringPosition);
      next.commit();
      folder.choose(fresh);
      generation = next;
      needsRebuild = false;
    }
    previous.abandon();
    folder.sweepAllBut(fresh);
  }

  /** Answers a question; sees everything applied before it was asked. */
  public SearchResults search(SearchQuery asked) {
    Question question = words.questions().read(asked.text());
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

  /** Makes what was applied survive a crash; without it the feed is followed again from earlier. */
  public void commit() {
    synchronized (writing) {
      try {
        generation.commit();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Takes the words of removed documents out of the files; once a day is enough. */
  public void purge() {
    synchronized (writing) {
      try {
        generation.purge();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() {
    synchronized (rebuilding) {
      synchronized (writing) {
        closed = true;
        try {
          generation.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
