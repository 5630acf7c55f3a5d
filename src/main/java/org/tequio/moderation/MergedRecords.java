package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.Actor;
import org.tequio.register.Actors;
import org.tequio.register.Alliance;
import org.tequio.register.Alliances;
import org.tequio.register.Experience;
import org.tequio.register.Experiences;
import org.tequio.register.MergeableRecord;
import org.tequio.register.Records;

import java.util.List;
import java.util.stream.Stream;

/** Finds the records whose ids lead to another. */
@ApplicationScoped
class MergedRecords {

    private final Actors actors;
    private final Alliances alliances;
    private final Experiences experiences;

    MergedRecords(Actors actors, Alliances alliances, Experiences experiences) {
        this.actors = actors;
        this.alliances = alliances;
        this.experiences = experiences;
    }

    /** All that lead to this one, directly or by way of others. */
    List<? extends MergeableRecord<?>> into(MergeableRecord<?> record) {
        var id = record.id().value();
        if (record instanceof Actor) {
            return into(actors, id).toList();
        } else if (record instanceof Alliance) {
            return into(alliances, id).toList();
        } else if (record instanceof Experience) {
            return into(experiences, id).toList();
        }
        throw new IllegalArgumentException("Records of this type are never merged: " + record.getClass());
    }

    private static <R extends MergeableRecord<?>> Stream<R> into(Records<R> records, String id) {
        return records.list("mergedInto", id).stream()
                .flatMap(led ->
                        Stream.concat(Stream.of(led), into(records, led.id().value())));
    }
}
