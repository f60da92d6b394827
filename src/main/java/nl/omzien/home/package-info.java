/** The front page and the pages that belong to no feature; nobody uses this package. */
package nl.omzien.home;
