package org.tequio.projection;

import org.tequio.engines.PresentYear;
import org.tequio.engines.TestPackage;
import org.tequio.reference.ActorKind;
import org.tequio.reference.AllianceKind;
import org.tequio.reference.Constituency;
import org.tequio.reference.Role;
import org.tequio.reference.Sdg;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows by chance; the same keys come again with other facts, and in each round some that are new. */
final class RandomPackage {

    static final List<String> COUNTRIES = List.of("SN", "ML", "FR", "DE", "KR", "BR", "US", "");
    static final List<String> ACTIVITIES = List.of("housing", "tourism", "insurance", "agriculture-food");

    private static final List<String> BEGINNINGS = List.of(
            "", "", "1999", "2010-05", PresentYear.plus(0, "11"), PresentYear.plus(1, "02-28"), PresentYear.plus(2));
    private static final List<String> ENDS = List.of(
            "",
            "",
            PresentYear.plus(-1),
            PresentYear.plus(0, "11-20"),
            PresentYear.plus(0),
            PresentYear.plus(1, "03"),
            PresentYear.plus(2),
            PresentYear.plus(14));
    private final TestPackage source = TestPackage.ofNewSource();
    private final Random random;
    private final int actors;
    private final int alliances;
    private final int memberships;
    private int round;

    /** @param actors how many at first */
    RandomPackage(Random random, int actors) {
        this.random = random;
        this.actors = actors;
        this.alliances = actors / 5;
        this.memberships = actors * 5 / 2;
    }

    TestPackage next() {
        round++;
        return source.again()
                .with("actors", actorRows())
                .with("alliances", allianceRows())
                .with("memberships", membershipRows());
    }

    Random random() {
        return random;
    }

    String source() {
        return source.source();
    }

    /** The keys that have come up. */
    List<String> actorKeys() {
        return IntStream.range(0, actors + round).mapToObj(i -> "a" + i).toList();
    }

    List<String> allianceKeys() {
        return IntStream.range(0, alliances + round).mapToObj(i -> "l" + i).toList();
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    static List<String> some(List<String> of, Random random) {
        return of.stream().filter(code -> random.nextInt(3) == 0).toList();
    }

    static List<String> sdgs(Random random) {
        return random.ints(0, Sdg.ALL.size())
                .mapToObj(Sdg.ALL::get)
                .map(Sdg::code)
                .limit(random.nextInt(3))
                .distinct()
                .toList();
    }

    private String actorRows() {
        return table("id,name,kind,constituency,country,founded,sectors,sdgs,source_url", actors + round, i -> {
            var kind = one(List.of(ActorKind.values()), random);
            return "a%d,Actor %d of chance,%s,%s,%s,%s,%s,%s,https://e.org"
                    .formatted(
                            i,
                            i,
                            kind.code(),
                            kind.isPlatform()
                                    ? one(List.of(Constituency.values()), random)
                                            .code()
                                    : "",
                            one(COUNTRIES, random),
                            one(BEGINNINGS, random),
                            String.join("|", some(ACTIVITIES, random)),
                            String.join("|", sdgs(random)));
        });
    }

    private String allianceRows() {
        return table(
                "id,name,kind,start_year,end_year,sdgs,source_url",
                alliances + round,
                i -> "l%d,Alliance %d of chance,%s,%s,%s,%s,https://e.org"
                        .formatted(
                                i,
                                i,
                                one(List.of(AllianceKind.values()), random).code(),
                                one(BEGINNINGS, random),
                                one(ENDS, random),
                                String.join("|", sdgs(random))));
    }

    /** What names a membership follows from its number, so that it comes again. */
    private String membershipRows() {
        return table(
                "alliance_id,actor_id,role,start_year,end_year,source_url",
                memberships,
                i -> "l%d,a%d,%s,%s,%s,https://e.org"
                        .formatted(
                                i * 31 % alliances,
                                i * 17 % actors,
                                Role.values()[i % Role.values().length].code(),
                                BEGINNINGS.get(i % BEGINNINGS.size()),
                                one(ENDS, random)));
    }

    /** Half of the keys, and the newest. */
    private String table(String header, int keys, IntFunction<String> row) {
        return IntStream.range(0, keys)
                .filter(i -> i == keys - 1 || random.nextBoolean())
                .mapToObj(row)
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }
}
