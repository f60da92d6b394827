/**
 * From what somebody's camera made to what a page may show: how large it is, which side is up, and
 * nothing else of it. Knows no feature, stores nothing, and keeps no byte of what it was given:
 * each picture that leaves is drawn anew.
 */
package nl.omzien.imaging;
