package org.tequio.exchange.reconcile;

import org.tequio.register.RecordType;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a query may say besides the name, and what a table may take home. */
enum EntityProperty implements Coded {
    NAME("name", "Name", RecordType.ACTOR, RecordType.ALLIANCE),
    COUNTRY("country", "Country of its seat, ISO 3166-1 alpha-2", RecordType.ACTOR),
    CITY("city", "City of its seat", RecordType.ACTOR),
    WEBSITE("website", "Website", RecordType.ACTOR),
    KIND("kind", "Kind", RecordType.ACTOR, RecordType.ALLIANCE),
    IDENTIFIER("identifier", "Identifier, as scheme:value", RecordType.ACTOR, RecordType.ALLIANCE),
    GROUP("group", "Stakeholder group", RecordType.ACTOR),
    SECTOR("sector", "Sector of the economy", RecordType.ACTOR),
    LEVEL("level", "Level it works at", RecordType.ACTOR),
    LATITUDE("latitude", "Latitude, WGS 84", RecordType.ACTOR),
    LONGITUDE("longitude", "Longitude, WGS 84", RecordType.ACTOR),
    FOUNDED("founded", "Founded", RecordType.ACTOR),
    SINCE("since", "Since", RecordType.ALLIANCE),
    UNTIL("until", "Until", RecordType.ALLIANCE),
    ACTIVITIES("activities", "Activities", RecordType.ACTOR, RecordType.ALLIANCE),
    SDGS("sdgs", "Sustainable Development Goals and targets", RecordType.ACTOR, RecordType.ALLIANCE);

    static final Codes<EntityProperty> CODES = Codes.of(EntityProperty.class);

    /** Those by which records are found and scored; a query may say the others too, and is answered as without. */
    static final List<EntityProperty> SOUGHT = List.of(NAME, COUNTRY, CITY, WEBSITE, KIND, IDENTIFIER);

    private final String code;
    private final String label;
    private final Set<RecordType> types;

    EntityProperty(String code, String label, RecordType... types) {
        this.code = code;
        this.label = label;
        this.types = Set.of(types);
    }

    @Override
    public String code() {
        return code;
    }

    Entity entity() {
        return new Entity(code, label);
    }

    /** Those that entities of some record types have. */
    static List<EntityProperty> of(List<RecordType> types) {
        return Arrays.stream(values())
                .filter(property -> types.stream().anyMatch(property.types::contains))
                .toList();
    }
}
