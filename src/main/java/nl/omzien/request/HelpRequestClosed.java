package nl.omzien.request;

/**
 * Fired in the transaction in which a request ends without help from those who offered: taken back,
 * expired, declined or taken down. Whoever offered gets a closing answer (DESIGN.md rule 11).
 *
 * @param request the request
 */
public record HelpRequestClosed(HelpRequest request) {}
