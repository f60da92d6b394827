/**
 * What may be seen by others, and what must be seen by the team first.
 *
 * <p>The pure part, {@link nl.omzien.moderation.Screening}, reads a text before anyone else does:
 * personal data in it and signs of danger. Its rules are files on the class path ({@code *.rules}),
 * each with examples that a test runs. Nothing here stores, logs or sends a text. Reviews,
 * decisions and reports belong in this package too; content itself does not: it is known only as
 * something that can be reviewed.
 */
package nl.omzien.moderation;
