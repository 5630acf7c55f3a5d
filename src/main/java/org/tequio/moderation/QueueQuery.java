package org.tequio.moderation;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.statement.SubmissionType;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;
import org.tequio.shared.PageQuery;
import org.tequio.shared.Problem;
import org.tequio.shared.RecordId;

import java.util.List;

/** Which part of the queue somebody asks for. */
public class QueueQuery extends PageQuery {

    @Parameter(description = "Only of this type; repeatable.", example = "actor")
    @RestQuery
    List<String> type = List.of();

    @Parameter(
            description = "Only what touches this territory: a code of /reference/territories; repeatable.",
            example = "MX")
    @RestQuery
    List<String> within = List.of();

    @Parameter(description = "Only what speaks of this record.", example = "6qv3k0b7x")
    @RestQuery
    @Nullable
    String subject;

    String[] types() {
        return type.stream()
                .map(code -> SubmissionType.CODES.get("type", code).code())
                .toArray(String[]::new);
    }

    String[] territories() {
        return within.stream()
                .map(code -> Territories.WORLD.get("within", code).code())
                .flatMap(Territories.WORLD::within)
                .map(Territory::code)
                .distinct()
                .toArray(String[]::new);
    }

    String subject() {
        return subject == null
                ? ""
                : RecordId.parse(subject)
                        .map(RecordId::value)
                        .orElseThrow(() -> Problem.invalidParameter("subject", "subject is the id of a record."));
    }

    /** The question without its place in the list: what a cursor belongs to. */
    String fingerprint(String author) {
        return "queue of %s: %s %s %s".formatted(author, type, within, subject);
    }
}
