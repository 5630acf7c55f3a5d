package org.tequio.exchange.exports.network;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.directory.ActorsQuery;
import org.tequio.directory.AllianceFilters;
import org.tequio.directory.Selection;
import org.tequio.directory.Selections;
import org.tequio.exchange.exports.FrozenFile;
import org.tequio.network.formats.GraphMl;
import org.tequio.network.formats.NetworkWriter;
import org.tequio.register.Snapshot;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;
import org.tequio.shared.PublicAddress;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the network, from one state of the register, in the format that was asked for. */
@ApplicationScoped
public class NetworkExport {

    private final Selections selections;
    private final Clock clock;
    private final PublicAddress address;
    private final long mostPairs;

    NetworkExport(Selections selections, Clock clock, PublicAddress address, NetworkConfig config) {
        this.selections = selections;
        this.address = address;
        this.clock = clock;
        this.mostPairs = config.mostPairs();
    }

    /** All of it as GraphML, to be kept. */
    public FrozenFile whole() {
        var asked = new NetworkExportQuery()
                .asked(NetworkFormat.GRAPHML, new ActorsQuery(), new AllianceFilters(), LocalDate.now(clock));
        return new FrozenFile(
                "network.graphml", GraphMl.MEDIA_TYPE, List.of(), (snapshot, output) -> write(asked, snapshot, output));
    }

    /**
     * Of the actors and alliances chosen only the ids are in memory, ten bytes each.
     *
     * @throws Problem before anything is written: 400 if it is to begin behind what is not in it, 422 if a projection has
     *     too many pairs
     */
    void write(NetworkAsked asked, Snapshot snapshot, OutputStream output) throws IOException, SQLException {
        var rows = new NetworkRows(snapshot, asked, chosen(asked.actors()), chosen(asked.alliances()));
        var statements = NetworkStatements.of(asked);
        var beginning = beginning(asked.after(), rows, statements);
        if (asked.modes().isProjection()) {
            refuseTooMany(rows.number(statements.pairs()));
        }
        var told = Stream.of(Section.values())
                .filter(section -> statements.of(section).isPresent() && !beginning.isBehind(section))
                .toList();
        var writer = asked.format().writer(output, asked.modes().vocabulary(asked.scheme()), address);
        try (var sections = new Sections(
                snapshot,
                told,
                (section, shown) -> rows.open(shown, statements.of(section).orElseThrow(), beginning.after(section)))) {
            sections.begin();
            write(new NetworkFacts(snapshot.revision(), asked.modes(), asked.scheme()), sections, writer);
        }
    }

    private static void write(
            NetworkFacts facts, Sections sections, NetworkWriter<NetworkFacts, NetworkRow, NetworkRow> writer)
            throws IOException, SQLException {
        writer.begin(facts);
        writer.flush();
        sections.each(section -> {
            if (section != Section.EDGES) {
                return writer::node;
            }
            writer.beginEdges();
            return writer::edge;
        });
        writer.end();
        writer.flush();
    }

    private String chosen(Selection records) {
        return records.isAll()
                ? "{}"
                : selections.read(records, "", ids -> ids.collect(Collectors.joining(",", "{", "}")));
    }

    private static Beginning beginning(String after, NetworkRows rows, NetworkStatements statements)
            throws SQLException {
        if (after.isEmpty()) {
            return Beginning.OF_ALL;
        }
        return rows.sectionOf(after)
                .filter(section -> statements.of(section).isPresent())
                .map(section -> new Beginning(section, after))
                .orElseThrow(() -> Problem.invalidParameter(
                        "after",
                        "'%s' is not the id of a row of this file: give that of the last row that you have."
                                .formatted(after)));
    }

    private void refuseTooMany(long pairs) {
        if (pairs > mostPairs) {
            throw Problem.of(
                    ProblemType.UNPROCESSABLE,
                    "This projection has %d pairs to look at, more than the %d of one request. Narrow it by the filters "
                                    .formatted(pairs, mostPairs)
                            + "of actors and alliances, 'role', 'state' or 'at', or take the network of both modes and project it "
                            + "yourself.");
        }
    }
}
