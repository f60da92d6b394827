package nl.omzien.initiative;

import java.util.Optional;

/**
 * Who signs up, without an account.
 *
 * @param firstName how she is called
 * @param email where she is reached; or else by telephone
 * @param telephone where she is called
 * @param language of her mail
 */
record Guest(
    String firstName, Optional<String> email, Optional<String> telephone, String language) {}
