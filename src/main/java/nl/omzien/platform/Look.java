package nl.omzien.platform;

import java.time.Instant;

/**
 * A member of staff saw personal text.
 *
 * @param personId who
 * @param moment when
 * @param what which page, as the last part of a message key
 */
public record Look(Long personId, Instant moment, String what) {}
