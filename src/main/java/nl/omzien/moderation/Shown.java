package nl.omzien.moderation;

/**
 * Content as others see it, for whoever says that something in it is not right.
 *
 * @param kind request, offer or activity, as in message keys
 * @param reference by which it is known
 * @param text what others read
 * @param districtCode whose team looks after it
 * @param stands whether others can see it now
 */
public record Shown(
    String kind, String reference, String text, String districtCode, boolean stands) {}
