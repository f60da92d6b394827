/**
 * Bringing one request and one helper together: who fits and why, both saying yes, as many as were
 * asked for and no more, done, and how it went.
 */
package nl.omzien.match;
