package nl.omzien.web;

/**
 * A name and a value in a list of facts.
 *
 * @param name what it is
 * @param value what it is here
 */
public record Fact(String name, String value) {}
