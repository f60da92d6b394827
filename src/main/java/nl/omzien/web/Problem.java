package nl.omzien.web;

/**
 * Something in a form that the person must mend.
 *
 * @param field the field's name, which is also its id on the page
 * @param text what is the matter and how to mend it
 */
public record Problem(String field, String text) {}
