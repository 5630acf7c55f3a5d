package org.tequio.shared;

/** Reads the numbers of query parameters. */
public final class Numbers {

    private Numbers() {}

    /** @throws Problem 400 that names the parameter if it is not a number from the least to the most */
    public static long between(String parameter, String text, long least, long most) {
        if (text.matches("[0-9]{1,18}")) {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw Problem.invalidParameter(
                parameter, "%s is a number from %d to %d, not '%s'.".formatted(parameter, least, most, text));
    }
}
