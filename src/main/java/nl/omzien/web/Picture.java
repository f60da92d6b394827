package nl.omzien.web;

/**
 * A photo on a page, in two sizes; the browser takes what fits.
 *
 * @param small address of the small one
 * @param smallWidth its width in pixels
 * @param large address of the large one
 * @param width its width in pixels
 * @param height its height in pixels
 * @param alternative what there is to see, for who cannot see it
 */
public record Picture(
    String small, int smallWidth, String large, int width, int height, String alternative) {}
