package org.tequio.bench;

import java.util.List;

/** A part of the graph: how to read it, and the least that a loader by hand would do to write it. */
enum GraphPart {
    ACTORS("""
            MATCH (n:Actor)
            RETURN n.id AS id, {properties: properties(n)} AS row
            """, """
            UNWIND $rows AS row
            CREATE (n:Actor)
            SET n = row.properties
            """),
    ALLIANCES("""
            MATCH (n:Alliance)
            RETURN n.id AS id, {properties: properties(n)} AS row
            """, """
            UNWIND $rows AS row
            CREATE (n:Alliance)
            SET n = row.properties
            """),
    /** In the order of the alliances, in which also the projection wrote them. */
    MEMBERSHIPS("""
            MATCH (l:Alliance)
            USING SCAN l:Alliance
            MATCH (l)<-[m:MEMBER_OF]-(a:Actor)
            RETURN m.id AS id, {actor: a.id, alliance: l.id, properties: properties(m)} AS row
            """, """
            UNWIND $rows AS row
            MATCH (a:Actor {id: row.actor})
            MATCH (l:Alliance {id: row.alliance})
            CREATE (a)-[m:MEMBER_OF]->(l)
            SET m = row.properties
            """),
    EXPERIENCES("""
            MATCH (n:Experience)
            RETURN n.id AS id, {properties: properties(n)} AS row
            """, """
            UNWIND $rows AS row
            CREATE (n:Experience)
            SET n = row.properties
            """, """
            UNWIND $rows AS row
            MATCH (n:Experience {id: row.properties.id})
            MATCH (l:Alliance {id: row.properties.allianceId})
            CREATE (n)-[:LEARNED_IN]->(l)
            """, """
            UNWIND $rows AS row
            MATCH (n:Experience {id: row.properties.id})
            UNWIND row.properties.actorIds AS actor
            MATCH (a:Actor {id: actor})
            CREATE (n)-[:LEARNED_BY]->(a)
            """);

    private final String read;
    private final List<String> write;

    GraphPart(String read, String... write) {
        this.read = read;
        this.write = List.of(write);
    }

    /** Asks for columns id and row. */
    String read() {
        return read;
    }

    /** Statements that take rows. */
    List<String> write() {
        return write;
    }
}
