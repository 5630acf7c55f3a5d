/**
 * Starts PostgreSQL, Neo4j and, on request, the application, each in its own process, and keeps them alive.
 *
 * <p>The default for a laptop and for the tests; production brings its own databases and never sees this program.
 */
package org.tequio.embedded;
