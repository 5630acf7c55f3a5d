package org.tequio.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 * @param next the cursor of the next page; null on the last one
 * @param facets how the whole list divides into values, for each facet that was asked for; null if none was
 * @param asOf the register's revision that this answer shows; null where it does not come from there
 */
public record Page<T>(
        // written as what they are: an item that was asked for with some fields only is a map of those
        @Schema(description = "The items of this page, in a stable order.") @JsonSerialize(contentAs = Object.class)
        List<T> items,

        @Schema(description = "How many there are on all pages.", examples = "150")
        long total,

        @Schema(description = "The cursor of the next page; null on the last one.", examples = "kq0Zr…") @Nullable
        String next,

        @Schema(
                description =
                        "Of each facet that was asked for, the values with their counts, the most frequent first.",
                examples = "{\"group\": [{\"value\": \"government\", \"label\": \"Government\", \"count\": 49}]}")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Map<String, List<FacetCount>> facets,

        @Schema(
                description = "The register's revision that this answer shows; null where it does not come from there.",
                examples = "7421")
        @Nullable
        Long asOf)
        implements Paged {

    /** A list that nobody counts by anything. */
    public static <T> Page<T> of(List<T> items, long total, @Nullable String next, @Nullable Long asOf) {
        return new Page<>(items, total, next, null, asOf);
    }
}
