/**
 * What a resident asks: writing it, reading it back, changing it, taking it back. What others may
 * see of it is the short public text, once the review and its own life both allow it.
 */
package nl.omzien.request;
