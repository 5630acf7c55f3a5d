package org.tequio.exchange.imports;

import org.jspecify.annotations.Nullable;
import org.tequio.register.ActorFacts;

import java.util.Optional;

/** Reads the coordinates of a row: both, or none. */
record PlaceCells(@Nullable Double latitude, @Nullable Double longitude) {

    private static final double MOST_NORTH = 90;
    private static final double MOST_EAST = 180;

    /** @param kept what was known before: it stays if the file has no columns for it */
    static PlaceCells read(Row row, ActorFacts kept) {
        if (!row.has("latitude") && !row.has("longitude")) {
            return new PlaceCells(kept.latitude(), kept.longitude());
        }
        var latitude = degrees(row, "latitude", MOST_NORTH);
        var longitude = degrees(row, "longitude", MOST_EAST);
        if (latitude.isPresent() != longitude.isPresent() && !row.isRejected()) {
            row.reject("latitude, longitude", "half-a-place", "", "Fill in both, or none.");
        }
        return new PlaceCells(latitude.orElse(null), longitude.orElse(null));
    }

    private static Optional<Double> degrees(Row row, String column, double most) {
        var text = row.optional(column);
        var degrees = text.flatMap(PlaceCells::number).filter(number -> Math.abs(number) <= most);
        if (text.isPresent() && degrees.isEmpty()) {
            row.reject(
                    column,
                    "no-coordinate",
                    text.get(),
                    "Write degrees from -%1$.0f to %1$.0f with a point, such as 12.64.".formatted(most));
        }
        return degrees;
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
