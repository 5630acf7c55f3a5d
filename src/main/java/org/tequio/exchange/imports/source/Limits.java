package org.tequio.exchange.imports.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;

/** How much of a file is ever in memory at once, whoever wrote it. */
public final class Limits {

    /** Characters of one record, and bytes of one line: nobody's organisation needs a hundredth of it. */
    public static final int LONGEST_RECORD = 1 << 20;

    public static final int MOST_FIELDS = 1_000;

    /** Room for one record and the end of the one before. */
    private static final int BUFFER = 2 * LONGEST_RECORD;

    private Limits() {}

    public static CsvReader.CsvReaderBuilder csv() {
        return CsvReader.builder().detectBomHeader(true).maxBufferSize(BUFFER);
    }

    public static NamedCsvRecordHandler named() {
        return NamedCsvRecordHandler.of(limits ->
                limits.maxFields(MOST_FIELDS).maxFieldSize(LONGEST_RECORD).maxRecordSize(LONGEST_RECORD));
    }

    public static CsvRecordHandler plain() {
        return CsvRecordHandler.of(limits ->
                limits.maxFields(MOST_FIELDS).maxFieldSize(LONGEST_RECORD).maxRecordSize(LONGEST_RECORD));
    }
}
