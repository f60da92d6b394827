/**
 * The districts and neighbourhoods of CBS, brought in as a file by a coordinator, and which team
 * serves which district. Whoever only needs to know where people live uses {@code place}.
 */
package nl.omzien.division;
