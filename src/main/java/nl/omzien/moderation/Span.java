package nl.omzien.moderation;

/** A stretch of characters, end exclusive. */
record Span(int begin, int end) {}
