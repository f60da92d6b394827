/**
 * What is going on, to be found: this week in a neighbourhood, all that happens in one building,
 * and the same as a calendar that people subscribe to. Looks over many features; nobody uses it.
 */
package nl.omzien.neighbourhood;
