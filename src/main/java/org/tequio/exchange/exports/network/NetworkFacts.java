package org.tequio.exchange.exports.network;

import org.tequio.network.formats.Attribute;
import org.tequio.reference.Scheme;

import java.util.List;

/**
 * What holds for a whole network.
 *
 * @param asOf the register's revision that it shows
 * @param scheme which says who is North and who is South
 */
record NetworkFacts(long asOf, Modes modes, Scheme scheme) {

    static final List<Attribute<NetworkFacts>> ATTRIBUTES = List.of(
            new Attribute<>("asOf", Attribute.Type.LONG, NetworkFacts::asOf),
            Attribute.text("projection", facts -> facts.modes().code()),
            Attribute.text("scheme", facts -> facts.scheme().code()),
            Attribute.text("schemeVersion", facts -> facts.scheme().version()));
}
