/** What the tests of all packages share: the running program and the world it runs in. */
package nl.omzien.testing;
