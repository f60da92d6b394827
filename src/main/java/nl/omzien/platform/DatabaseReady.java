package nl.omzien.platform;

/**
 * Fired once per start, after the migrations and before the first visitor. Observers load what the
 * program needs (the demonstration world, the search index) and may refuse by {@link StartRefused}.
 */
public record DatabaseReady() {}
