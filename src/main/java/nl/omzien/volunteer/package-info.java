/** What somebody offers: skills, own words, when, how far, in which languages, how much at once. */
package nl.omzien.volunteer;
