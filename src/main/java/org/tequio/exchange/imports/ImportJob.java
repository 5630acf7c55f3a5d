package org.tequio.exchange.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.RecordId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The import of one data package: what was asked, how far it has come, and how it ended. */
@Entity
@Table(name = "import_job")
class ImportJob {

    @Id
    private String id;

    @Version
    private int version;

    private String source;
    private boolean dryRun;
    private String licence;
    private String author;
    private boolean duplicates;
    private boolean keepsIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> territories;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Generated
    @Column(insertable = false, updatable = false)
    private @Nullable Instant submittedAt;

    private @Nullable Instant endedAt;
    private @Nullable String file;
    private long fileRowsDone;
    private long rowsTotal;
    private long created;
    private long updated;
    private long unchanged;
    private long rejected;
    private @Nullable String failure;

    protected ImportJob() {}

    ImportJob(RecordId id, ImportRequest request) {
        this.id = id.value();
        this.source = request.source();
        this.dryRun = request.dryRun();
        this.licence = request.licence();
        this.author = request.author();
        this.duplicates = request.duplicates();
        this.keepsIds = request.keepsIds();
        this.territories = request.territories();
        this.state = ImportState.RUNNING;
    }

    /** Notes that the package is looked through from its beginning. */
    void prepare() {
        rowsTotal = 0;
        file = null;
        fileRowsDone = 0;
        created = updated = unchanged = rejected = 0;
    }

    /** Counts rows that were looked through. */
    void found(int rows) {
        rowsTotal += rows;
    }

    /** Notes that the whole package was looked through, so that its rows can be imported. */
    void prepared() {
        file = PackageFile.values()[0].code();
    }

    /** Counts some rows of the file in hand. */
    void advance(Counts counts) {
        fileRowsDone += counts.rows();
        created += counts.created();
        updated += counts.updated();
        unchanged += counts.unchanged();
        rejected += counts.rejected();
    }

    /** Begins the next file. */
    void turnTo(PackageFile next) {
        file = next.code();
        fileRowsDone = 0;
    }

    void done(Instant at) {
        end(ImportState.DONE, at);
    }

    /** @param why for the person who sent the package, with what to do */
    void fail(String why, Instant at) {
        end(ImportState.FAILED, at);
        failure = why;
    }

    void cancel(Instant at) {
        end(ImportState.CANCELLED, at);
    }

    private void end(ImportState how, Instant at) {
        if (state != ImportState.RUNNING) {
            throw new IllegalStateException("Import %s is %s already".formatted(id, state.code()));
        }
        state = how;
        endedAt = at;
    }

    String id() {
        return id;
    }

    String source() {
        return source;
    }

    boolean isDryRun() {
        return dryRun;
    }

    String licence() {
        return licence;
    }

    String author() {
        return author;
    }

    /** Whether to look which rows are probably listed already. */
    boolean looksForDuplicates() {
        return dryRun && duplicates;
    }

    /** Whether the ids in the package become those of the records. */
    boolean keepsIds() {
        return keepsIds;
    }

    /** Codes of the territories that its author decides on; none for all. */
    Optional<List<String>> territories() {
        return Optional.ofNullable(territories);
    }

    /** Grows with each step of the work. */
    int version() {
        return version;
    }

    ImportState state() {
        return state;
    }

    boolean isRunning() {
        return state == ImportState.RUNNING;
    }

    /** The file in hand; none before the package was looked through. */
    Optional<PackageFile> file() {
        return Optional.ofNullable(file).flatMap(PackageFile.CODES::find);
    }

    long fileRowsDone() {
        return fileRowsDone;
    }

    /** The rows of the package, as far as it was looked through. */
    long rowsTotal() {
        return rowsTotal;
    }

    Counts counts() {
        return new Counts(created, updated, unchanged, rejected);
    }

    /** From 0 to 1. */
    double progress() {
        if (state == ImportState.DONE) {
            return 1;
        }
        return rowsTotal == 0 ? 0 : (double) counts().rows() / rowsTotal;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String failure() {
        return failure;
    }
}
