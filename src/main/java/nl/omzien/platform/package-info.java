/**
 * What every feature stands on: settings, the clock, the database and its migrations, background
 * work, the change feed and the mail outbox. Knows no feature.
 */
package nl.omzien.platform;
