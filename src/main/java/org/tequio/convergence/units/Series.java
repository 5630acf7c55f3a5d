package org.tequio.convergence.units;

import org.tequio.convergence.Life;
import org.tequio.convergence.Scene;
import org.tequio.convergence.SeenActor;
import org.tequio.convergence.SeenAlliance;
import org.tequio.convergence.SeenMember;
import org.tequio.measure.Tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A scope year by year, from the first year that any of its dates names to the present one: each year is the one before
 * with what began or ended since, so that records cost their changes and not the years.
 */
final class Series {

    private final Scene scene;
    private final Tally tally = new Tally();
    private final Map<Integer, List<SeenActor>> actors = new HashMap<>();
    private final Map<Integer, List<SeenAlliance>> alliances = new HashMap<>();

    private Series(Scene scene) {
        this.scene = scene;
        scene.actors().forEach(actor -> changes(Stream.of(actor.life()))
                .forEach(year ->
                        actors.computeIfAbsent(year, any -> new ArrayList<>()).add(actor)));
        scene.alliances().forEach(alliance -> changes(Series.lives(alliance)).forEach(year -> alliances
                .computeIfAbsent(year, any -> new ArrayList<>())
                .add(alliance)));
    }

    /** Empty if no date is known. */
    static List<SeriesPoint> of(Scene scene, LocalDate today) {
        var first = own(scene).flatMapToInt(Life::years).min();
        return first.isEmpty() ? List.of() : new Series(scene).from(Math.min(first.getAsInt(), today.getYear()), today);
    }

    private List<SeriesPoint> from(int first, LocalDate today) {
        var before = endOf(first - 1);
        scene.actors().forEach(actor -> scene.count(tally, actor, before.toString(), 1));
        scene.alliances().forEach(alliance -> scene.count(tally, alliance, before.toString(), 1));
        return IntStream.rangeClosed(first, today.getYear())
                .mapToObj(year -> turnTo(year == today.getYear() ? today : endOf(year)))
                .toList();
    }

    private SeriesPoint turnTo(LocalDate day) {
        var before = endOf(day.getYear() - 1).toString();
        actors.getOrDefault(day.getYear(), List.of()).forEach(actor -> {
            scene.count(tally, actor, before, -1);
            scene.count(tally, actor, day.toString(), 1);
        });
        alliances.getOrDefault(day.getYear(), List.of()).forEach(alliance -> {
            scene.count(tally, alliance, before, -1);
            scene.count(tally, alliance, day.toString(), 1);
        });
        return SeriesPoint.of(day, Scene.ofScope(tally));
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /** The years at whose end something can be otherwise than a year before. */
    private static TreeSet<Integer> changes(Stream<Life> lives) {
        var years = new TreeSet<Integer>();
        lives.flatMapToInt(Life::years).forEach(year -> years.addAll(List.of(year, year + 1)));
        return years;
    }

    private static Stream<Life> lives(SeenAlliance alliance) {
        return Stream.concat(
                Stream.of(alliance.life()),
                alliance.members().stream().flatMap(member -> Stream.of(member.life(), member.term())));
    }

    /** Of the members of other scopes it does not matter when they began. */
    private static Stream<Life> own(Scene scene) {
        return Stream.of(
                        scene.actors().stream().map(SeenActor::life),
                        scene.alliances().stream().map(SeenAlliance::life),
                        scene.alliances().stream()
                                .flatMap(alliance -> alliance.members().stream())
                                .filter(scene::holds)
                                .map(SeenMember::term))
                .flatMap(lives -> lives);
    }
}
