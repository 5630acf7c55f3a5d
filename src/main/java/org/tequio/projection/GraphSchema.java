package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.Driver;

import java.util.List;

/** What the graph promises about itself, created if it is not there yet; a changed schema is a rebuild. */
@ApplicationScoped
class GraphSchema {

    private static final List<String> STATEMENTS = List.of(
            "CREATE CONSTRAINT position_name IF NOT EXISTS FOR (p:Position) REQUIRE p.name IS UNIQUE",
            "CREATE CONSTRAINT parked_id IF NOT EXISTS FOR (p:Parked) REQUIRE p.id IS UNIQUE",
            "CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE",
            "CREATE CONSTRAINT alliance_id IF NOT EXISTS FOR (l:Alliance) REQUIRE l.id IS UNIQUE",
            "CREATE CONSTRAINT experience_id IF NOT EXISTS FOR (e:Experience) REQUIRE e.id IS UNIQUE",
            "CREATE INDEX actor_sort_key IF NOT EXISTS FOR (a:Actor) ON (a.sortKey)",
            "CREATE INDEX actor_country IF NOT EXISTS FOR (a:Actor) ON (a.country)",
            "CREATE INDEX actor_kind IF NOT EXISTS FOR (a:Actor) ON (a.kind)",
            "CREATE INDEX actor_group IF NOT EXISTS FOR (a:Actor) ON (a.group)",
            """
            CREATE FULLTEXT INDEX actor_names IF NOT EXISTS FOR (a:Actor) ON EACH [a.searchText]
            OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
            """,
            """
            MERGE (p:Position {name: 'graph'})
            ON CREATE SET p.revision = 0, p.writes = 0, p.fence = 0, p.generation = 0, p.rebuilding = true,
                p.rebuilt = 0
            """,
            "CALL db.awaitIndexes(60)");

    private final Driver driver;

    GraphSchema(Driver driver) {
        this.driver = driver;
    }

    void ensure() {
        try (var session = driver.session()) {
            STATEMENTS.forEach(statement -> session.run(statement).consume());
        }
    }
}
