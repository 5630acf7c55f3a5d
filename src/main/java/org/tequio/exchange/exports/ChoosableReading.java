package org.tequio.exchange.exports;

/** How those records are copied from the register that somebody else has chosen. */
interface ChoosableReading<R extends ExportedRecord> extends RowReading<R> {

    /** Those whose ids are set, as an array, as {@code tequio.ids}. */
    String chosen();
}
