package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What single lists say of their members; each list fills its own fields and leaves the others out of the answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Facts(
        @Schema(description = "Of a kind: the stakeholder group it belongs to.") @Nullable
        StakeholderGroup group,

        @Schema(description = "Of a kind or group: the sector of the economy; absent where the record itself decides.")
        @Nullable
        Sector sector,

        @Schema(description = "Of an activity: its sections in ISIC Rev. 4.", examples = "[\"A\"]") @Nullable
        List<String> isic,

        @Schema(description = "Of a territory: its storey in the tree.") @Nullable
        TerritoryType type,

        @Schema(description = "Of a territory that is a country.") @Nullable
        CountryFacts country,

        @Schema(description = "Of a scheme: which edition of the list it uses.", examples = Scheme.DEFAULT_VERSION)
        @Nullable
        String version,

        @Schema(description = "Of a scheme: who keeps the list.") @Nullable
        Source source) {

    static final Facts NONE = new Facts(null, null, null, null, null, null, null);

    static Facts ofGroup(Optional<Sector> sector) {
        return new Facts(null, sector.orElse(null), null, null, null, null, null);
    }

    static Facts ofKind(StakeholderGroup group, Optional<Sector> sector) {
        return new Facts(group, sector.orElse(null), null, null, null, null, null);
    }

    static Facts ofActivity(List<String> isic) {
        return new Facts(null, null, isic, null, null, null, null);
    }

    static Facts ofTerritory(Territory territory) {
        var country = Country.find(territory.code()).map(CountryFacts::of).orElse(null);
        return new Facts(null, null, null, territory.type(), country, null, null);
    }

    static Facts ofScheme(Scheme scheme) {
        return new Facts(null, null, null, null, null, scheme.version(), scheme.source());
    }

    /** What the lists of the world say of a country. */
    @Schema(
            name = "ReferenceCountry",
            description = "What the lists of the world say of a country.",
            requiredProperties = {"alpha3", "m49"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CountryFacts(
            @Schema(description = "ISO 3166-1 alpha-3.", examples = "SEN")
            String alpha3,

            @Schema(description = "ISO 3166-1 numeric, which is also its UN M49 code.", examples = "686")
            String m49,

            @Schema(
                    description = "The lists that it is on, of ldc, lldc, sids, g77, eu, oecd, fcssc.",
                    examples = "[\"ldc\",\"g77\",\"fcssc\"]")
            List<String> listedIn,

            @Schema(description = "The World Bank's income group.", examples = "Lower middle income")
            String income,

            @Schema(
                    description = "North or south by scheme; a scheme that does not classify it is absent.",
                    examples = "{\"fcssc\":\"south\"}")
            Map<Scheme, Pole> poles) {

        static CountryFacts of(Country country) {
            var poles = new EnumMap<Scheme, Pole>(Scheme.class);
            for (var scheme : Scheme.values()) {
                scheme.pole(country).ifPresent(pole -> poles.put(scheme, pole));
            }
            return new CountryFacts(country.alpha3(), country.m49(), country.listedIn(), country.income(), poles);
        }
    }
}
