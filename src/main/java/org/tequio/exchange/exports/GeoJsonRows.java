package org.tequio.exchange.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Actors as points on the map (RFC 7946): longitude before latitude. Those of which nobody knows where they are have no
 * geometry, or are left out and counted at the end, in a member of our own.
 */
final class GeoJsonRows implements RowWriter<ExportedActor> {

    private final JsonRows<ExportedActor> features;
    private final boolean withUnplaced;
    private long leftOut;

    GeoJsonRows(ObjectMapper mapper, OutputStream output, long asOf, boolean withUnplaced) throws IOException {
        this.features = new JsonRows<>(mapper, output, members(asOf), "features", Feature::of);
        this.withUnplaced = withUnplaced;
    }

    @Override
    public void begin() throws IOException {
        features.begin();
    }

    @Override
    public void row(ExportedActor actor) throws IOException {
        if (withUnplaced || actor.hasPlace()) {
            features.row(actor);
        } else {
            leftOut++;
        }
    }

    @Override
    public void end() throws IOException {
        features.endWith(Map.of("leftOut", leftOut));
    }

    private static Map<String, Object> members(long asOf) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "FeatureCollection");
        members.put("asOf", asOf);
        return members;
    }

    private record Feature(String type, String id, @Nullable Point geometry, ExportedActor properties) {

        static Feature of(ExportedActor actor) {
            return new Feature("Feature", actor.id(), Point.of(actor), actor);
        }
    }

    private record Point(String type, List<Double> coordinates) {

        static @Nullable Point of(ExportedActor actor) {
            var longitude = actor.longitude();
            var latitude = actor.latitude();
            return longitude == null || latitude == null ? null : new Point("Point", List.of(longitude, latitude));
        }
    }
}
