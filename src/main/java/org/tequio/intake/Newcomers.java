package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.tequio.intake.statement.ActorStatement;
import org.tequio.intake.statement.Correction;
import org.tequio.intake.statement.MemberStatement;
import org.tequio.intake.statement.Statement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds out whose business each new organisation in a submission will be by itself. */
@ApplicationScoped
public class Newcomers {

    /** The networks among some actors, and those that lead one of some alliances. */
    private static final String NETWORKS = """
            SELECT id FROM actor WHERE id = ANY(:actors) AND kind IN ('network', 'federation', 'forum')
            UNION
            SELECT platform.id
            FROM membership
            JOIN actor AS platform ON platform.id = membership.actor_id
            WHERE membership.alliance_id = ANY(:alliances) AND membership.status = 'listed'
              AND membership.role IN ('lead', 'co-lead', 'secretariat', 'host')
              AND platform.kind IN ('network', 'federation', 'forum')
            """;

    private final EntityManager database;

    Newcomers(EntityManager database) {
        this.database = database;
    }

    /** Each with its seat, and with the networks that it joins: what it is part of, and who leads the alliance. */
    public List<Concern> in(Statement statement) {
        var newcomers = statement.newActors();
        var leading = newcomers.isEmpty() ? List.<String>of() : leading(statement);
        return newcomers.stream().map(newcomer -> concern(newcomer, leading)).toList();
    }

    private List<String> leading(Statement statement) {
        var leaders =
                statement.members().stream().filter(MemberStatement::leads).map(MemberStatement::actor);
        var alliance = Stream.ofNullable(statement.correction()).map(Correction::record);
        List<?> networks = database.createNativeQuery(NETWORKS)
                .setParameter("actors", all(leaders).toArray(String[]::new))
                .setParameter("alliances", all(alliance).toArray(String[]::new))
                .getResultList();
        return networks.stream().map(String.class::cast).toList();
    }

    private static Concern concern(ActorStatement newcomer, List<String> leading) {
        return new Concern(
                String.valueOf(newcomer.name()),
                null,
                all(Stream.ofNullable(newcomer.seat())).toList(),
                all(Stream.concat(leading.stream(), Stream.ofNullable(newcomer.umbrella())))
                        .toList());
    }

    private static Stream<String> all(Stream<String> some) {
        return some.filter(Objects::nonNull).map(String::strip);
    }
}
