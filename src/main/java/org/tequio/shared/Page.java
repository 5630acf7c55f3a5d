package org.tequio.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 * @param next the cursor of the next page; null on the last one
 * @param asOf the register's revision that this answer shows; null where it does not come from there
 */
public record Page<T>(
        @Schema(description = "The items of this page, in a stable order.")
        List<T> items,

        @Schema(description = "How many there are on all pages.", examples = "150")
        long total,

        @Schema(description = "The cursor of the next page; null on the last one.", examples = "kq0Zr…") @Nullable
        String next,

        @Schema(
                description = "The register's revision that this answer shows; null where it does not come from there.",
                examples = "7421")
        @Nullable
        Long asOf) {}
