/** Anyone with a record: residents, volunteers, members of a team, coordinators. */
package nl.omzien.person;
