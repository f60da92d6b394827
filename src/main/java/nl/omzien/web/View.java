package nl.omzien.web;

/**
 * A page to be shown: a template and the record that it takes as its one parameter.
 *
 * @param template the file below {@code webapp/templates}, without {@code .jte}
 * @param page the record
 */
public record View(String template, Object page) {}
