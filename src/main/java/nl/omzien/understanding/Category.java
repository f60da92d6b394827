package nl.omzien.understanding;

/**
 * One of the kinds of need that a request is filed under.
 *
 * @param code stable, lower case with hyphens, from taxonomy.json
 * @param label Dutch, level B1, as people see it
 */
public record Category(String code, String label) {}
