package org.tequio.network.formats;

import org.jspecify.annotations.Nullable;

/**
 * What a format can tell of a node, an edge or the whole network.
 *
 * @param name the same in every format
 * @param value null where nothing is known
 */
public record Attribute<T>(String name, Type type, Value<T> value) {

    /** What values it has, by the names of GraphML. */
    public enum Type {
        STRING("string"),
        BOOLEAN("boolean"),
        LONG("long"),
        INT("int"),
        DOUBLE("double");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Reads it from what has it. */
    @FunctionalInterface
    public interface Value<T> {

        @Nullable
        Object of(T owner);
    }

    public static <T> Attribute<T> text(String name, Value<T> value) {
        return new Attribute<>(name, Type.STRING, value);
    }
}
