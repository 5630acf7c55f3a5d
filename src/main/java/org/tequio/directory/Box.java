package org.tequio.directory;

import org.tequio.shared.Problem;

import java.util.Arrays;
import java.util.Map;

/**
 * A piece of the world between two meridians and two parallels, in degrees (WGS 84).
 *
 * @param west greater than {@code east} if it crosses the antimeridian
 */
record Box(double west, double south, double east, double north) {

    static Box parse(String parameter, String text) {
        try {
            var degrees = Arrays.stream(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (degrees.length == 4) {
                var box = new Box(degrees[0], degrees[1], degrees[2], degrees[3]);
                if (box.isOnEarth()) {
                    return box;
                }
            }
        } catch (NumberFormatException notANumber) {
            // is as wrong as too few numbers
        }
        throw Problem.invalidParameter(
                parameter,
                "%s is west,south,east,north in degrees, such as -17.6,12.3,-11.3,16.7, not '%s'."
                        .formatted(parameter, text));
    }

    private boolean isOnEarth() {
        return Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && south <= north && north <= 90;
    }

    void narrow(Conditions conditions) {
        var meridians = west <= east
                ? "n.longitude >= $west AND n.longitude <= $east"
                : "(n.longitude >= $west OR n.longitude <= $east)";
        conditions
                .and("bbox", "n.latitude >= $south AND n.latitude <= $north AND " + meridians)
                .with(Map.of("west", west, "south", south, "east", east, "north", north))
                .reached("bbox", """
                        MATCH (n:Actor)
                        USING INDEX n:Actor(latitude)
                        WHERE n.latitude >= $south AND n.latitude <= $north
                        WITH n
                        """);
    }
}
