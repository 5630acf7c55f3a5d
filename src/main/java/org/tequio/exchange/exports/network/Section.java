package org.tequio.exchange.exports.network;

/** What a file of a network tells one after the other, each in order of id. */
enum Section {
    ACTORS,
    ALLIANCES,
    EDGES
}
