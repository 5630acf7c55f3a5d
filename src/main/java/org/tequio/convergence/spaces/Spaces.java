package org.tequio.convergence.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.spaces.SpacesView.AlliancePage;
import org.tequio.convergence.spaces.SpacesView.MeetingPlace;
import org.tequio.convergence.spaces.SpacesView.MeetingPlaces;
import org.tequio.reference.Territories;
import org.tequio.shared.Cursors;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the alliances in which groups meet, and the countries that they meet in. */
@ApplicationScoped
class Spaces {

    private static final int MOST_PLACES = 50;
    private static final String SHOWN = """
            MATCH (l:Alliance)
            WHERE l.id IN $ids
            RETURN l {.id, .name, .kind, .since, .until, .sdgs, pattern: l['pattern:' + $scheme]} AS alliance
            """;

    private final Gatherings gatherings;
    private final Cursors cursors;

    Spaces(Gatherings gatherings, Cursors cursors) {
        this.gatherings = gatherings;
        this.cursors = cursors;
    }

    /** @param page where it begins and how many alliances are on it */
    SpacesView find(Reading graph, SpacesAsked asked, PageAsked page, String today, Language language, long asOf) {
        var day = asked.day() == null ? today : asked.day();
        var values = asked.values(day);
        var gathered = day.equals(today) ? gatherings.kept(graph, values) : gatherings.on(graph, day, values);
        var spaces = gathered.gatherings().stream()
                .map(gathering -> Space.of(gathering.id(), gathering.meeting(), asked::holds))
                .filter(space -> asked.composition().fits(space.inside()))
                .sorted(Comparator.comparing(Space::rank))
                .toList();
        return SpacesView.of(
                asked,
                day,
                page(graph, asked, spaces, page),
                places(asked, spaces, language),
                gathered.truncated(),
                asOf);
    }

    private AlliancePage page(Reading graph, SpacesAsked asked, List<Space> spaces, PageAsked page) {
        var query = asked.toString();
        var after = page.cursor() == null ? null : SpaceRank.of(cursors.place(query, page.cursor()));
        var rest = spaces.stream().filter(space -> isBehind(space, after)).toList();
        var shown = rest.stream().limit(page.size()).toList();
        var next = shown.size() < rest.size()
                ? cursors.make(query, shown.get(shown.size() - 1).rank().text())
                : null;
        return new AlliancePage(items(graph, asked, shown), spaces.size(), next);
    }

    private static boolean isBehind(Space space, @Nullable SpaceRank after) {
        return after == null || space.rank().compareTo(after) > 0;
    }

    private static List<SpaceItem> items(Reading graph, SpacesAsked asked, List<Space> shown) {
        var values = Map.of(
                "ids", shown.stream().map(Space::id).toList(),
                "scheme", asked.composition().scheme().code());
        var alliances = graph.all(SHOWN, values, Shown.class).stream()
                .map(Shown::alliance)
                .collect(Collectors.toMap(SeenSpace::id, Function.identity()));
        return shown.stream()
                .flatMap(space -> Stream.ofNullable(alliances.get(space.id()))
                        .map(alliance -> SpaceItem.of(alliance, space, space.countries(asked::holds))))
                .toList();
    }

    /** The countries from which alone some alliance has all of the groups, those of most alliances first. */
    private static MeetingPlaces places(SpacesAsked asked, List<Space> spaces, Language language) {
        var numbers = new TreeMap<String, Long>();
        for (var space : spaces) {
            space.meeting().byCountry(asked::holds).forEach((country, members) -> {
                if (asked.composition().isIn(members)) {
                    numbers.merge(country, 1L, Long::sum);
                }
            });
        }
        var countries = numbers.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .flatMap(place -> Territories.WORLD.findCountry(place.getKey()).stream()
                        .map(country ->
                                new MeetingPlace(country.code(), country.label().in(language), place.getValue())))
                .toList();
        return new MeetingPlaces(countries.stream().limit(MOST_PLACES).toList(), countries.size());
    }

    private record Shown(SeenSpace alliance) {}

    /** What lists show of an alliance beside who meets in it. */
    record SeenSpace(
            String id,
            String name,
            String kind,
            @Nullable String since,
            @Nullable String until,
            List<String> sdgs,
            String pattern) {}
}
