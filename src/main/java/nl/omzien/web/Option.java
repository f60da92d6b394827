package nl.omzien.web;

/**
 * A choice in a list.
 *
 * @param value what the form sends
 * @param label what the person reads
 * @param selected whether it is chosen now
 */
public record Option(String value, String label, boolean selected) {}
