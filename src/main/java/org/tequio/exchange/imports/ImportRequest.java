package org.tequio.exchange.imports;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What somebody asked an import to be.
 *
 * @param source who gives the ids in the package
 * @param licence what others may do with it
 * @param author who asks
 * @param territories codes of those that the author decides on; null for all
 * @param duplicates whether to look which rows are probably listed already
 * @param keepsIds whether the ids in the package become those of the records
 */
record ImportRequest(
        String source,
        boolean dryRun,
        String licence,
        String author,
        @Nullable List<String> territories,
        boolean duplicates,
        boolean keepsIds) {}
