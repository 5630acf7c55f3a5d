package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.measure.Unit;
import org.tequio.shared.Language;

/** Which unit it is. */
@Schema(description = "Which unit it is.")
record UnitName(
        @Schema(description = "Its code; of a combination the codes joined by ~.", examples = "MX")
        String code,

        @Schema(description = "What it is called.", examples = "Mexico")
        String label,

        @Schema(
                description =
                        "What it is: world, region, subregion, intermediate, country, subdivision, activity, sdg, sdg-target, "
                                + "alliance-kind, or combination.",
                examples = "country")
        String type) {

    static UnitName of(Unit unit, Language language) {
        return new UnitName(unit.code(), unit.label().in(language), unit.type().code());
    }
}
