package nl.omzien.platform;

import java.time.Instant;

/**
 * Somebody changed a setting of the municipality.
 *
 * @param moment when
 * @param personId who
 * @param setting which, as the last part of a message key
 * @param from what it was
 * @param to what it became
 */
public record PolicyChange(Instant moment, Long personId, String setting, String from, String to) {}
