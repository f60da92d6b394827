package nl.omzien.neighbourhood;

/**
 * A name that leads somewhere.
 *
 * @param name what it is called
 * @param href where it leads
 */
public record Link(String name, String href) {}
