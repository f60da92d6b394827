package nl.omzien.organisation;

import java.util.Map;

/**
 * One organisation as a file tells it.
 *
 * @param line where it begins, from 1; in HSDS its number
 * @param told column by column
 */
record Incoming(int line, Map<Column, String> told) {}
