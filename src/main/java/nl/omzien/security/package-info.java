/**
 * Who is asking: sign-in without a password, sessions that every node knows, the {@link
 * nl.omzien.security.Visitor} and her roles, and how often anyone may try.
 */
package nl.omzien.security;
