package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.statement.Mention;
import org.tequio.register.RecordType;
import org.tequio.register.Status;
import org.tequio.shared.Advice;
import org.tequio.shared.BodyFaults;
import org.tequio.shared.Codes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks whether the records that a body names are there, are of the right type, and are listed. */
@ApplicationScoped
class Mentions {

    private static final Codes<RecordType> TYPES = Codes.of(RecordType.class);
    private static final Codes<Status> STATUSES = Codes.of(Status.class);

    private static final String FIND = """
            SELECT id, 'actor' AS type, status, merged_into
            FROM actor
            WHERE id = ANY(:ids)
            UNION ALL
            SELECT id, 'alliance', status, merged_into
            FROM alliance
            WHERE id = ANY(:ids)
            UNION ALL
            SELECT id, 'experience', status, merged_into
            FROM experience
            WHERE id = ANY(:ids)
            """;

    private final EntityManager database;

    Mentions(EntityManager database) {
        this.database = database;
    }

    void check(Collection<Mention> mentions, BodyFaults faults) {
        var found = find(mentions.stream().map(Mention::id).distinct().toList());
        for (var mention : mentions) {
            check(mention, found.get(mention.id()), faults);
        }
    }

    private static void check(Mention mention, @Nullable Found found, BodyFaults faults) {
        if (found == null) {
            faults.add(mention.pointer(), "unknown-record", "There is no record '%.64s'.".formatted(mention.id()));
        } else if (!mention.types().contains(found.type())) {
            faults.add(
                    mention.pointer(),
                    "wrong-type",
                    "%s is an %s, which cannot stand here."
                            .formatted(mention.id(), found.type().code()));
        } else if (found.status() != Status.LISTED) {
            faults.add(
                    mention.pointer(),
                    "no-longer-listed",
                    "%s is %s.".formatted(mention.id(), found.status().code()),
                    new Advice(found.mergedInto(), ""));
        }
    }

    private Map<String, Found> find(List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("id", String.class), Found::of));
    }

    private record Found(
            RecordType type, Status status, @Nullable String mergedInto) {

        static Found of(Tuple row) {
            return new Found(
                    TYPES.get("type", row.get("type", String.class)),
                    STATUSES.get("status", row.get("status", String.class)),
                    row.get("merged_into", String.class));
        }
    }
}
