package org.tequio.exchange.imports;

import org.jspecify.annotations.Nullable;
import org.tequio.register.ActorFacts;
import org.tequio.register.AllianceFacts;

import java.util.stream.Stream;

import static java.util.Objects.requireNonNullElse;

/** By what people tell a record from another one, beside its name; empty where nothing is known. */
record Traits(String kind, String country, String city, String website) {

    static Traits of(ActorFacts actor) {
        return new Traits(actor.kind().code(), known(actor.country()), known(actor.city()), known(actor.website()));
    }

    static Traits of(AllianceFacts alliance) {
        return new Traits(alliance.kind().code(), "", "", "");
    }

    Stream<String> cells() {
        return Stream.of(kind, country, city, website);
    }

    private static String known(@Nullable String trait) {
        return requireNonNullElse(trait, "");
    }
}
