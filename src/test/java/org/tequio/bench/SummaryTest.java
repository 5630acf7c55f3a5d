package org.tequio.bench;

import org.junit.jupiter.api.Test;
import org.tequio.bench.synthetic.PackageSize;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SummaryTest {

    private static final Figure RATE = Figure.of("rows", "rows/s").with(Target.ratioAtLeast(0.25));
    private static final Summary RATES = new Summary(
            "import", RATE, List.of(RATE.measured(20, 100), RATE.measured(30, 100), RATE.measured(50, 200)));

    @Test
    void comparesWithinARoundAndTakesTheMiddle() {
        assertEquals(30, RATES.ours().median());
        assertEquals(new Spread(0.25, 0.2, 0.3), RATES.ratio());
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddle() {
        assertEquals(15, Spread.of(List.of(40.0, 10.0, 20.0, 0.0)).median());
    }

    @Test
    void saysWhetherATargetIsMet() {
        assertEquals("ratio ≥ 0.25: met", RATE.target().verdict(RATES, PackageSize.parse("1k")));
    }

    @Test
    void holdsASmallRegisterToNoLargeOnesTarget() {
        var limit = Target.atMost(15).from("1m");
        assertEquals("≤ 15 at 1m", limit.verdict(RATES, PackageSize.parse("1k")));
        assertEquals("≤ 15: NOT met", limit.verdict(RATES, PackageSize.parse("1m")));
    }
}
