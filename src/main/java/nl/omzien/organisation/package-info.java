/**
 * The social map (sociale kaart): organisations to which residents can go, kept by the teams, and
 * the referral of a request to one of them. No resident stands in it.
 */
package nl.omzien.organisation;
