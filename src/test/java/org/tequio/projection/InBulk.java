package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTestProfile;

import java.util.Map;

/** An installation that loads all news in bulk, however little it is, and in many small lots. */
public final class InBulk implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("tequio.projection.bulk-from", "0", "tequio.projection.batch-size", "5");
    }
}
