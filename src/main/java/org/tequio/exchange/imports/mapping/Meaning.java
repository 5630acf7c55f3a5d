package org.tequio.exchange.imports.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.reference.ActorKind;
import org.tequio.reference.CountryNames;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;
import org.tequio.shared.Coded;
import org.tequio.shared.PartialDate;
import org.tequio.shared.WebAddress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a value is, and so how it is read; what cannot be read is left out, with a warning. */
enum Meaning implements Coded {
    TEXT("text", "") {
        @Override
        Optional<String> read(String value) {
            return Optional.of(value);
        }
    },
    COUNTRY(
            "country",
            "Write an ISO 3166-1 code, or the name in English, French, Spanish or a language of the country; "
                    + "where the column holds codes and NA is Namibia, the mapping says 'as: country-code'.") {
        @Override
        Optional<String> read(String value) {
            return NO_CODE.matcher(value).matches()
                    ? Optional.empty()
                    : CountryNames.WORLD.find(value).map(Territory::code);
        }
    },
    COUNTRY_CODE("country-code", "Write an ISO 3166-1 code of two letters.") {
        @Override
        Optional<String> read(String value) {
            return Territories.WORLD.findCountry(value.toUpperCase(Locale.ROOT)).map(Territory::code);
        }
    },
    WEB_ADDRESS("web-address", "Write the address of a website.") {
        @Override
        Optional<String> read(String value) {
            return Arrays.stream(value.split("[\\s;]+"))
                    .flatMap(word -> WebAddress.parse(whole(word)).stream())
                    .findFirst();
        }
    },
    COORDINATE("coordinate", "Write degrees with a point, such as 12.64.") {
        @Override
        Optional<String> read(String value) {
            return Optional.of(value).filter(DEGREES.asMatchPredicate());
        }
    },
    KIND("kind", "Write a code of /reference/kinds.") {
        @Override
        Optional<String> read(String value) {
            return ActorKind.CODES.find(value.toLowerCase(Locale.ROOT)).map(ActorKind::code);
        }
    },
    DATE("date", "Write 2019, 2019-06 or 2019-06-30.") {
        @Override
        Optional<String> read(String value) {
            var day = value.length() > LENGTH_OF_A_DAY ? value.substring(0, LENGTH_OF_A_DAY) : value;
            return PartialDate.parse(day).map(PartialDate::value);
        }
    };

    /** "No data" in many files; only who says that a column holds codes can mean Namibia by it. */
    private static final Pattern NO_CODE = Pattern.compile("(?i)n/?a|n\\.a\\.");

    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)www\\.\\S+\\.\\S+");
    private static final int LENGTH_OF_A_DAY = 10;

    private final String code;
    private final String remedy;

    Meaning(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** What to write instead of what cannot be read. */
    String remedy() {
        return remedy;
    }

    /** The value as our package has it; empty if it is not what it should be. */
    abstract Optional<String> read(String value);

    private static String whole(String word) {
        return WITHOUT_SCHEME.matcher(word).matches() ? "http://" + word : word;
    }
}
