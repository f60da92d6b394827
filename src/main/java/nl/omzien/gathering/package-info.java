/**
 * Collective where possible, individual where needed: activities beside a request, somebody who
 * comes along the first time, and requests that gather until an activity begins from them.
 */
package nl.omzien.gathering;
