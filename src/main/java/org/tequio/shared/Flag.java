package org.tequio.shared;

/** A parameter that is true or false. */
public final class Flag {

    private Flag() {}

    /** @throws Problem 400 that names the parameter, if it is neither */
    public static boolean of(String parameter, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw Problem.invalidParameter(parameter, "%s is true or false, not '%s'.".formatted(parameter, value));
        };
    }
}
