package org.tequio.convergence.units;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.convergence.AskedDay;
import org.tequio.convergence.ConvergenceConfig;
import org.tequio.convergence.KeptCounts;
import org.tequio.convergence.Scene;
import org.tequio.convergence.Thresholds;
import org.tequio.convergence.Today;
import org.tequio.measure.Unit;
import org.tequio.measure.UnitCounts;
import org.tequio.measure.UnitType;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells all about one unit. What the projection has counted is read; records are looked at for other days, for
 * combinations, and for what somebody asks besides.
 */
@ApplicationScoped
class OneUnit {

    private final ConvergenceConfig config;
    private final Question asked;
    private final Today today;

    OneUnit(ConvergenceConfig config, Question asked, Today today) {
        this.config = config;
        this.asked = asked;
        this.today = today;
    }

    /** @throws org.tequio.shared.Problem 422 if it could only be counted from more records than may be looked at */
    OneUnitView show(Reading graph, UnitInquiry inquiry, long asOf) {
        var day = AskedDay.of(inquiry.at(), today.of(graph));
        var narrowing = inquiry.unit().narrowing();
        return day.present() && narrowing.size() == 1 && StatesAsked.areKept(inquiry.states())
                ? kept(graph, inquiry, narrowing.get(0), day, asOf)
                : counted(graph, inquiry, day, asOf);
    }

    private OneUnitView kept(Reading graph, UnitInquiry inquiry, Unit unit, AskedDay day, long asOf) {
        var counts = kept(graph, unit);
        var scene = inquiry.extras().isEmpty()
                ? Optional.<Scene>empty()
                : Scene.find(graph, inquiry.scope(), day, config.mostRecords());
        return view(graph, inquiry, counts, scene, day, asOf);
    }

    private OneUnitView counted(Reading graph, UnitInquiry inquiry, AskedDay day, long asOf) {
        var scene = Scene.of(graph, inquiry.scope(), day, config.mostRecords());
        return view(graph, inquiry, scene.counts(), Optional.of(scene), day, asOf);
    }

    /** A kind of alliance restricts the alliances and not the actors. */
    private static UnitCounts kept(Reading graph, Unit unit) {
        var counts = KeptCounts.of(graph, unit.code());
        return unit.type() == UnitType.ALLIANCE_KIND
                ? counts.withActorsOf(KeptCounts.of(graph, Unit.WORLD.code()))
                : counts;
    }

    private OneUnitView view(
            Reading graph, UnitInquiry inquiry, UnitCounts counts, Optional<Scene> scene, AskedDay day, long asOf) {
        var extras = Extras.of(graph, inquiry, scene, day, counts, Scene.whyNot(config.mostRecords()));
        var language = asked.language();
        var parts = inquiry.unit().parts();
        var ranked = Ranked.of(parts.get(0), counts);
        var reasons = new TreeMap<>(extras.reasons());
        if (!inquiry.underAll()) {
            reasons.put(Extra.SCHEMES, Extra.whyNotThere("schemes=all"));
        }
        return new OneUnitView(
                UnitView.of(ranked, inquiry.scheme(), inquiry.unit().name(language), reasons),
                parts.stream().map(part -> UnitName.of(part, language)).toList(),
                LocalDate.parse(day.day()),
                inquiry.states(),
                inquiry.scheme(),
                inquiry.scheme().version(),
                inquiry.underAll() ? SchemeView.all(ranked) : null,
                Thresholds.OF_THIN,
                extras.weighted(),
                extras.interval(),
                extras.series(),
                extras.mostConvergent(),
                extras.provenance(),
                asOf);
    }
}
