package nl.omzien.search;

import java.util.Optional;

/**
 * Something that somebody may see now.
 *
 * @param id as in the index
 * @param kind what it is
 * @param name what everybody may read on the outside of it; empty for what only some may see
 * @param path its page, when it has one
 */
record Sighting(
    String id, SearchDocument.Kind kind, Optional<String> name, Optional<String> path) {}
