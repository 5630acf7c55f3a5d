package org.tequio.convergence.flows;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.AskedDay;
import org.tequio.reference.AllianceKind;
import org.tequio.reference.Pattern;
import org.tequio.reference.ReferenceParameters;
import org.tequio.reference.Scheme;
import org.tequio.reference.TerritoryType;
import org.tequio.shared.Flag;
import org.tequio.shared.Numbers;
import org.tequio.shared.Parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which flows somebody asks for. */
public class FlowsQuery {

    private static final List<String> LEVELS = Stream.of(
                    TerritoryType.REGION, TerritoryType.SUBREGION, TerritoryType.COUNTRY)
            .map(TerritoryType::code)
            .toList();
    private static final String ALL = "all";
    private static final long MOST = 1_000_000_000;

    @Parameter(
            description = "By what territories seats are told apart: region, subregion or country.",
            example = "subregion",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "subregion"))
    @RestQuery
    @DefaultValue("subregion")
    String by = "subregion";

    @Parameter(
            description = "Only alliances of these patterns under 'scheme': codes of /reference/patterns. The pattern "
                    + "is that of all members, whatever the day.",
            example = "south-south")
    @RestQuery
    List<String> pattern = List.of();

    @Parameter(
            description = "The list that says who is North and who is South: a code of /reference/schemes; fcssc if "
                    + "none is named.",
            example = "fcssc")
    @RestQuery
    @Nullable
    String scheme;

    @Parameter(
            description = "'all' splits the same pairs under each of the schemes side by side, that of 'scheme' first.",
            example = "all")
    @RestQuery
    @Nullable
    String schemes;

    @Parameter(
            description = "Only pairs with one or both seats in this territory, wherever the other is: a code of "
                    + "/reference/territories, of a country or larger.",
            example = "SN")
    @RestQuery
    @Nullable
    String within;

    @Parameter(
            description = "The last day of this year, month or day; the present day if it is not given.",
            example = "2020")
    @RestQuery
    @Nullable
    String at;

    @Parameter(
            description = "Only pairs of which one or both actors have one of these roles in the alliance: codes of "
                    + "/reference/roles.",
            example = "lead")
    @RestQuery
    List<String> role = List.of();

    @Parameter(description = "Only alliances of these kinds: codes of /reference/alliance-kinds.", example = "project")
    @RestQuery
    List<String> kind = List.of();

    @Parameter(
            description = "Cells of fewer pairs are left out of the matrix; the answer says how many.",
            example = "1",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000000000", defaultValue = "1"))
    @RestQuery
    @DefaultValue("1")
    String minimum = "1";

    @Parameter(
            description =
                    "Whether to tell also how many pairs there were on 31 December of each year: of each class, and between "
                            + "the territories.",
            example = "false",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RestQuery
    @DefaultValue("false")
    String series = "false";

    @Parameter(
            description =
                    "Whether to tell also counts in which each pair in an alliance of m members counts 1/(m − 1).",
            example = "false",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RestQuery
    @DefaultValue("false")
    String weighted = "false";

    /** @throws org.tequio.shared.Problem 400 for a parameter that cannot be read */
    FlowsParameters read() {
        Parameters.mustBeKnown("by", by, LEVELS);
        return new FlowsParameters(
                TerritoryType.CODES.get("by", by),
                Parameters.codes("pattern", pattern, Pattern.CODES),
                schemes(),
                Optional.ofNullable(within)
                        .map(code -> ReferenceParameters.countryOrLarger("within", code))
                        .orElse(null),
                ReferenceParameters.roles("role", role),
                Parameters.codes("kind", kind, AllianceKind.CODES),
                Numbers.between("minimum", minimum, 1, MOST),
                Flag.of("weighted", weighted),
                Flag.of("series", series));
    }

    /** @throws org.tequio.shared.Problem 400 unless it is a date, or none */
    Optional<String> day() {
        return Optional.ofNullable(AskedDay.read(at)).map(LocalDate::toString);
    }

    private List<Scheme> schemes() {
        var first = ReferenceParameters.scheme(scheme);
        if (schemes == null) {
            return List.of(first);
        }
        Parameters.mustBeKnown("schemes", schemes, List.of(ALL));
        return Stream.concat(Stream.of(first), Stream.of(Scheme.values()))
                .distinct()
                .toList();
    }
}
