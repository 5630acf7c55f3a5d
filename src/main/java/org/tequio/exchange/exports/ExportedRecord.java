package org.tequio.exchange.exports;

/** What an export says of any record. */
interface ExportedRecord {

    String id();
}
