package org.tequio.exchange.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.directory.RecordsQuery;
import org.tequio.directory.Selections;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;
import org.tequio.shared.PublicAddress;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/** Puts together which rows are exported, and in which format. */
@ApplicationScoped
class Exports {

    private final Selections selections;
    private final ObjectMapper mapper;
    private final PublicAddress address;
    private final Clock clock;

    Exports(Selections selections, ObjectMapper mapper, PublicAddress address, Clock clock) {
        this.selections = selections;
        this.mapper = mapper;
        this.address = address;
        this.clock = clock;
    }

    /** The records that a query lets through; the graph is asked only if that are not all. */
    <R extends ExportedRecord> Rows<R> rows(ChoosableReading<R> reading, RecordsQuery query, Portion portion) {
        var selection = query.selection(today());
        return selection.isAll()
                ? new AllRows<>(reading, portion, today())
                : new SelectedRows<>(reading, selections, selection, portion, today());
    }

    <R extends ExportedRecord> Rows<R> rows(RowReading<R> reading, Portion portion) {
        return new AllRows<>(reading, portion, today());
    }

    boolean isAll(RecordsQuery query) {
        return query.selection(today()).isAll();
    }

    /** @throws Problem 404 for a format that says nothing of this type */
    <R extends ExportedRecord> void mustSuit(ExportType<R> type, ExportFormat format) {
        if (!format.suits(type.name())) {
            throw Problem.of(
                    ProblemType.NOT_FOUND,
                    "Only actors have coordinates, so there are no %1$s in GeoJSON: ask for %1$s.json or another format."
                            .formatted(type.name()));
        }
    }

    <R extends ExportedRecord> RowWriter<? super R> writer(
            ExportType<R> type, ExportFormat format, OutputStream output, long asOf) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows<>(type.columns(), output);
            case NDJSON -> new NdjsonRows(mapper, output);
            case JSON -> new JsonRows<R>(mapper, output, Map.of("asOf", asOf), "items", Function.identity());
            case JSONLD ->
                new JsonRows<R>(mapper, output, context(), "@graph", row -> type.linked()
                        .apply(row, address));
            case GEOJSON -> throw new IllegalArgumentException("Only actors are written so");
        };
    }

    GeoJsonRows map(OutputStream output, long asOf, boolean withUnplaced) throws IOException {
        return new GeoJsonRows(mapper, output, asOf, withUnplaced);
    }

    private Map<String, Object> context() {
        return Map.of("@context", address.of(ContextsResource.TEQUIO));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
