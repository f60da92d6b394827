package nl.omzien.request;

/**
 * Somebody asked; fired within the transaction that keeps it.
 *
 * @param request what she asked
 */
public record HelpRequestAsked(HelpRequest request) {}
