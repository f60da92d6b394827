/**
 * Text becomes meaning: categories and skills of the taxonomy, with a weight and the words that
 * said so. What is known about language stands in readable files beside the classes; what is done
 * with it stands here. Uses no other package.
 */
package nl.omzien.understanding;
