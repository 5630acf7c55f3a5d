package org.tequio.engines;

import java.time.Year;
import java.time.ZoneOffset;

/** Dates at so many years from the present one, the service's: what is to come stays so, whenever a test runs. */
public final class PresentYear {

    private static final int YEAR = Year.now(ZoneOffset.UTC).getValue();

    private PresentYear() {}

    public static String plus(int years) {
        return String.valueOf(YEAR + years);
    }

    /** @param day of that year, or a month, as {@code 06-15} or {@code 06} */
    public static String plus(int years, String day) {
        return plus(years) + "-" + day;
    }

    /** The next one that is in a later year. */
    public static String nextLeapDay() {
        int year = YEAR + 1;
        while (!Year.isLeap(year)) {
            year++;
        }
        return year + "-02-29";
    }
}
