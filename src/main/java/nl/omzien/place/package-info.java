/** Where people live: the municipality's districts and neighbourhoods, and who serves them. */
package nl.omzien.place;
