package org.tequio.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.reference.Label;
import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How an alliance lies between North and South under one scheme, and by which rule. */
@Schema(name = "AlliancePattern", description = "How an alliance lies between North and South under one scheme.")
public record PatternView(
        @Schema(description = "The list of countries: a code of /reference/schemes.", examples = "fcssc")
        String scheme,

        @Schema(description = "Which edition of that list.", examples = Scheme.DEFAULT_VERSION)
        String schemeVersion,

        @Schema(description = "The pattern: a code of /reference/patterns.", examples = "south-south")
        String pattern,

        @Schema(
                description = "Whether it would be triangular if somebody had said who facilitates.",
                examples = "false")
        boolean triangularCandidate) {

    /** What the graph does not have to keep: every scheme with its version. */
    static List<Map<String, Object>> schemes() {
        return Arrays.stream(Scheme.values())
                .map(scheme -> Map.<String, Object>of("scheme", scheme.code(), "schemeVersion", scheme.version()))
                .toList();
    }

    @JsonProperty("rule")
    @Schema(description = "The rule that the pattern follows from, in each language.")
    public Label rule() {
        return Pattern.CODES.get("pattern", pattern).rule().orElseThrow();
    }
}
