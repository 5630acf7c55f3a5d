package org.tequio.moderation;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.statement.SubmissionType;
import org.tequio.reference.ReferenceParameters;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;
import org.tequio.shared.PageQuery;
import org.tequio.shared.Parameters;
import org.tequio.shared.Problem;
import org.tequio.shared.RecordId;

import java.util.List;

/** Which part of the queue somebody asks for. */
public class QueueQuery extends PageQuery {

    @Parameter(
            description = "Only of these types.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = SubmissionType.class),
            example = "actor")
    @RestQuery
    List<String> type = List.of();

    @Parameter(
            description = "Only what touches one of these territories: codes of /reference/territories.",
            example = "MX")
    @RestQuery
    List<String> within = List.of();

    @Parameter(description = "Only what speaks of this record.", example = "6qv3k0b7x")
    @RestQuery
    @Nullable
    String subject;

    String[] types() {
        return Parameters.codes("type", type, SubmissionType.CODES).toArray(String[]::new);
    }

    String[] territories() {
        return ReferenceParameters.territories("within", within).stream()
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
