package org.tequio.convergence.units;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.AskedDay;
import org.tequio.reference.ReferenceParameters;
import org.tequio.shared.Flag;
import org.tequio.shared.Numbers;
import org.tequio.shared.Parameters;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What somebody wants to know of one unit. */
public class UnitQuery {

    private static final long LARGEST_SEED = 999_999_999_999_999_999L;
    private static final String ALL = "all";
    private static final String SERIES = "series";
    private static final String ALLIANCES = "alliances";
    private static final String PROVENANCE = "provenance";

    @Parameter(
            description = "The last day of this year, month or day; the present day if none is asked for. A date not "
                    + "known is open.",
            example = "2020")
    @RestQuery
    @Nullable
    String at;

    @Parameter(description = StatesAsked.DESCRIPTION, example = "confirmed")
    @RestQuery
    List<String> state = List.of();

    @Parameter(
            description = "The list that says who is North and who is South, for the patterns: a code of "
                    + "/reference/schemes; fcssc if none is named.",
            example = "fcssc")
    @RestQuery
    @Nullable
    String scheme;

    @Parameter(description = "all: tell the patterns under every scheme, besides.", example = "all")
    @RestQuery
    @Nullable
    String schemes;

    @Parameter(
            description = "Whether to weigh alliances: each with its pairs divided by m − 1, m all its members on the "
                    + "day, so that a large one does not drown the rest.",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RestQuery
    @DefaultValue("false")
    String weighted = "false";

    @Parameter(
            description = "Whether to estimate how sure convergence is: an interval of 95 % from 1,000 resamples.",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RestQuery
    @DefaultValue("false")
    String interval = "false";

    @Parameter(
            description = "What makes the resamples of 'interval': the same seed makes the same ones.",
            example = "1",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "0",
                            maximum = "999999999999999999",
                            defaultValue = "1"))
    @RestQuery
    @DefaultValue("1")
    String seed = "1";

    @Parameter(
            description =
                    "What else to tell: series (the measures year by year), alliances (the most convergent ones), "
                            + "provenance (who says so, and how long ago).",
            example = "series")
    @RestQuery
    List<String> include = List.of();

    /** @throws org.tequio.shared.Problem 400 for a parameter that cannot be read, 404 for a unit that is none */
    UnitInquiry read(String code) {
        if (schemes != null) {
            Parameters.mustBeKnown("schemes", schemes, List.of(ALL));
        }
        return new UnitInquiry(
                Combination.parse(code),
                AskedDay.read(at),
                StatesAsked.read(state),
                ReferenceParameters.scheme(scheme),
                schemes != null,
                extras(),
                Numbers.between("seed", seed, 0, LARGEST_SEED));
    }

    private Set<Extra> extras() {
        var extras = EnumSet.noneOf(Extra.class);
        var included = Parameters.words("include", include, List.of(SERIES, ALLIANCES, PROVENANCE));
        add(extras, Extra.WEIGHTED, Flag.of("weighted", weighted));
        add(extras, Extra.INTERVAL, Flag.of("interval", interval));
        add(extras, Extra.SERIES, included.contains(SERIES));
        add(extras, Extra.ALLIANCES, included.contains(ALLIANCES));
        add(extras, Extra.PROVENANCE, included.contains(PROVENANCE));
        return extras;
    }

    private static void add(Set<Extra> extras, Extra extra, boolean asked) {
        if (asked) {
            extras.add(extra);
        }
    }
}
