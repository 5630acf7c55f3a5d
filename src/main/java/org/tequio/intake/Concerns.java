package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.statement.ActorStatement;
import org.tequio.intake.statement.AllianceStatement;
import org.tequio.intake.statement.ExperienceStatement;
import org.tequio.intake.statement.Mention;
import org.tequio.intake.statement.Statement;
import org.tequio.register.RecordType;
import org.tequio.shared.Codes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out whose business a submission is, so that the right moderators see it. */
@ApplicationScoped
public class Concerns {

    private static final Codes<RecordType> TYPES = Codes.of(RecordType.class);

    /** The actors that it names, those of the alliances that it names, and those of an experience. */
    private static final String ACTORS = """
            SELECT unnest(CAST(:records AS text[]))
            UNION
            SELECT actor_id FROM membership WHERE alliance_id = ANY(:records) AND status = 'listed'
            UNION
            SELECT unnest(actor_ids) FROM experience WHERE id = ANY(:records)
            """;

    private static final String TERRITORIES = """
            SELECT coalesce(subdivision, country) FROM actor WHERE id = ANY(:actors) AND country IS NOT NULL
            UNION
            SELECT unnest(territories) FROM alliance WHERE id = ANY(:records)
            UNION
            SELECT country FROM experience WHERE id = ANY(:records) AND country IS NOT NULL
            """;
    /** A network curates its members: those that are part of it, and those of the alliances that it leads. */
    private static final String PLATFORMS = """
            SELECT umbrella FROM actor WHERE id = ANY(:actors) AND umbrella IS NOT NULL
            UNION
            SELECT id FROM actor WHERE id = ANY(:actors) AND kind IN ('network', 'federation', 'forum')
            UNION
            SELECT curating.actor_id
            FROM membership AS own
            JOIN membership AS curating USING (alliance_id)
            JOIN actor AS platform ON platform.id = curating.actor_id
            WHERE own.actor_id = ANY(:actors) AND own.status = 'listed' AND curating.status = 'listed'
              AND curating.role IN ('lead', 'co-lead', 'secretariat', 'host')
              AND platform.kind IN ('network', 'federation', 'forum')
            """;

    private static final String TYPE = """
            SELECT 'actor' FROM actor WHERE id = ANY(:records)
            UNION ALL
            SELECT 'alliance' FROM alliance WHERE id = ANY(:records)
            UNION ALL
            SELECT 'experience' FROM experience WHERE id = ANY(:records)
            """;
    private static final String TITLE = """
            SELECT names -> 0 ->> 'text' FROM actor WHERE id = ANY(:records)
            UNION ALL
            SELECT names -> 0 ->> 'text' FROM alliance WHERE id = ANY(:records)
            UNION ALL
            SELECT title FROM experience WHERE id = ANY(:records)
            """;

    private final EntityManager database;

    Concerns(EntityManager database) {
        this.database = database;
    }

    Concern of(Statement statement) {
        var records = Mention.in(statement).stream().map(Mention::id).distinct().toArray(String[]::new);
        var actors = query(ACTORS, records, new String[0]).toArray(String[]::new);
        var subject = subject(statement);
        return new Concern(
                subject == null
                        ? saidTitle(statement)
                        : query(TITLE, new String[] {subject}, new String[0]).get(0),
                subject,
                union(query(TERRITORIES, records, actors), saidTerritories(statement)),
                query(PLATFORMS, records, actors));
    }

    /** Whose business a record is; nobody's if there is none. */
    public Concern ofRecord(String id) {
        var records = new String[] {id};
        var actors = query(ACTORS, records, new String[0]).toArray(String[]::new);
        return new Concern("", id, query(TERRITORIES, records, actors), query(PLATFORMS, records, actors));
    }

    /** What the record of this id is. */
    public Optional<RecordType> typeOf(String id) {
        return query(TYPE, new String[] {id}, new String[0]).stream()
                .findFirst()
                .map(code -> TYPES.get("type", code));
    }

    private List<String> query(String query, String[] records, String[] actors) {
        if (records.length == 0 && actors.length == 0) {
            return List.of();
        }
        var asked = database.createNativeQuery(query);
        asked.getParameters()
                .forEach(parameter -> asked.setParameter(
                        Objects.requireNonNull(parameter.getName()),
                        parameter.getName().equals("records") ? records : actors));
        List<?> found = asked.getResultList();
        return found.stream().map(String.class::cast).sorted().toList();
    }

    private static @Nullable String subject(Statement statement) {
        if (statement.correction() != null) {
            return statement.correction().record();
        } else if (statement.claim() != null) {
            return statement.claim().record();
        } else if (statement.removal() != null) {
            return statement.removal().record();
        } else if (statement.ending() != null) {
            return statement.ending().actor() == null
                    ? statement.ending().alliance()
                    : statement.ending().actor();
        }
        return null;
    }

    /** Of a new record. */
    private static String saidTitle(Statement statement) {
        var title = Stream.of(
                        Stream.ofNullable(statement.actor()).map(ActorStatement::name),
                        Stream.ofNullable(statement.alliance()).map(AllianceStatement::name),
                        Stream.ofNullable(statement.experience()).map(ExperienceStatement::title))
                .flatMap(some -> some)
                .findFirst();
        return title.orElse("").strip();
    }

    private static Stream<String> saidTerritories(Statement statement) {
        var alliance = statement.alliance();
        var experience = statement.experience();
        return Stream.of(
                        statement.newActors().stream().map(ActorStatement::seat).filter(Objects::nonNull),
                        alliance == null || alliance.territories() == null
                                ? Stream.<String>empty()
                                : alliance.territories().stream(),
                        experience == null ? Stream.<String>empty() : Stream.ofNullable(experience.country()))
                .flatMap(some -> some);
    }

    private static List<String> union(List<String> some, Stream<String> others) {
        return Stream.concat(some.stream(), others.map(String::strip))
                .distinct()
                .sorted()
                .toList();
    }
}
