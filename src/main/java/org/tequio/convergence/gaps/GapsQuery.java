package org.tequio.convergence.gaps;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.measure.UnitType;
import org.tequio.reference.ReferenceParameters;
import org.tequio.reference.StakeholderGroup;
import org.tequio.shared.Advice;
import org.tequio.shared.Numbers;
import org.tequio.shared.Parameters;
import org.tequio.shared.Problem;

import java.util.List;
import java.util.stream.Stream;

/** Which gaps somebody asks for. */
public class GapsQuery {

    private static final int MOST = 100;
    private static final long MOST_ACTORS = 1_000_000_000;
    private static final List<String> TYPES = Stream.of(
                    UnitType.REGION, UnitType.SUBREGION, UnitType.COUNTRY, UnitType.ACTIVITY, UnitType.SDG)
            .map(UnitType::code)
            .toList();
    private static final List<String> GROUPS = Stream.of(StakeholderGroup.values())
            .filter(StakeholderGroup::isMeasured)
            .map(StakeholderGroup::code)
            .toList();

    @Parameter(
            description = "What kind of units: country, subregion, region, activity or sdg.",
            example = "country",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "country"))
    @RestQuery
    @DefaultValue("country")
    String by = "country";

    @Parameter(
            description = "Only units in this territory: a code of /reference/territories, of a country or larger; not "
                    + "with activities and SDG.",
            example = "202")
    @RestQuery
    @Nullable
    String within;

    @Parameter(
            description = "Only units with as many actors of the seven groups, as chance alone makes gaps among few.",
            example = "10",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2", maximum = "1000000000", defaultValue = "10"))
    @RestQuery
    @DefaultValue("10")
    String minActors = "10";

    @Parameter(
            description = "Only units where one of these groups is missing, or meets one that is there in no alliance: "
                    + "codes of /reference/groups, without platform and unknown.",
            example = "academia")
    @RestQuery
    List<String> groups = List.of();

    @Parameter(
            description = "How many on a page, from 1 to 100.",
            example = "20",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @RestQuery
    @DefaultValue("20")
    String limit = "20";

    @Parameter(description = "The 'next' of the page before.", example = "kq0ZrVbX")
    @RestQuery
    @Nullable
    String cursor;

    /** @throws Problem 400 for a parameter that cannot be read */
    GapsParameters read() {
        Parameters.mustBeKnown("by", by, TYPES);
        return new GapsParameters(
                UnitType.CODES.get("by", by),
                territory(),
                Numbers.between("minActors", minActors, 2, MOST_ACTORS),
                measured());
    }

    int pageSize() {
        return (int) Numbers.between("limit", limit, 1, MOST);
    }

    private @Nullable String territory() {
        if (within == null) {
            return null;
        }
        var territory = ReferenceParameters.countryOrLarger("within", within);
        if (!UnitType.CODES.get("by", by).isTerritory()) {
            throw Problem.invalidParameter(
                    "within", "within narrows territories; activities and SDG are counted for the whole world.");
        }
        return territory;
    }

    private List<String> measured() {
        var asked = Parameters.each("groups", groups);
        for (var code : asked) {
            if (!GROUPS.contains(StakeholderGroup.CODES.get("groups", code).code())) {
                throw Problem.unknownCode("groups", code, Advice.on(code, GROUPS));
            }
        }
        return asked.stream().distinct().sorted().toList();
    }
}
