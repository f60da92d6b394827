package nl.omzien.moderation;

/**
 * Content of the visitor's own.
 *
 * @param content the thing itself
 * @param page where she reads what became of it
 */
public record Authored(Reviewable content, String page) {}
