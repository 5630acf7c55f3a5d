package org.tequio.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.statement.Statement;
import org.tequio.shared.Language;

import java.io.IOException;

/** Takes a submission in: once this returns it is safe, and the letter that verifies the address will be sent. */
@ApplicationScoped
class SubmitStatement {

    private final Examination examination;
    private final NewSubmissions newSubmissions;
    private final Idempotency idempotency;
    private final Post post;
    private final ObjectMapper json;

    SubmitStatement(
            Examination examination,
            NewSubmissions newSubmissions,
            Idempotency idempotency,
            Post post,
            ObjectMapper json) {
        this.examination = examination;
        this.newSubmissions = newSubmissions;
        this.idempotency = idempotency;
        this.post = post;
        this.json = json;
    }

    /** The same bytes for the same request under the same key; only what is new counts for what the sender may send. */
    @Transactional
    Answer submit(Statement statement, Sender sender, Language language, @Nullable IdempotencyKey key)
            throws IOException {
        var before = key == null ? null : idempotency.begin(key).orElse(null);
        if (before != null) {
            return new Answer(json.readTree(before).required("id").asText(), before);
        }
        sender.maySend();
        var receipt = submit(statement, sender.name(), language);
        var body = json.writeValueAsBytes(receipt);
        if (key != null) {
            idempotency.keep(key, body);
        }
        return new Answer(receipt.id(), body);
    }

    /** What would become of it. */
    @Transactional
    Trial tryOut(Statement statement) {
        examination.examine(statement);
        return new Trial(true, examination.duplicates(statement));
    }

    private Receipt submit(Statement statement, String submitter, Language language) {
        var concern = examination.examine(statement);
        var duplicates = examination.duplicates(statement);
        var begun = newSubmissions.begin(statement, concern, submitter, language);
        post.verify(begun.submission(), statement.email());
        return Receipt.of(begun.submission(), begun.token(), duplicates);
    }

    /** @param body JSON, in the bytes in which it was sent the first time */
    record Answer(String id, byte[] body) {}
}
