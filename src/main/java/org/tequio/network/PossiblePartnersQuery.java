package org.tequio.network;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tequio.reference.SuggestionReason;
import org.tequio.shared.Numbers;
import org.tequio.shared.Parameters;
import org.tequio.shared.Problem;

import java.util.Arrays;
import java.util.List;

/** Which possible partners somebody asks for. */
public class PossiblePartnersQuery {

    private static final int MOST = 100;

    @Parameter(
            description = "Reasons that are not to count: shared-partners, same-sdg, same-activity, same-territory, "
                    + "missing-group.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = SuggestionReason.class),
            example = "same-territory")
    @RestQuery
    List<String> without = List.of();

    @Parameter(
            description = "How many, from 1 to 100.",
            example = "20",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @RestQuery
    @DefaultValue("20")
    String limit = "20";

    /** @throws Problem 400 for a reason that is not known, or if none is left */
    List<SuggestionReason> reasons() {
        var off = Parameters.members("without", without, SuggestionReason.CODES);
        var reasons = Arrays.stream(SuggestionReason.values())
                .filter(reason -> !off.contains(reason))
                .toList();
        if (reasons.isEmpty()) {
            throw Problem.invalidParameter("without", "No reason is left to suggest anybody: leave one out here.");
        }
        return reasons;
    }

    int most() {
        return (int) Numbers.between("limit", limit, 1, MOST);
    }
}
