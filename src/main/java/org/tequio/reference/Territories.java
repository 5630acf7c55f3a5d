package org.tequio.reference;

import org.tequio.shared.Advice;
import org.tequio.shared.Problem;
import org.tequio.shared.TerritoryCodes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tree of territories. {@link #WORLD} is the one that all use: the world, the regions of UN M49, the countries of ISO
 * 3166-1 and their subdivisions in ISO 3166-2, some of which hold others; localities have room below.
 */
public final class Territories implements TerritoryCodes {

    static final String ROOT = "001";

    private static final char BEFORE_SUBDIVISION = '-';
    private static final String ELSEWHERE = "/api/v1/reference/territories lists them.";

    /** Read once from {@code countries.csv} and {@code subdivisions.csv}. */
    public static final Territories WORLD = new Territories(WorldTree.grow());

    private final Map<String, Territory> byCode = new LinkedHashMap<>();
    private final Map<String, List<Territory>> byParent = new LinkedHashMap<>();
    private final Map<String, List<Territory>> ancestors = new HashMap<>();
    private final Map<String, List<String>> countries = new HashMap<>();
    private final TerritoryWords words;
    private final TerritoryWords countryWords;
    private final TerritoryWords subdivisionWords;

    Territories(Collection<Territory> territories) {
        for (var territory : territories) {
            byCode.put(territory.code(), territory);
            territory.broader().ifPresent(parent -> byParent.computeIfAbsent(parent, p -> new ArrayList<>())
                    .add(territory));
        }
        byCode.keySet().forEach(code -> ancestors.put(code, findAncestors(code)));
        territories.stream().filter(Territory::isCountry).forEach(country -> holders(country)
                .forEach(holder -> countries
                        .computeIfAbsent(holder.code(), code -> new ArrayList<>())
                        .add(country.code())));
        words = new TerritoryWords(territories.stream());
        countryWords = new TerritoryWords(territories.stream().filter(territory -> !territory.isSubdivision()));
        subdivisionWords = new TerritoryWords(territories.stream().filter(Territory::isSubdivision));
    }

    public Optional<Territory> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The country of this alpha-2 code. */
    public Optional<Territory> findCountry(String code) {
        return find(code).filter(Territory::isCountry);
    }

    /** The subdivision of this code. */
    public Optional<Territory> findSubdivision(String code) {
        return find(code).filter(Territory::isSubdivision);
    }

    /** The country that a seat is in, which is the country itself or one of its subdivisions. */
    public static String countryOf(String seat) {
        int end = seat.indexOf(BEFORE_SUBDIVISION);
        return end < 0 ? seat : seat.substring(0, end);
    }

    @Override
    public boolean contains(String code) {
        return byCode.containsKey(code);
    }

    /**
     * The territory of this code.
     *
     * @throws Problem 400 that names {@code parameter} and the nearest valid code, when there is none; a name in one of
     *     the three languages, an alpha-3 or a numeric code is answered with the code that it means
     */
    public Territory get(String parameter, String code) {
        return find(code).orElseThrow(() -> Problem.unknownCode(parameter, code, advice(code)));
    }

    @Override
    public Advice advice(String word) {
        return Advice.of(nearest(word), ELSEWHERE);
    }

    /** As {@link #advice}, where only a country will do. */
    public Advice countryAdvice(String word) {
        return Advice.of(countryWords.nearest(word), ELSEWHERE);
    }

    /** As {@link #advice}, where only a subdivision will do. */
    public Advice subdivisionAdvice(String word) {
        return Advice.of(subdivisionWords.nearest(word), ELSEWHERE);
    }

    /** The code that somebody most probably means by this word. */
    public Optional<String> nearest(String word) {
        return words.nearest(word);
    }

    /** The territory that holds this one; empty for the world and for what is not in the tree. */
    public Optional<Territory> parent(String code) {
        return find(code).flatMap(Territory::broader).flatMap(this::find);
    }

    /** The territories that hold this one, nearest first, the world last. */
    public List<Territory> ancestors(String code) {
        return ancestors.getOrDefault(code, List.of());
    }

    private List<Territory> findAncestors(String code) {
        return Stream.iterate(parent(code), Optional::isPresent, above -> above.flatMap(t -> parent(t.code())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<Territory> holders(Territory territory) {
        return Stream.concat(Stream.of(territory), ancestors(territory.code()).stream());
    }

    /** Whether a territory is another one, or inside it. */
    public boolean isWithin(String code, String whole) {
        return code.equals(whole)
                || ancestors(code).stream().map(Territory::code).anyMatch(whole::equals);
    }

    /** The territories that this one holds directly. */
    public List<Territory> children(String code) {
        return List.copyOf(byParent.getOrDefault(code, List.of()));
    }

    /** This territory and all that it holds, from the top; nothing for what is not in the tree. */
    public Stream<Territory> within(String code) {
        return Stream.concat(find(code).stream(), children(code).stream().flatMap(child -> within(child.code())));
    }

    /** The alpha-2 codes of the countries in this territory; of a country itself its own. */
    public List<String> countriesWithin(String code) {
        return Collections.unmodifiableList(countries.getOrDefault(code, List.of()));
    }

    /** The codes of the subdivisions in this territory, among them itself if it is one. */
    public List<String> subdivisionsWithin(String code) {
        return within(code)
                .filter(Territory::isSubdivision)
                .map(Territory::code)
                .toList();
    }

    /** Every territory, each after the one that holds it. */
    public List<Territory> all() {
        return List.copyOf(byCode.values());
    }
}
