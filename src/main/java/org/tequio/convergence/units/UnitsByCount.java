package org.tequio.convergence.units;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.AskedDay;
import org.tequio.convergence.ConvergenceConfig;
import org.tequio.convergence.KeptCounts;
import org.tequio.convergence.Scene;
import org.tequio.convergence.Thresholds;
import org.tequio.convergence.Today;
import org.tequio.measure.Unit;
import org.tequio.measure.UnitCounts;
import org.tequio.measure.UnitType;
import org.tequio.shared.Cursors;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the units of a type: there are a few thousand at most, so that each page sorts all of them. */
@ApplicationScoped
class UnitsByCount {

    private static final String OF_SUBDIVISIONS =
            "An actor whose subdivision is not known is in none of them, only in its country: how many these are, tells "
                    + "'elsewhere'. Where subdivisions hold others, both are listed.";
    private static final String OF_TERRITORIES =
            "An actor of which no seat is known is in none of them: how many these are, tells 'elsewhere'.";
    private static final UnitCounts NOTHING = new UnitCounts();

    private final ConvergenceConfig config;
    private final Cursors cursors;
    private final Question asked;
    private final Today today;

    UnitsByCount(ConvergenceConfig config, Cursors cursors, Question asked, Today today) {
        this.config = config;
        this.cursors = cursors;
        this.asked = asked;
        this.today = today;
    }

    /** @throws org.tequio.shared.Problem 400 for a cursor of another list, 422 if too many records had to be looked at */
    UnitPage find(Reading graph, UnitsInquiry inquiry, long asOf) {
        var day = AskedDay.of(inquiry.at(), today.of(graph));
        var counts = counts(graph, inquiry, day);
        var all = ranked(inquiry, counts);
        var rest = afterCursor(all, inquiry);
        var shown = rest.subList(0, Math.min(inquiry.limit(), rest.size()));
        var language = asked.language();
        return new UnitPage(
                shown.stream()
                        .map(ranked -> UnitView.of(ranked, inquiry.scheme(), language))
                        .toList(),
                all.size(),
                rest.size() > shown.size() ? cursor(inquiry, shown) : null,
                inquiry.by(),
                inquiry.within(),
                LocalDate.parse(day.day()),
                inquiry.states(),
                inquiry.scheme(),
                inquiry.scheme().version(),
                inquiry.minActors(),
                inquiry.order().toString(),
                Thresholds.OF_THIN,
                elsewhere(inquiry, counts),
                note(inquiry.by()),
                asOf);
    }

    private static @Nullable String note(UnitType by) {
        if (by == UnitType.SUBDIVISION) {
            return OF_SUBDIVISIONS;
        }
        return by.isTerritory() ? OF_TERRITORIES : null;
    }

    private Map<String, UnitCounts> counts(Reading graph, UnitsInquiry inquiry, AskedDay day) {
        if (!day.present() || !inquiry.isOfWholeUnits() || !StatesAsked.areKept(inquiry.states())) {
            return Scene.of(graph, inquiry.scope(), day, config.mostRecords())
                    .tally()
                    .byUnit();
        }
        var kept = new HashMap<>(KeptCounts.of(graph, inquiry.by()));
        kept.put(inquiry.whole(), KeptCounts.of(graph, inquiry.whole()));
        return kept;
    }

    /** Actors that are in none of the units, be they on this page or not; null where an actor may be in several. */
    private static @Nullable Long elsewhere(UnitsInquiry inquiry, Map<String, UnitCounts> counts) {
        return inquiry.by().isTerritory()
                ? actors(inquiry.whole(), counts)
                        - inquiry.outermost()
                                .mapToLong(code -> actors(code, counts))
                                .sum()
                : null;
    }

    private static long actors(String code, Map<String, UnitCounts> counts) {
        return counts.getOrDefault(code, NOTHING).actors();
    }

    private static List<Ranked> ranked(UnitsInquiry inquiry, Map<String, UnitCounts> counts) {
        var order = inquiry.order();
        return inquiry.units().stream()
                .map(unit -> Ranked.of(unit, in(unit, counts)))
                .filter(ranked -> ranked.counts().actors() >= inquiry.minActors())
                .sorted((one, other) -> order.places().compare(order.place(one), order.place(other)))
                .toList();
    }

    /** A kind restricts the alliances and not the actors, who are all those that are counted. */
    private static UnitCounts in(Unit unit, Map<String, UnitCounts> counts) {
        var own = counts.getOrDefault(unit.code(), NOTHING);
        return unit.type() == UnitType.ALLIANCE_KIND
                ? own.withActorsOf(counts.getOrDefault(Unit.WORLD.code(), NOTHING))
                : own;
    }

    private List<Ranked> afterCursor(List<Ranked> all, UnitsInquiry inquiry) {
        if (inquiry.cursor() == null) {
            return all;
        }
        var order = inquiry.order();
        var after = UnitOrder.Place.parse(cursors.place(inquiry.fingerprint(), inquiry.cursor()));
        return all.stream()
                .filter(ranked -> order.places().compare(order.place(ranked), after) > 0)
                .toList();
    }

    private String cursor(UnitsInquiry inquiry, List<Ranked> shown) {
        var last = shown.get(shown.size() - 1);
        return cursors.make(inquiry.fingerprint(), inquiry.order().place(last).toString());
    }
}
