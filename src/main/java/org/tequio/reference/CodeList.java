package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Advice;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The code lists; each is served under its code at {@code /api/v1/reference/…}. */
public enum CodeList implements Coded {
    KINDS("kinds", ActorKind::values),
    GROUPS("groups", StakeholderGroup::values),
    SECTORS("sectors", Sector::values),
    CONSTITUENCIES("constituencies", Constituency::values),
    LEVELS("levels", Level::values),
    ACTIVITIES("activities", "activities of Tequio 1, sections of ISIC Rev. 4", Activity::values),
    SDGS("sdgs", "A/RES/70/1 (2015), A/RES/71/313 (2017)", () -> Sdg.ALL.toArray(Concept[]::new)),
    ROLES("roles", Role::values),
    ALLIANCE_KINDS("alliance-kinds", AllianceKind::values),
    EXPERIENCE_KINDS("experience-kinds", ExperienceKind::values),
    MEMBERSHIP_STATES("membership-states", MembershipState::values),
    PATTERNS("patterns", Pattern::values),
    POLES("poles", Pole::values),
    SCHEMES("schemes", Scheme::values),
    TERRITORY_TYPES("territory-types", TerritoryType::values),
    TERRITORIES("territories", "ISO 3166-1, ISO 3166-2 and UN M49, read in 2026", () -> Territories.WORLD
            .all()
            .toArray(Concept[]::new));

    public static final Codes<CodeList> CODES = Codes.of(CodeList.class);

    private final String code;
    private final String version;
    /** Asked for late: the members know their list, and neither may wait for the other to be ready. */
    private final Supplier<? extends Concept[]> members;

    CodeList(String code, Supplier<? extends Concept[]> members) {
        this(code, "1", members);
    }

    CodeList(String code, String version, Supplier<? extends Concept[]> members) {
        this.code = code;
        this.version = version;
        this.members = members;
    }

    /**
     * The list of a path such as {@code /reference/kinds}; JAX-RS finds this method by its name.
     *
     * @throws Problem 404 that names the nearest list
     */
    public static CodeList fromString(String code) {
        return CODES.find(code).orElseThrow(() -> missing("list", code, CODES.advice(code)));
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** Which edition of the list this is: of our own lists a number, of the world's what they are known by. */
    public String version() {
        return version;
    }

    public Label title() {
        return Labels.of(code);
    }

    public List<Concept> members() {
        return List.of(members.get());
    }

    /**
     * The member of this code.
     *
     * @throws Problem 404 that names the nearest member, when there is none
     */
    Concept member(String memberCode) {
        return members().stream()
                .filter(member -> member.code().equals(memberCode))
                .findFirst()
                .orElseThrow(() -> missing("member of " + code, memberCode, advice(memberCode)));
    }

    private Advice advice(String memberCode) {
        return synonym(memberCode)
                .map(member -> new Advice(member, ""))
                .orElseGet(() -> this == TERRITORIES
                        ? Territories.WORLD.advice(memberCode)
                        : Codes.of(members()).advice(memberCode));
    }

    private Optional<String> synonym(String word) {
        return members().stream()
                .filter(member -> member.synonyms().contains(word))
                .map(Concept::code)
                .findFirst();
    }

    private static Problem missing(String what, String code, Advice advice) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no %s '%s'.%s".formatted(what, code, advice.sentence()));
    }
}
