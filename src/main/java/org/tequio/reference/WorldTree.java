package org.tequio.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Grows the tree of territories out of the countries' places in UN M49 and their subdivisions in ISO 3166-2. */
final class WorldTree {

    private static final List<TerritoryType> STOREYS =
            List.of(TerritoryType.REGION, TerritoryType.SUBREGION, TerritoryType.INTERMEDIATE);

    private WorldTree() {}

    /** The world, then each storey by code, subdivisions last, so that a parent always comes before its children. */
    static Collection<Territory> grow() {
        var tree = new ArrayList<Territory>();
        tree.add(Territory.world());
        STOREYS.forEach(storey -> tree.addAll(regions(storey)));
        Country.ALL.stream().map(Territory::country).forEach(tree::add);
        Tables.rows("subdivisions.csv").stream().map(WorldTree::subdivision).forEach(tree::add);
        return tree;
    }

    private static Territory subdivision(NamedCsvRecord row) {
        var code = row.getField("code");
        var parent = row.getField("parent");
        return Territory.subdivision(
                code, row.getField("name"), parent.isEmpty() ? Territories.countryOf(code) : parent);
    }

    private static Collection<Territory> regions(TerritoryType storey) {
        var depth = STOREYS.indexOf(storey);
        var regions = new TreeMap<String, Territory>();
        for (var country : Country.ALL) {
            var above = country.regions();
            if (above.size() > depth) {
                var parent = depth == 0 ? Territories.ROOT : above.get(depth - 1);
                regions.computeIfAbsent(above.get(depth), m49 -> Territory.region(m49, storey, parent));
            }
        }
        return regions.values();
    }
}
