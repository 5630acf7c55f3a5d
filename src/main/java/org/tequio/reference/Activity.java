package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Codes;

import java.util.List;

/**
 * What an actor works in: the groups of the World Cooperative Monitor and what SSE maps add to them.
 *
 * <p>The letters are the sections of ISIC Rev. 4 (United Nations, 2008) in which most of the activity falls. A section
 * may stand at several activities, since ISIC divides by product and SSE maps by purpose: food is made (C) and grown
 * (A). Sections O and U (public administration, embassies) are nobody's activity here.
 */
public enum Activity implements Concept {
    AGRICULTURE_FOOD("agriculture-food", "A", "C"),
    INDUSTRY_PUBLIC_SERVICES("industry-public-services", "B", "C", "D", "E", "F"),
    BANKING_FINANCIAL_SERVICES("banking-financial-services", "K"),
    WHOLESALE_RETAIL("wholesale-retail", "G"),
    HEALTH_EDUCATION_SOCIAL("health-education-social", "P", "Q"),
    INSURANCE("insurance", "K"),
    HOUSING("housing", "L"),
    WORKER_SERVICES("worker-services", "M", "N"),
    TRANSPORT("transport", "H"),
    CULTURE_MEDIA("culture-media", "J", "R"),
    TOURISM("tourism", "I", "N"),
    ENVIRONMENT_ENERGY("environment-energy", "D", "E"),
    OTHER_SERVICES("other-services", "S", "T");

    public static final Codes<Activity> CODES = Codes.of(Activity.class);

    private final String code;
    private final List<String> isic;

    Activity(String code, String... isic) {
        this.code = code;
        this.isic = List.of(isic);
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** The letters of its sections in ISIC Rev. 4. */
    public List<String> isic() {
        return isic;
    }

    @Override
    public CodeList list() {
        return CodeList.ACTIVITIES;
    }

    @Override
    public Facts facts() {
        return Facts.ofActivity(isic);
    }
}
