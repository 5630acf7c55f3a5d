package org.tequio.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of {@code countries.csv}: the facts about one country or territory of ISO 3166-1.
 *
 * @param code alpha-2; {@code NA} is Namibia
 * @param alpha3 the alpha-3 code
 * @param m49 the numeric code, the same in ISO 3166-1 and UN M49
 * @param regions the M49 codes of region, subregion and intermediate region, widest first, as many as there are
 * @param lists which of the lists {@link #LISTS} it is on; a list that says nothing of it is missing here
 * @param income the World Bank's income group; empty if it has none
 */
record Country(String code, String alpha3, String m49, List<String> regions, Map<String, Boolean> lists, String income)
        implements Coded {

    static final String HIGH_INCOME = "High income";

    private static final List<String> LISTS = List.of("ldc", "lldc", "sids", "g77", "eu", "oecd", "fcssc");

    static final List<Country> ALL =
            Tables.rows("countries.csv").stream().map(Country::of).toList();

    private static final Codes<Country> CODES = Codes.of(ALL);

    static Optional<Country> find(String alpha2) {
        return CODES.find(alpha2);
    }

    /** Whether it is on this list, if the list says anything of it at all. */
    Optional<Boolean> isOn(String list) {
        return Optional.ofNullable(lists.get(list));
    }

    /** The lists that it is on. */
    List<String> listedIn() {
        return LISTS.stream().filter(list -> isOn(list).orElse(false)).toList();
    }

    private static Country of(NamedCsvRecord row) {
        return new Country(
                row.getField("iso2"),
                row.getField("iso3"),
                row.getField("m49"),
                Stream.of("region_m49", "subregion_m49", "intermediate_m49")
                        .map(row::getField)
                        .filter(code -> !code.isEmpty())
                        .toList(),
                lists(row),
                row.getField("wb_income"));
    }

    private static Map<String, Boolean> lists(NamedCsvRecord row) {
        return LISTS.stream()
                .filter(list -> !row.getField(list).isEmpty())
                .collect(Collectors.toMap(
                        list -> list, list -> Boolean.valueOf(row.getField(list)), (a, b) -> a, LinkedHashMap::new));
    }
}
