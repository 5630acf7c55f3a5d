package org.tequio.exchange.exports;

import org.tequio.shared.PublicAddress;

import java.util.List;
import java.util.function.BiFunction;

/**
 * What is exported.
 *
 * @param name as in the address
 * @param columns of its CSV file
 * @param linked a record as linked data
 */
record ExportType<R extends ExportedRecord>(
        String name, List<Column<R>> columns, BiFunction<R, PublicAddress, LinkedRecord<R>> linked) {

    static final ExportType<ExportedActor> ACTORS =
            new ExportType<>("actors", RecordColumns.ACTORS, LinkedRecord::ofActor);
    static final ExportType<ExportedAlliance> ALLIANCES =
            new ExportType<>("alliances", RecordColumns.ALLIANCES, LinkedRecord::ofAlliance);
    static final ExportType<ExportedMembership> MEMBERSHIPS =
            new ExportType<>("memberships", RecordColumns.MEMBERSHIPS, LinkedRecord::ofMembership);
    static final ExportType<ExportedExperience> EXPERIENCES =
            new ExportType<>("experiences", RecordColumns.EXPERIENCES, LinkedRecord::ofExperience);
}
