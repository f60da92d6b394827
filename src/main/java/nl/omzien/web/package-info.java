/**
 * How the program speaks with a browser: pages and their frame, texts and languages, forms and
 * their errors, flash messages, the same-origin rule, headers and error pages. Knows no feature.
 */
package nl.omzien.web;
