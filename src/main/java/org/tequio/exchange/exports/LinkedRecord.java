package org.tequio.exchange.exports;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.tequio.directory.NameView;
import org.tequio.shared.PublicAddress;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A record as linked data: its properties, which the context explains, and beside them what the vocabularies of others
 * want to see.
 *
 * @param id its address
 * @param types in the words of schema.org, W3C ORG and ESSGlobal
 * @param prefLabel its official names
 * @param altLabel its other names
 * @param links the addresses of other records, by what they are to this one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record LinkedRecord<R>(
        @JsonProperty("@id") String id,
        @JsonProperty("@type") List<String> types,
        List<Literal> prefLabel,
        List<Literal> altLabel,
        @JsonAnyGetter Map<String, List<Node>> links,

        @JsonUnwrapped @JsonInclude(JsonInclude.Include.ALWAYS)
        R record) {

    private static final String OFFICIAL = "official";

    /** In one order, whatever the order of the links: the same answer is the same to the byte. */
    LinkedRecord {
        links = new TreeMap<>(links);
    }

    static LinkedRecord<ExportedActor> ofActor(ExportedActor actor, PublicAddress address) {
        var above = Stream.ofNullable(actor.umbrella()).map(umbrella -> actor(umbrella.id(), address));
        return named(
                actor(actor.id(), address).id(),
                LinkedTypes.ofActor(actor.group()),
                actor.names(),
                Map.of("subOrganizationOf", above.toList()),
                actor);
    }

    static LinkedRecord<ExportedAlliance> ofAlliance(ExportedAlliance alliance, PublicAddress address) {
        return named(alliance(alliance.id(), address).id(), LinkedTypes.ALLIANCE, alliance.names(), Map.of(), alliance);
    }

    static LinkedRecord<ExportedMembership> ofMembership(ExportedMembership membership, PublicAddress address) {
        return new LinkedRecord<>(
                address.of("/id/" + membership.id()),
                LinkedTypes.MEMBERSHIP,
                List.of(),
                List.of(),
                Map.of(
                        "organization", List.of(alliance(membership.allianceId(), address)),
                        "member", List.of(actor(membership.actorId(), address))),
                membership);
    }

    static LinkedRecord<ExportedExperience> ofExperience(ExportedExperience experience, PublicAddress address) {
        return new LinkedRecord<>(
                address.of("/id/" + experience.id()),
                LinkedTypes.EXPERIENCE,
                List.of(new Literal(experience.title(), experience.lang())),
                List.of(),
                Map.of(
                        "about",
                        Stream.ofNullable(experience.alliance())
                                .map(alliance -> alliance(alliance.id(), address))
                                .toList(),
                        "creator",
                        experience.actors().stream()
                                .map(actor -> actor(actor.id(), address))
                                .toList()),
                experience);
    }

    private static <R> LinkedRecord<R> named(
            String id, List<String> types, List<NameView> names, Map<String, List<Node>> links, R record) {
        return new LinkedRecord<>(
                id,
                types,
                labels(names.stream().filter(name -> name.type().equals(OFFICIAL))),
                labels(names.stream().filter(name -> !name.type().equals(OFFICIAL))),
                links,
                record);
    }

    private static Node actor(String id, PublicAddress address) {
        return new Node(address.of("/id/" + id));
    }

    private static Node alliance(String id, PublicAddress address) {
        return new Node(address.of("/id/" + id));
    }

    private static List<Literal> labels(Stream<NameView> names) {
        return names.map(name -> new Literal(name.text(), name.lang())).toList();
    }

    /** A text in a language, if anybody said in which. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Literal(
            @JsonProperty("@value") String value,
            @JsonProperty("@language") @Nullable String language) {}

    /** Another record. */
    record Node(@JsonProperty("@id") String id) {}
}
