package org.tequio.reference;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A place in the tree world → region → subregion (→ intermediate) → country → subdivision → locality.
 *
 * @param code UN M49 from the world to the intermediate regions, such as {@code 002}; ISO 3166-1 alpha-2 for countries,
 *     such as {@code SN}; ISO 3166-2 for subdivisions, such as {@code SN-DK}
 * @param type its storey
 * @param parent the code of the territory that holds it; null for the world alone
 * @param label its name; that of a subdivision is the same in all languages
 */
public record Territory(
        String code, TerritoryType type, @Nullable String parent, Label label) implements Concept {

    static Territory world() {
        return region(Territories.ROOT, TerritoryType.WORLD, null);
    }

    static Territory region(String m49, TerritoryType type, @Nullable String parent) {
        return new Territory(m49, type, parent, Labels.of("territories." + m49));
    }

    static Territory country(Country country) {
        var regions = country.regions();
        var parent = regions.isEmpty() ? Territories.ROOT : regions.get(regions.size() - 1);
        return new Territory(country.code(), TerritoryType.COUNTRY, parent, Labels.ofCountry(country.code()));
    }

    static Territory subdivision(String code, String name, String parent) {
        return new Territory(code, TerritoryType.SUBDIVISION, parent, new Label(name, name, name));
    }

    public boolean isCountry() {
        return type == TerritoryType.COUNTRY;
    }

    public boolean isSubdivision() {
        return type == TerritoryType.SUBDIVISION;
    }

    @Override
    public Optional<String> broader() {
        return Optional.ofNullable(parent);
    }

    @Override
    public CodeList list() {
        return CodeList.TERRITORIES;
    }

    @Override
    public Facts facts() {
        return Facts.ofTerritory(this);
    }
}
