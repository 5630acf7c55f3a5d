package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.register.Source;
import org.tequio.shared.BodyFaults;
import org.tequio.shared.Checked;
import org.tequio.shared.contract.AnswerExamples;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A whole submission, as it is sent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Statement",
        description = "What is submitted: its type, and the field of that name.",
        requiredProperties = {"type"},
        extensions =
                @Extension(
                        name = AnswerExamples.WITHOUT,
                        value = "alliance,experience,correction,claim,ending,removal,contact"))
public record Statement(
        @Schema(
                description = "actor, alliance, experience (new ones), correction, claim, ending or removal.",
                examples = "actor")
        @Nullable
        SubmissionType type,

        @Schema(description = "A new organisation.") @Nullable
        ActorStatement actor,

        @Schema(description = "A new alliance.") @Nullable AllianceStatement alliance,

        @Schema(description = "A new experience.") @Nullable ExperienceStatement experience,

        @Schema(description = "What a record should say instead; needs 'reason' and 'sources'.") @Nullable
        Correction correction,

        @Schema(description = "That a record is the submitter's own organisation.") @Nullable
        Claim claim,

        @Schema(description = "That something has ended; needs 'sources'.") @Nullable
        Ending ending,

        @Schema(description = "That a record should be listed no more; needs 'reason'.") @Nullable
        Removal removal,

        @Schema(
                description = "Why. Once it is accepted it stands in the history for everybody: write no addresses.",
                examples = "We have moved.")
        @Nullable
        String reason,

        @Schema(description = "Public pages that support it; of a new record, its own word if there is none.") @Nullable
        List<SourceStatement> sources,

        @Schema(
                description = "What others may do with it, as an SPDX id; CC0-1.0 if none is named.",
                examples = "CC0-1.0")
        @Nullable
        String licence,

        @Schema(description = "How the submitter is reached; needed the first time.") @Nullable
        Contact contact)
        implements Checked {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String LICENCE = "CC0-1.0";

    /** What is kept of it: all but the contact, which is kept apart. */
    public JsonNode withoutContact() {
        return MAPPER.valueToTree(new Statement(
                type, actor, alliance, experience, correction, claim, ending, removal, reason, sources, licence, null));
    }

    /** What was kept of it. */
    public static Statement of(JsonNode kept) {
        return MAPPER.convertValue(kept, Statement.class);
    }

    /** That something in a record is to be corrected, in words: a moderator finds out what. */
    public static Statement requestOf(String record, String reason) {
        var correction = new Correction(record, null, null);
        return new Statement(
                SubmissionType.CORRECTION, null, null, null, correction, null, null, null, reason, null, null, null);
    }

    @Override
    public void check(BodyFaults faults) {
        var check = new Check(faults);
        if (type == null) {
            check.missing("type");
            return;
        }
        checkParts(check, type);
        if (contact != null) {
            contact.check(check.in("contact"));
        }
        check.optional("reason", reason, Check.LONGEST_TEXT);
        faults.noAddress("/reason", reason);
        licence(check);
        sources(check);
    }

    /** Whoever submits something for the first time must be within reach. */
    public void checkContact(BodyFaults faults) {
        if (contact == null) {
            new Check(faults).missing("contact");
        }
    }

    /** The submitter's address, of a statement that was checked. */
    public String email() {
        return Objects.requireNonNull(contact).address().orElseThrow();
    }

    /** One that was sent before there was a list stays as it is. */
    public String licence(Check check) {
        return licence == null || licence.isBlank()
                ? LICENCE
                : check.licence("licence", licence).orElse(licence.strip());
    }

    public List<Source> sources(Check check) {
        var read = new ArrayList<Source>();
        var given = check.list("sources", sources);
        for (int i = 0; i < given.size(); i++) {
            read.add(given.get(i).source(check.in("sources", i)));
        }
        return read;
    }

    /** Who takes part in the alliance that is new, or in the one that is corrected and is missing there. */
    public List<MemberStatement> members() {
        return Stream.concat(
                        alliance == null || alliance.members() == null ? Stream.empty() : alliance.members().stream(),
                        correction == null ? Stream.empty() : correction.members().stream())
                .toList();
    }

    /** The organisations in it that are not listed yet. */
    public List<ActorStatement> newActors() {
        return Stream.concat(Stream.ofNullable(actor), members().stream().map(MemberStatement::newActor))
                .filter(Objects::nonNull)
                .toList();
    }

    private void checkParts(Check check, SubmissionType type) {
        for (var other : SubmissionType.values()) {
            if (other != type && part(other) != null) {
                check.fault(
                        other.code(),
                        "not-of-this-type",
                        "Leave '%s' out, or send it as a submission of its own.".formatted(other.code()));
            }
        }
        if (part(type) == null) {
            check.missing(type.code());
        } else {
            checkPart(check, type);
        }
    }

    private void checkPart(Check body, SubmissionType type) {
        var check = body.in(type.code());
        switch (type) {
            case ACTOR -> {
                Objects.requireNonNull(actor).newFacts(check);
                actor.identifiers(check);
            }
            case ALLIANCE -> {
                Objects.requireNonNull(alliance).newFacts(check);
                alliance.identifiers(check);
            }
            case EXPERIENCE -> {
                Objects.requireNonNull(experience).facts(check);
                experience.identifiers(check);
            }
            case CORRECTION -> {
                Objects.requireNonNull(correction).check(check);
                needs(body, "reason", reason);
                needs(body, "sources", sources);
            }
            case CLAIM ->
                check.requiredId("record", Objects.requireNonNull(claim).record());
            case ENDING -> {
                Objects.requireNonNull(ending).check(check);
                needs(body, "sources", sources);
            }
            case REMOVAL -> {
                check.requiredId("record", Objects.requireNonNull(removal).record());
                needs(body, "reason", reason);
            }
        }
    }

    private static void needs(Check body, String field, @Nullable Object value) {
        if (value == null || value.equals(List.of()) || value instanceof String text && text.isBlank()) {
            body.missing(field);
        }
    }

    private @Nullable Object part(SubmissionType type) {
        return switch (type) {
            case ACTOR -> actor;
            case ALLIANCE -> alliance;
            case EXPERIENCE -> experience;
            case CORRECTION -> correction;
            case CLAIM -> claim;
            case ENDING -> ending;
            case REMOVAL -> removal;
        };
    }
}
