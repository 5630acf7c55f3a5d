package org.tequio.moderation;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.Step;
import org.tequio.intake.Submission;
import org.tequio.intake.SubmissionState;
import org.tequio.intake.duplicates.Candidate;
import org.tequio.intake.statement.Statement;
import org.tequio.intake.statement.SubmissionType;
import org.tequio.register.history.FieldChange;
import org.tequio.shared.contract.AnswerExamples;

import java.time.Instant;
import java.util.List;

/** A submission as a moderator sees it: without the address of whoever sent it. */
@Schema(
        name = "QueueEntry",
        description = "A submission with what is needed to decide on it.",
        extensions =
                @Extension(name = AnswerExamples.WITHOUT, value = "subject,membership,member,changes,addressAtWebsite"))
record QueueEntry(
        @Schema(description = "The submission's id.", examples = "9c4w1x7vd")
        String id,

        @Schema(description = "What it is about.", examples = "actor")
        SubmissionType type,

        @Schema(description = "How it stands.", examples = "in-review")
        SubmissionState state,

        @Schema(description = "Send it back as If-Match when you decide.", examples = "\"9c4w1x7vd-2\"")
        String etag,

        @Schema(description = "The name of the organisation, alliance or experience.", examples = "Tosepan Titataniske")
        String title,

        @Schema(description = "The id of the record that it speaks of; null for a new one.", examples = "6qv3k0b7x")
        @Nullable
        String subject,

        @Schema(
                description = "Of what a member wants corrected by the link in its letter: its part in the alliance.",
                examples = "7wq0c4h23")
        @Nullable
        String membership,

        @Schema(description = "And the id of that member.", examples = "6qv3k0b7x") @Nullable
        String member,

        @Schema(description = "What it says, with its reason and sources.")
        Statement statement,

        @Schema(
                description =
                        "Of a correction: the fields that would read otherwise, beside what they say now; once it "
                                + "is accepted, what the decision changed, under the names of the record's history.")
        List<FieldChange> changes,

        @Schema(description = "Listed actors that the new ones may be, best first, without those known not to be.")
        List<Candidate> duplicates,

        @Schema(
                description = "Of a claim: whether the verified address is at the website that the record names; null "
                        + "for all else, where either is missing, and where the website is a part of the address's "
                        + "domain, which may have many customers.",
                examples = "true")
        @Nullable
        Boolean addressAtWebsite,

        @Schema(description = "Codes of the territories that it touches.", examples = "[\"MX\"]")
        List<String> territories,

        @Schema(description = "Ids of the networks whose members it touches.", examples = "[]")
        List<String> platforms,

        @Schema(description = "Since when it waits.", examples = "2026-11-24T08:00:00Z") @Nullable
        Instant queuedAt,

        @Schema(description = "What happened to it, oldest first.")
        List<Step> steps,

        @Schema(
                description = "Where it is decided; null unless it waits for a decision.",
                examples = "/api/v1/moderation/9c4w1x7vd/decision")
        @Nullable
        String decision) {

    static QueueEntry of(
            Submission submission,
            String etag,
            List<FieldChange> changes,
            List<Candidate> duplicates,
            @Nullable Boolean addressAtWebsite,
            List<Step> steps) {
        var concern = submission.concern();
        return new QueueEntry(
                submission.id(),
                submission.type(),
                submission.state(),
                etag,
                submission.title(),
                concern.subject(),
                submission.membership().orElse(null),
                submission.member().orElse(null),
                submission.said(),
                changes,
                duplicates,
                addressAtWebsite,
                concern.territories(),
                concern.platforms(),
                submission.queuedAt().orElse(null),
                steps,
                submission.state() == SubmissionState.IN_REVIEW
                        ? "/api/v1/moderation/%s/decision".formatted(submission.id())
                        : null);
    }
}
