package nl.omzien.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A new index in the making. What changes meanwhile is kept, and written last: so nothing that was
 * removed during the building comes back with it.
 */
final class Rebuild {
  private final Path folder;
  private final Generation next;
  private final Map<String, Change> meanwhile = new LinkedHashMap<>();
  private long position;

  Rebuild(Path folder, Words words, long position) throws IOException {
    this.folder = folder;
    this.next = new Generation(folder, words);
    this.position = position;
  }

  Path folder() {
    return folder;
  }

  void fill(Iterator<SearchDocument> documents) throws IOException {
    while (documents.hasNext()) {
      next.write(Change.put(documents.next()));
    }
    next.gather();
  }

  void keep(List<Change> changes, long newPosition) {
    changes.forEach(change -> meanwhile.put(change.id(), change));
    position = Math.max(position, newPosition);
  }

  Generation finish() throws IOException {
    for (Change change : meanwhile.values()) {
      next.write(change);
    }
    next.show(position);
    next.commit();
    return next;
  }

  void abandon() throws IOException {
    next.abandon();
    IndexFolder.delete(folder);
  }
}
