package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.Driver;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the graph promises about itself, created if it is not there yet; a changed schema is a rebuild. */
@ApplicationScoped
class GraphSchema {

    /** To be raised whenever what a record becomes in the graph has changed: the graph is then rebuilt. */
    private static final int EDITION = 11;

    private static final List<String> CONSTRAINTS = List.of(
            "CREATE CONSTRAINT position_name IF NOT EXISTS FOR (p:Position) REQUIRE p.name IS UNIQUE",
            "CREATE CONSTRAINT parked_id IF NOT EXISTS FOR (p:Parked) REQUIRE p.id IS UNIQUE",
            "CREATE CONSTRAINT departed_id IF NOT EXISTS FOR (d:Departed) REQUIRE d.id IS UNIQUE",
            "CREATE CONSTRAINT membership_id IF NOT EXISTS FOR ()-[m:MEMBER_OF]-() REQUIRE m.id IS UNIQUE",
            "CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE",
            "CREATE CONSTRAINT alliance_id IF NOT EXISTS FOR (l:Alliance) REQUIRE l.id IS UNIQUE",
            "CREATE CONSTRAINT experience_id IF NOT EXISTS FOR (e:Experience) REQUIRE e.id IS UNIQUE",
            "CREATE CONSTRAINT unit_code IF NOT EXISTS FOR (u:Unit) REQUIRE u.code IS UNIQUE",
            "CREATE CONSTRAINT counter_key IF NOT EXISTS FOR (c:Counter) REQUIRE c.key IS UNIQUE");
    /** One for each way to sort; with a property before the key for the filters that most lists begin with. */
    private static final List<String> INDEXES = List.of(
            "CREATE INDEX actor_by_name IF NOT EXISTS FOR (a:Actor) ON (a.sortKey)",
            "CREATE INDEX actor_of_country IF NOT EXISTS FOR (a:Actor) ON (a.country, a.sortKey)",
            "CREATE INDEX actor_of_country_and_kind IF NOT EXISTS FOR (a:Actor) ON (a.country, a.kind)",
            "CREATE INDEX actor_of_subdivision IF NOT EXISTS FOR (a:Actor) ON (a.subdivision, a.sortKey)",
            "CREATE INDEX actor_of_kind IF NOT EXISTS FOR (a:Actor) ON (a.kind, a.sortKey)",
            "CREATE INDEX actor_of_group IF NOT EXISTS FOR (a:Actor) ON (a.group, a.sortKey)",
            "CREATE INDEX actor_of_sector IF NOT EXISTS FOR (a:Actor) ON (a.sector, a.sortKey)",
            "CREATE INDEX actor_of_level IF NOT EXISTS FOR (a:Actor) ON (a.level, a.sortKey)",
            "CREATE INDEX actor_by_update IF NOT EXISTS FOR (a:Actor) ON (a.updatedKey)",
            "CREATE INDEX actor_by_confirmation IF NOT EXISTS FOR (a:Actor) ON (a.confirmedOn)",
            "CREATE INDEX actor_by_latitude IF NOT EXISTS FOR (a:Actor) ON (a.latitude)",
            "CREATE INDEX actor_umbrella IF NOT EXISTS FOR (a:Actor) ON (a.umbrella)",
            "CREATE INDEX actor_by_beginning IF NOT EXISTS FOR (a:Actor) ON (a.firstDay)",
            "CREATE INDEX actor_by_end IF NOT EXISTS FOR (a:Actor) ON (a.lastDay)",
            "CREATE INDEX alliance_by_name IF NOT EXISTS FOR (l:Alliance) ON (l.sortKey)",
            "CREATE INDEX alliance_of_kind IF NOT EXISTS FOR (l:Alliance) ON (l.kind, l.sortKey)",
            "CREATE INDEX alliance_of_groups IF NOT EXISTS FOR (l:Alliance) ON (l.groupSet, l.sortKey)",
            "CREATE INDEX alliance_by_beginning IF NOT EXISTS FOR (l:Alliance) ON (l.sinceKey)",
            "CREATE INDEX alliance_by_members IF NOT EXISTS FOR (l:Alliance) ON (l.membersKey)",
            "CREATE INDEX alliance_by_change IF NOT EXISTS FOR (l:Alliance) ON (l.changesOn)",
            "CREATE INDEX alliance_by_update IF NOT EXISTS FOR (l:Alliance) ON (l.updatedKey)",
            "CREATE INDEX experience_by_title IF NOT EXISTS FOR (e:Experience) ON (e.sortKey)",
            "CREATE INDEX experience_by_date IF NOT EXISTS FOR (e:Experience) ON (e.dateKey)",
            "CREATE INDEX experience_by_update IF NOT EXISTS FOR (e:Experience) ON (e.updatedKey)",
            "CREATE INDEX unit_of_type IF NOT EXISTS FOR (u:Unit) ON (u.type)",
            "CREATE INDEX counter_by_move IF NOT EXISTS FOR (c:Counter) ON (c.movedAt)");
    /** The words stand in {@code searchText} as {@link org.tequio.shared.SearchText} made them; a blank parts them. */
    private static final List<String> WORDS = List.of("""
            CREATE FULLTEXT INDEX actor_words IF NOT EXISTS FOR (a:Actor) ON EACH [a.searchText]
            OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
            """, """
            CREATE FULLTEXT INDEX alliance_words IF NOT EXISTS FOR (l:Alliance) ON EACH [l.searchText]
            OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
            """, """
            CREATE FULLTEXT INDEX experience_words IF NOT EXISTS FOR (e:Experience) ON EACH [e.searchText]
            OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
            """, """
            CREATE FULLTEXT INDEX actor_codes IF NOT EXISTS
            FOR (a:Actor) ON EACH [a.identifiers, a.goals, a.activities]
            OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
            """, """
            CREATE FULLTEXT INDEX alliance_codes IF NOT EXISTS
            FOR (l:Alliance) ON EACH [l.identifiers, l.goals, l.activities]
            OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
            """, """
            CREATE FULLTEXT INDEX experience_codes IF NOT EXISTS
            FOR (e:Experience) ON EACH [e.identifiers, e.goals]
            OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
            """);

    private static final List<String> POSITION = List.of("""
            MERGE (p:Position {name: 'graph'})
            ON CREATE SET p.revision = 0, p.writes = 0, p.fence = 0, p.generation = 0, p.rebuilding = true,
                p.rebuilt = 0, p.begunAt = datetime.realtime().epochMillis
            SET p.day = coalesce(p.day, $today)
            """, """
            MATCH (p:Position {name: 'graph'})
            WHERE p.edition IS NULL OR p.edition <> $edition
            SET p.edition = $edition, p.rebuilding = true, p.asked = coalesce(p.asked, 0) + 1, p.rebuilt = 0
            """, "CALL db.awaitIndexes(60)");

    private final Driver driver;
    private final Clock clock;

    GraphSchema(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    void ensure() {
        try (var session = driver.session()) {
            session.run(PropertyKeys.CREATE, Map.of("keys", PropertyKeys.inOrder()))
                    .consume();
            Stream.of(CONSTRAINTS, INDEXES, WORDS, POSITION)
                    .flatMap(List::stream)
                    .forEach(statement -> session.run(
                                    statement,
                                    Map.of(
                                            "edition",
                                            EDITION,
                                            "today",
                                            LocalDate.now(clock).toString()))
                            .consume());
        }
    }
}
