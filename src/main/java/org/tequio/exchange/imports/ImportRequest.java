package org.tequio.exchange.imports;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Flag;
import org.tequio.shared.Problem;

import java.util.regex.Pattern;

/** What somebody asked an import to be, as it stood in the address. */
record ImportRequest(@Nullable String source, String dryRun, String licence) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final int LONGEST_LICENCE = 200;

    String checkedSource() {
        if (source == null || !SLUG.matcher(source).matches()) {
            throw Problem.invalidParameter(
                    "source",
                    "Name the source of the package with 'source=': up to 63 lower-case letters, digits and hyphens.");
        }
        return source;
    }

    boolean isDryRun() {
        return Flag.of("dryRun", dryRun);
    }

    String checkedLicence() {
        if (licence.isBlank() || licence.length() > LONGEST_LICENCE || licence.indexOf('\u0000') >= 0) {
            throw Problem.invalidParameter(
                    "licence", "licence has from 1 to %d characters.".formatted(LONGEST_LICENCE));
        }
        return licence;
    }
}
