package org.tequio.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The id of a record: eight characters that tell nothing and one that checks them, such as {@code 6qv3k0b7x}.
 *
 * <p>The alphabet and the check character are those of the NOID check digit algorithm (California Digital
 * Library): 29 characters without vowels and without look-alikes, so that no id spells a word, and one wrong or
 * two swapped characters never make another valid id. Numbers come from one sequence and are scattered one to one over
 * the 29<sup>8</sup> possible ids, so that none is given twice and none betrays its neighbour.
 */
public record RecordId(@JsonValue String value) {

    private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxz";
    private static final int RADIX = ALPHABET.length();
    private static final int LENGTH = 8;
    private static final long SPACE = (long) Math.pow(RADIX, LENGTH);
    /** Prime to 29, so that multiplying by it permutes the space; small enough for a product to fit a long. */
    private static final long SCATTER = 18_437_129L;
    /** Undoes scattering a number twice, as every id's was. */
    private static final BigInteger GATHER =
            BigInteger.valueOf(SCATTER).modPow(BigInteger.valueOf(-2), BigInteger.valueOf(SPACE));

    @JsonCreator
    public RecordId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'%s' is not a record id".formatted(value));
        }
    }

    /** The id of a number of the register's sequence, from 1 to 29<sup>8</sup> − 1. */
    public static RecordId of(long number) {
        if (number < 1 || number >= SPACE) {
            throw new IllegalArgumentException("No id for number " + number);
        }
        var rest = scatter(scatter(number));
        var id = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            id[i] = ALPHABET.charAt((int) (rest % RADIX));
            rest /= RADIX;
        }
        var unchecked = new String(id);
        return new RecordId(unchecked + check(unchecked));
    }

    /** The id, if this is one: of the right length, alphabet and check character. */
    public static Optional<RecordId> parse(String text) {
        return isValid(text) ? Optional.of(new RecordId(text)) : Optional.empty();
    }

    /**
     * A text of an address that can be an id.
     *
     * @throws Problem 404 that says of what there is none, if it cannot be one
     */
    public static String orNotFound(String what, String text) {
        return parse(text).orElseThrow(() -> Problem.notFound(what, text)).value();
    }

    /** The number of the register's sequence that the id was made of, from 0 to 29<sup>8</sup> − 1. */
    public long number() {
        long scattered = 0;
        for (int i = 0; i < LENGTH; i++) {
            scattered = scattered * RADIX + ALPHABET.indexOf(value.charAt(i));
        }
        return BigInteger.valueOf(scattered)
                .multiply(GATHER)
                .mod(BigInteger.valueOf(SPACE))
                .longValueExact();
    }

    @Override
    public String toString() {
        return value;
    }

    private static long scatter(long number) {
        return number * SCATTER % SPACE;
    }

    private static boolean isValid(String text) {
        return text.length() == LENGTH + 1
                && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && check(text.substring(0, LENGTH)) == text.charAt(LENGTH);
    }

    private static char check(String unchecked) {
        int sum = 0;
        for (int i = 0; i < unchecked.length(); i++) {
            sum += (i + 1) * ALPHABET.indexOf(unchecked.charAt(i));
        }
        return ALPHABET.charAt(sum % RADIX);
    }
}
