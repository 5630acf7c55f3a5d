package org.tequio.shared;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Reads the numbers of query parameters. */
public final class Numbers {

    /** Not all of as many digits as this are a long. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,19}");

    private Numbers() {}

    /** @throws Problem 400 that names the parameter if it is not a number from the least to the most */
    public static long between(String parameter, String text, long least, long most) {
        if (DIGITS.matcher(text).matches()) {
            var number = new BigInteger(text);
            if (number.compareTo(BigInteger.valueOf(least)) >= 0 && number.compareTo(BigInteger.valueOf(most)) <= 0) {
                return number.longValueExact();
            }
        }
        throw Problem.invalidParameter(
                parameter, "%s is a number from %d to %d, not '%s'.".formatted(parameter, least, most, text));
    }
}
