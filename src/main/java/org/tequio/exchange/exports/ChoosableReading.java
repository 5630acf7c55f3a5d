package org.tequio.exchange.exports;

/** How those records are asked of the register that somebody else has chosen. */
interface ChoosableReading<R extends ExportedRecord> extends RowReading<R> {

    /** Those of some ids, which are the parameter. */
    String chosen();
}
