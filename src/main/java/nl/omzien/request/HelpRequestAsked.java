package nl.omzien.request;

/**
 * Fired in the transaction in which a request is kept, with what she chose beside it.
 *
 * @param request the request
 * @param choice which activities she saw and chose
 */
public record HelpRequestAsked(HelpRequest request, TogetherChoice choice) {}
