/**
 * The launcher: picks or starts the database, starts the server, stops both in the right order.
 *
 * <p>The only code outside the war. It sees nothing but the JDK and the server's own starter; the
 * libraries of the embedded database live in a class loader of their own, because whatever stands
 * on the launcher's class path would shadow the war's copy.
 */
package nl.omzien.launch;
