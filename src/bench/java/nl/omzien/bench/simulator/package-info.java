/**
 * A drawn neighbourhood that lives for half a year, under one way of matching or another. It knows
 * matching's needs and helpers, and no file and no database.
 */
package nl.omzien.bench.simulator;
