package org.tequio.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.statement.Statement;
import org.tequio.intake.statement.SubmissionType;
import org.tequio.register.RecordType;
import org.tequio.shared.Language;
import org.tequio.shared.RecordId;
import org.tequio.shared.Secret;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody submitted and how it stands; it guards its states itself. */
@Entity
public class Submission {

    /** How long an address may stay unverified. */
    static final Duration TO_VERIFY = Duration.ofDays(7);
    /** How long a submitter may take for changes that a moderator asked for. */
    static final Duration TO_CHANGE = Duration.ofDays(60);

    private static final int FIRST_VERSION = 1;

    @Id
    private String id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private SubmissionType type;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode statement = NullNode.getInstance();

    private String submittedBy;
    private byte[] tokenHash;
    private String language;
    private String title = "";
    private @Nullable String subject;
    private @Nullable String membership;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> territories = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> platforms = List.of();

    private Instant submittedAt;
    private @Nullable Instant queuedAt;
    private @Nullable Instant expiresAt;
    private @Nullable String reason;
    private @Nullable String record;

    @Enumerated(EnumType.STRING)
    private @Nullable RecordType recordType;

    protected Submission() {}

    Submission(RecordId id, SubmissionType type, String submittedBy, Secret token, Language language, Instant now) {
        this.id = id.value();
        this.version = FIRST_VERSION;
        this.type = type;
        this.state = SubmissionState.RECEIVED;
        this.submittedBy = submittedBy;
        this.tokenHash = token.sha256();
        this.language = language.code();
        this.submittedAt = now;
        this.expiresAt = now.plus(TO_VERIFY);
    }

    /** What it says now, and whose business that is. */
    void say(JsonNode statement, Concern concern) {
        this.statement = statement;
        this.title = concern.title();
        this.subject = concern.subject();
        this.territories = concern.territories();
        this.platforms = concern.platforms();
    }

    /** It is a member's own word on its part in an alliance. */
    void speakOf(String membership) {
        this.membership = membership;
    }

    /** The submitter has shown that the address is the submitter's own. */
    void verify(Instant now) {
        moveTo(SubmissionState.VERIFIED);
        queue(now);
    }

    /** A moderator may look at it from now on. */
    void queue(Instant now) {
        moveTo(SubmissionState.IN_REVIEW);
        queuedAt = queuedAt == null ? now : queuedAt;
        expiresAt = null;
        reason = null;
    }

    /** The address is another, to be verified again. */
    void awaitVerification(Instant now) {
        moveTo(SubmissionState.RECEIVED);
        expiresAt = now.plus(TO_VERIFY);
    }

    void withdraw() {
        end(SubmissionState.WITHDRAWN, null);
    }

    void expire() {
        end(SubmissionState.EXPIRED, null);
    }

    /** @param record what came of it, the record that it created or changed */
    public void accept(RecordType type, String record, @Nullable String reason) {
        end(SubmissionState.ACCEPTED, reason);
        this.recordType = type;
        this.record = record;
    }

    public void reject(String reason) {
        end(SubmissionState.REJECTED, reason);
    }

    /** @param what is to be changed, for the submitter */
    public void requestChanges(String what, Instant now) {
        moveTo(SubmissionState.CHANGES_REQUESTED);
        reason = what;
        expiresAt = now.plus(TO_CHANGE);
    }

    /** Whether moderators may see it: what was never verified is nobody's business, nor what is to be verified again. */
    public boolean isForModerators() {
        return queuedAt != null && state != SubmissionState.RECEIVED;
    }

    private void end(SubmissionState how, @Nullable String why) {
        moveTo(how);
        reason = why;
        expiresAt = null;
    }

    private void moveTo(SubmissionState next) {
        state = state.moveTo(next);
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public SubmissionType type() {
        return type;
    }

    public SubmissionState state() {
        return state;
    }

    /** The name of the caller who sent it; {@code anonymous} for most. */
    public String submittedBy() {
        return submittedBy;
    }

    /** Of what a member wrote by the link in a letter: its part in the alliance. */
    public Optional<String> membership() {
        return Optional.ofNullable(membership);
    }

    /** And the id of that member. */
    public Optional<String> member() {
        return membership().map(part -> submittedBy.replaceFirst("^member:", ""));
    }

    /** What it says. */
    public Statement said() {
        return Statement.of(statement);
    }

    /** The name of the organisation, alliance or experience. */
    public String title() {
        return title;
    }

    public Language language() {
        return Language.preferred(language);
    }

    public Concern concern() {
        return new Concern(title, subject, territories, platforms);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<Instant> queuedAt() {
        return Optional.ofNullable(queuedAt);
    }

    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    /** What the moderator said last. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The id of the record that came of it. */
    public Optional<String> record() {
        return Optional.ofNullable(record);
    }

    /** Where that record is shown. */
    public Optional<String> recordPath() {
        return Optional.ofNullable(recordType).map(type -> "/api/v1/%ss/%s".formatted(type.code(), record));
    }
}
