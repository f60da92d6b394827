/**
 * Residents' initiatives and their activities: who holds them, when they take place, and the house
 * rules that each makes for itself.
 */
package nl.omzien.initiative;
