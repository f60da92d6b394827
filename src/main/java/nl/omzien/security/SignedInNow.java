package nl.omzien.security;

import java.util.Optional;

/**
 * Fired in the transaction in which a code or link proved right, so that a form which was finished
 * before signing in can be kept in the same step.
 *
 * @param personId who signed in
 * @param draftHash the drafts of the browser that asked for the code
 * @param language the language in which she asked
 */
public record SignedInNow(Long personId, Optional<String> draftHash, String language) {}
