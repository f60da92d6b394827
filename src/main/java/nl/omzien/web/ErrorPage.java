package nl.omzien.web;

/**
 * Something did not work; the page says what the visitor can do.
 *
 * @param frame the frame
 * @param kind which texts: {@code error.<kind>.title} and {@code error.<kind>.text}
 */
public record ErrorPage(Frame frame, String kind) {}
