package org.tequio.exchange.releases;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.exchange.releases.Release.Frozen;
import org.tequio.register.Snapshot;

import javax.sql.DataSource;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/** Makes a release: writes its package to disk from one state of the register, and keeps it when it is whole. */
@ApplicationScoped
class ReleaseMaker {

    private final DataSource database;
    private final ReleasePackage contents;
    private final ReleaseStore store;
    private final Releases releases;
    private final Clock clock;

    ReleaseMaker(DataSource database, ReleasePackage contents, ReleaseStore store, Releases releases, Clock clock) {
        this.database = database;
        this.contents = contents;
        this.store = store;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * @return false while the register shows some of what comes after its last whole revision, beside a transaction that
     *     has been open for longer: what is cited shall be a revision and nothing else
     * @throws SQLException if the database is away: it shall be tried again
     */
    boolean make(Release release) throws SQLException, IOException {
        try (var snapshot = Snapshot.open(database)) {
            if (snapshot.isRevision()) {
                make(release, snapshot);
            }
            return snapshot.isRevision();
        }
    }

    private void make(Release release, Snapshot snapshot) throws SQLException, IOException {
        var file = Files.createTempFile("tequio-release", ".zip");
        try {
            make(release, snapshot, file);
        } catch (IOException | UncheckedIOException e) {
            releases.fail(
                    release,
                    "The package could not be written on the server (%s): make room there, and ask for another release."
                            .formatted(e.getMessage()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void make(Release release, Snapshot snapshot, Path file) throws SQLException, IOException {
        var madeAt = clock.instant();
        try (var output = new Checksummed(new BufferedOutputStream(Files.newOutputStream(file)))) {
            var records = contents.write(snapshot, release, madeAt, output);
            output.flush();
            var frozen = new Frozen(madeAt, snapshot.revision(), output.bytes(), output.sha256(), records);
            try (var content = new BufferedInputStream(Files.newInputStream(file))) {
                store.keep(release, frozen, content);
            }
        }
    }
}
