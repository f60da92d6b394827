package nl.omzien.bench.simulator;

/**
 * How many there are.
 *
 * @param name as in the figures
 * @param volunteers who live there, some of them later
 * @param questions asked in all
 */
public record Town(String name, int volunteers, int questions) {}
