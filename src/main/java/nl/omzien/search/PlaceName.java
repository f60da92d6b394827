package nl.omzien.search;

/**
 * A place as people may name it.
 *
 * @param name official name, nickname, postcode or name of a location
 * @param label what to show when it was understood
 * @param nickname also an ordinary word or two, so recognised with more care
 * @param district CBS code, or empty
 * @param neighbourhood CBS code, or empty for a whole district
 */
public record PlaceName(
    String name,
    String label,
    boolean nickname,
    String district,
    String neighbourhood,
    GeoPoint point) {}
