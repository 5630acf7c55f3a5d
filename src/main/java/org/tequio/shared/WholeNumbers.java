package org.tequio.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes {@code 5.0} for the integer that it is in JSON Schema, and both for equal; Jackson goes by how a number is written. */
final class WholeNumbers {

    /** Up to here a {@code double} is exact. */
    private static final double MOST = 1L << 53;

    private WholeNumbers() {}

    /** The same tree, which is changed where it has parts. */
    static JsonNode in(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(in(field.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, in(array.get(i)));
            }
        } else if (node.isDouble() && isWhole(node.doubleValue())) {
            return node.canConvertToInt() ? IntNode.valueOf(node.intValue()) : LongNode.valueOf(node.longValue());
        }
        return node;
    }

    private static boolean isWhole(double number) {
        return Math.abs(number) < MOST && number == Math.rint(number);
    }
}
