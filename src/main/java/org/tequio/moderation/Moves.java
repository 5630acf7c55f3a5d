package org.tequio.moderation;

import org.tequio.register.Identifier;

import java.util.List;

/**
 * What a merger did to other records, by their ids.
 *
 * @param memberships that are the survivor's now
 * @param doubled memberships that the survivor had already: they were withdrawn
 * @param experiences in which the survivor stands now
 * @param shared experiences in which both stood
 * @param parts actors that are part of the survivor now
 * @param identifiers that the survivor has now
 */
record Moves(
        List<String> memberships,
        List<String> doubled,
        List<String> experiences,
        List<String> shared,
        List<String> parts,
        List<Identifier> identifiers) {}
