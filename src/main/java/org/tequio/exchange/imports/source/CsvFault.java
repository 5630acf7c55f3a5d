package org.tequio.exchange.imports.source;

import de.siegmar.fastcsv.reader.CsvParseException;

/** Why a file is no CSV, for whoever sent it. */
public final class CsvFault {

    private CsvFault() {}

    /** What is wrong, and where: of a broken record the parser says where, and the cause what. No full stop behind it. */
    public static String inWords(CsvParseException e) {
        var told = String.valueOf(e.getMessage());
        return e.getCause() == null
                ? told
                : "in the%s: %s"
                        .formatted(
                                told.replaceFirst("^Exception when reading", ""),
                                String.valueOf(e.getCause().getMessage()).replaceFirst("[.\\s]+$", ""));
    }
}
