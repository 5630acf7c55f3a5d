package org.tequio.convergence.units;

import org.jspecify.annotations.Nullable;
import org.tequio.measure.Measures;
import org.tequio.measure.UnitCounts;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

import java.util.function.BiFunction;

/** What a list of units can be sorted by. */
enum UnitSort implements Coded {
    CONVERGENCE("convergence", (counts, measures) -> measures.convergence()),
    POTENTIAL("potential", (counts, measures) -> measures.potential()),
    REALISED("realised", (counts, measures) -> measures.realised()),
    PRESENCE("presence", (counts, measures) -> (double) measures.presence()),
    ACTORS("actors", (counts, measures) -> (double) counts.actors()),
    ALLIANCES("alliances", (counts, measures) -> (double) counts.alliances()),
    EVENNESS("evenness", (counts, measures) -> measures.evenness()),
    OPENNESS("openness", (counts, measures) -> measures.openness());

    static final Codes<UnitSort> CODES = Codes.of(UnitSort.class);

    private final String code;
    private final BiFunction<UnitCounts, Measures, @Nullable Double> value;

    UnitSort(String code, BiFunction<UnitCounts, Measures, @Nullable Double> value) {
        this.code = code;
        this.value = value;
    }

    @Override
    public String code() {
        return code;
    }

    /** Null where the measure has no meaning. */
    @Nullable
    Double of(Ranked ranked) {
        return value.apply(ranked.counts(), ranked.measures());
    }
}
