/** Figures, each with its command: the quality runner over judged files, and benchmarks. */
package nl.omzien.bench;
