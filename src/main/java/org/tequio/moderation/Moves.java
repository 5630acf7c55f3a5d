package org.tequio.moderation;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.MembershipState;
import org.tequio.register.Identifier;
import org.tequio.register.MembershipFacts;
import org.tequio.shared.PartialDate;

import java.util.List;
import java.util.Objects;

/**
 * What a merger did to other records, by their ids.
 *
 * @param memberships that are the survivor's now
 * @param doubled memberships that the survivor had already: they were withdrawn
 * @param experiences in which the survivor stands now
 * @param shared experiences in which both stood
 * @param parts actors that are part of the survivor now
 * @param identifiers that the survivor has now
 * @param told memberships of which more was said in their doubles
 * @param address the generation of the address that the survivor was given; null if none was
 * @param addressBefore the one that this address had before, at the merged record
 */
record Moves(
        List<String> memberships,
        List<String> doubled,
        List<String> experiences,
        List<String> shared,
        List<String> parts,
        List<Identifier> identifiers,
        List<Told> told,
        @Nullable Long address,
        @Nullable Long addressBefore) {

    /** Earlier mergers did not note the last three. */
    Moves {
        told = Objects.requireNonNullElse(told, List.of());
    }

    Moves withAddress(long before, long there) {
        return new Moves(memberships, doubled, experiences, shared, parts, identifiers, told, there, before);
    }

    /**
     * What a double changed in the membership that stands for both.
     *
     * @param membership its id
     * @param since what is said of it since then
     */
    record Told(String membership, Said before, Said since) {}

    /** What is said of a membership, whoever says it. */
    record Said(MembershipState state, @Nullable PartialDate until) {

        static Said of(MembershipFacts facts) {
            return new Said(facts.state(), facts.until());
        }
    }
}
