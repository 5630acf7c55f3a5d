package org.tequio.register.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Paged;

import java.util.List;
import java.util.Map;

/** One page of a record's history. */
@Schema(name = "History", description = "One page of a record's history.")
public record History(
        @Schema(description = "The revisions of this page, the newest first.")
        List<Revision> items,

        @Schema(description = "How many there are on all pages.", examples = "3")
        long total,

        @Schema(description = "The cursor of the next page; null on the last one.", examples = "kq0Zr…") @Nullable
        String next,

        @Schema(
                description = "The record as it was, field by field; there if a revision was asked for.",
                examples = "{\"id\": \"6qv3k0b7x\", \"version\": 2, \"kind\": \"cooperative\", \"city\": \"Dakar\"}")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Map<String, Object> record,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf)
        implements Paged {}
