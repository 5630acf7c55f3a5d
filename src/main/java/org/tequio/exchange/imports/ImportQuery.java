package org.tequio.exchange.imports;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.access.Caller;
import org.tequio.reference.Licences;
import org.tequio.shared.Addresses;
import org.tequio.shared.Flag;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;
import org.tequio.shared.WebAddress;

import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody asks an import to be, as it stands in the address. */
public class ImportQuery {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    @Parameter(
            description = "Who gives the ids in the package: lower case, digits and hyphens.",
            example = "tequio-sample",
            required = true)
    @RestQuery
    @Nullable
    String source;

    @Parameter(
            description = "Whether only to try and report.",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RestQuery
    @DefaultValue("false")
    String dryRun = "false";

    @Parameter(description = "What others may do with this data, as an SPDX id or a sentence.", example = "CC0-1.0")
    @RestQuery
    @DefaultValue(LicenceCells.NOT_STATED)
    String licence = LicenceCells.NOT_STATED;

    @Parameter(
            description =
                    "The mapping that makes our rows of foreign files: a name of /mappings. One of your own comes "
                            + "as the form part 'mapping' instead.",
            example = "susy")
    @RestQuery
    @Nullable
    String mapping;

    @Parameter(
            description = "With a mapping: the page on which those rows stand that name none.",
            example = "https://www.solidarityeconomy.eu/")
    @RestQuery
    @Nullable
    String sourceUrl;

    @Parameter(
            description =
                    "In a dry run: whether to look which actors and alliances are probably listed already. See the "
                            + "decisions of the import.",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RestQuery
    @DefaultValue("false")
    String duplicates = "false";

    @Parameter(
            description =
                    "Whether the ids in the package become those of the records, as when an installation moves: for "
                            + "administrators, and only into a register without records.",
            example = "false",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RestQuery
    @DefaultValue("false")
    String keepIds = "false";

    /** @throws Problem 400 for a parameter that cannot be read, 403 for what only an administrator may */
    ImportRequest read(Caller caller) {
        boolean isTried = Flag.of("dryRun", dryRun);
        boolean isSearched = Flag.of("duplicates", duplicates);
        if (isSearched && !isTried) {
            throw Problem.invalidParameter("duplicates", "Duplicates are looked for in a dry run: add 'dryRun=true'.");
        }
        boolean isMove = Flag.of("keepIds", keepIds);
        if (isMove && !caller.isAdmin()) {
            throw Problem.of(
                    ProblemType.FORBIDDEN, "Only an administrator's import may keep ids: leave 'keepIds' out.");
        }
        var scope = caller.scope();
        return new ImportRequest(
                checkedSource(),
                isTried,
                checkedLicence(),
                caller.name(),
                scope.everything()
                        ? null
                        : scope.territories().stream().sorted().toList(),
                isSearched,
                isMove);
    }

    Optional<String> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** The page on which rows stand that name none; empty if there is none. */
    String checkedSourceUrl() {
        if (sourceUrl == null) {
            return "";
        }
        return WebAddress.parse(sourceUrl)
                .orElseThrow(() -> Problem.invalidParameter(
                        "sourceUrl", "sourceUrl is a whole address, beginning with https:// or http://."));
    }

    private String checkedSource() {
        if (source == null || !SLUG.matcher(source).matches()) {
            throw Problem.invalidParameter(
                    "source",
                    "Name the source of the package with 'source=': up to 63 lower-case letters, digits and hyphens.");
        }
        return source;
    }

    private String checkedLicence() {
        if (licence.isBlank() || licence.length() > LicenceCells.LONGEST || licence.indexOf('\u0000') >= 0) {
            throw Problem.invalidParameter(
                    "licence", "licence has from 1 to %d characters.".formatted(LicenceCells.LONGEST));
        }
        if (Addresses.areIn(licence)) {
            throw Problem.invalidParameter("licence", Addresses.ADVICE);
        }
        var known = Licences.find(licence);
        if (known.isEmpty() && Licences.isId(licence)) {
            throw Problem.unknownCode("licence", licence, Licences.advice(licence));
        }
        return known.orElse(licence);
    }
}
