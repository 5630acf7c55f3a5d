package org.tequio.bench.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A data package that nobody collected: about five memberships per actor; a tenth of the actors stand apart in pairs and
 * triples. Written row by row, so that memory does not grow with its size.
 */
public final class SyntheticPackage {

    private static final int MEMBERSHIPS_PER_ACTOR = 5;

    private final Path folder;
    private final int actors;
    private final int core;
    private final ActorRows actorRows;
    private final AllianceRows allianceRows;
    private final MembershipRows membershipRows;
    private int alliances;
    private int memberships;

    private SyntheticPackage(Path folder, int actors, long seed) {
        this.folder = folder;
        this.actors = actors;
        this.core = actors - actors / 10;
        this.actorRows = new ActorRows(seed, actors);
        this.allianceRows = new AllianceRows(seed);
        this.membershipRows = new MembershipRows(seed, core);
    }

    /** Writes the four files into a folder, which is made if it is missing; the same bytes for the same seed. */
    public static Counts write(Path folder, PackageSize size, long seed) throws IOException {
        Files.createDirectories(folder);
        return new SyntheticPackage(folder, size.actors(), seed).write(seed);
    }

    private Counts write(long seed) throws IOException {
        try (var file = file("actors.csv", ActorRows.HEADER)) {
            IntStream.range(0, actors).mapToObj(actorRows::row).forEach(file::writeRecord);
        }
        writeAlliances();
        int experiences = actors / 100;
        try (var file = file("experiences.csv", ExperienceRows.HEADER)) {
            var rows = new ExperienceRows(seed, actors, alliances);
            IntStream.range(0, experiences).mapToObj(rows::row).forEach(file::writeRecord);
        }
        return new Counts(actors, alliances, memberships, experiences);
    }

    private void writeAlliances() throws IOException {
        try (var allianceFile = file("alliances.csv", AllianceRows.HEADER);
                var membershipFile = file("memberships.csv", MembershipRows.HEADER)) {
            while (memberships < MEMBERSHIPS_PER_ACTOR * (long) actors - (actors - core)) {
                write(membershipRows.members(alliances), allianceFile, membershipFile);
            }
            for (int next = core; next < actors; ) {
                int size = Math.min(2 + alliances % 2, actors - next);
                write(IntStream.range(next, next + size).toArray(), allianceFile, membershipFile);
                next += size;
            }
        }
    }

    private void write(int[] members, CsvWriter allianceFile, CsvWriter membershipFile) {
        allianceFile.writeRecord(allianceRows.row(alliances));
        membershipRows.rows(alliances, allianceRows.since(alliances), members).forEach(row -> {
            membershipFile.writeRecord(row);
            memberships++;
        });
        alliances++;
    }

    private CsvWriter file(String name, List<String> header) throws IOException {
        return CsvWriter.builder().build(folder.resolve(name)).writeRecord(header);
    }

    /** How many rows each file has. */
    public record Counts(int actors, int alliances, int memberships, int experiences) {

        public long records() {
            return (long) actors + alliances + memberships + experiences;
        }
    }
}
