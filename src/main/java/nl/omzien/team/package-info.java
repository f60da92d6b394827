/** The team's side: reading what waits, following requests, calling, writing down for others. */
package nl.omzien.team;
