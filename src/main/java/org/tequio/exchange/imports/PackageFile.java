package org.tequio.exchange.imports;

import org.tequio.exchange.imports.mapping.Target;
import org.tequio.register.RecordType;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a data package, in the order in which they are imported: what is pointed to comes first. */
enum PackageFile implements Coded {
    ACTORS(
            "actors",
            RecordType.ACTOR,
            List.of("id", "name", "kind", "source_url"),
            List.of(
                    "name_lang",
                    "constituency",
                    "level",
                    "country",
                    "city",
                    "founded",
                    "website",
                    "sectors",
                    "sdgs",
                    "further_kinds",
                    "names",
                    "latitude",
                    "longitude",
                    "active_in",
                    "closed",
                    "umbrella",
                    "identifiers",
                    "sources",
                    "licence",
                    "confirmed_on",
                    "subdivision")),
    ALLIANCES(
            "alliances",
            RecordType.ALLIANCE,
            List.of("id", "name", "kind", "source_url"),
            List.of(
                    "start_year",
                    "end_year",
                    "description",
                    "sdgs",
                    "name_lang",
                    "names",
                    "territories",
                    "sectors",
                    "identifiers",
                    "sources",
                    "licence",
                    "confirmed_on")),
    MEMBERSHIPS(
            "memberships",
            RecordType.MEMBERSHIP,
            List.of("alliance_id", "actor_id", "role", "source_url"),
            List.of("start_year", "end_year", "state", "sources", "licence", "confirmed_on", "id")),
    EXPERIENCES(
            "experiences",
            RecordType.EXPERIENCE,
            List.of("id", "kind", "title", "summary", "source_url"),
            List.of(
                    "alliance_id",
                    "actor_ids",
                    "country",
                    "year",
                    "crisis",
                    "sdgs",
                    "lang",
                    "identifiers",
                    "sources",
                    "licence",
                    "confirmed_on"));

    static final Codes<PackageFile> CODES = Codes.of(PackageFile.class);

    private final String code;
    private final RecordType type;
    private final List<String> required;
    private final List<String> optional;

    PackageFile(String code, RecordType type, List<String> required, List<String> optional) {
        this.code = code;
        this.type = type;
        this.required = required;
        this.optional = optional;
    }

    /** Also the name of the form field, and with {@code .csv} that of the file. */
    @Override
    public String code() {
        return code;
    }

    RecordType type() {
        return type;
    }

    List<String> required() {
        return required;
    }

    List<String> columns() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    /** As mappings see it. */
    Target target() {
        return new Target(code, columns(), key());
    }

    static PackageFile of(RecordType type) {
        return Stream.of(values()).filter(file -> file.type == type).findFirst().orElseThrow();
    }

    static List<Target> targets() {
        return Stream.of(values()).map(PackageFile::target).toList();
    }

    boolean knows(String column) {
        return columns().contains(column);
    }

    /** The file that comes after this one. */
    Optional<PackageFile> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** The columns that together name a row within its file. */
    List<String> key() {
        return switch (this) {
            case ACTORS, ALLIANCES, EXPERIENCES -> List.of("id");
            case MEMBERSHIPS -> List.of("alliance_id", "actor_id", "role", "start_year");
        };
    }
}
