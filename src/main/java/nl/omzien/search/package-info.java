/**
 * Finding: the index of this node, the question that is put to it, and the words that both speak.
 *
 * <p>The index is a projection: it knows content only through {@link
 * nl.omzien.search.SearchDocument}, follows the change feed by position, and can be thrown away and
 * rebuilt at any moment. Who may see what is a filter inside every query. All knowledge of language
 * is data beside {@code understanding}.
 */
package nl.omzien.search;
