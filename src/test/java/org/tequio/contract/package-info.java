/**
 * The contract under test: the document is well made and does not break what was released, the answers keep to it, and
 * no value that somebody sends makes the application do anything else.
 */
package org.tequio.contract;
