package org.tequio.measure;

import org.tequio.reference.Territories;
import org.tequio.reference.Territory;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The territories that hold a seat, itself first, the world last. */
final class Places {

    private static final Map<String, List<String>> AROUND = new ConcurrentHashMap<>();

    private Places() {}

    /** What has no seat, or one that is in no list, is in the world all the same. */
    static List<String> around(String seat) {
        return AROUND.computeIfAbsent(seat, Places::find);
    }

    private static List<String> find(String seat) {
        return Territories.WORLD
                .find(seat)
                .map(place -> Stream.concat(Stream.of(place), Territories.WORLD.ancestors(seat).stream())
                        .map(Territory::code)
                        .toList())
                .orElse(List.of(Unit.WORLD.code()));
    }
}
