package org.tequio.exchange;

import java.util.Map;
import java.util.Optional;

/**
 * What the package's own ids stand for in the register.
 *
 * @param source the scheme of these ids
 * @param actors record ids by the package's ids
 * @param alliances likewise
 * @param experiences likewise
 */
record References(
        String source, Map<String, String> actors, Map<String, String> alliances, Map<String, String> experiences) {

    Optional<String> actor(String value) {
        return Optional.ofNullable(actors.get(value));
    }

    Optional<String> alliance(String value) {
        return Optional.ofNullable(alliances.get(value));
    }
}
