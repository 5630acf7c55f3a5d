package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Codes;

import java.util.Optional;

/**
 * A way to put countries into North and South. None of them is the truth; an answer that speaks of North and South names
 * the scheme and its version.
 *
 * <p>A country that the data says nothing of is unclassified: Taiwan, Antarctica, and, by income, those without an
 * income group.
 */
public enum Scheme implements Concept {
    FCSSC(
            "fcssc",
            Scheme.DEFAULT_VERSION,
            new Source(
                    "United Nations Finance Center for South-South Cooperation",
                    "http://www.fc-ssc.org/en/partnership_program/south_south_countries")),
    G77(
            "g77",
            "134 members; the source gives no date; read in 2026",
            new Source("The Group of 77 at the United Nations", "https://www.g77.org/doc/members.html")),
    OECD(
            "oecd",
            "38 members, since Costa Rica joined in May 2021; read in 2026",
            new Source(
                    "Organisation for Economic Co-operation and Development",
                    "https://www.oecd.org/en/about/members-partners.html")),
    WB_INCOME(
            "wb-income",
            "fiscal year 2026 (July 2025 to June 2026), told from its contents",
            new Source(
                    "World Bank country and lending groups",
                    "https://datahelpdesk.worldbank.org/knowledgebase/articles/906519-world-bank-country-and-lending-groups"));

    /** That of {@link #DEFAULT}. */
    public static final String DEFAULT_VERSION = "134 countries; the source gives no date; as OpenAlex used it in 2026";

    public static final Codes<Scheme> CODES = Codes.of(Scheme.class);

    /** The scheme of an answer when the question names none. */
    public static final Scheme DEFAULT = FCSSC;

    private final String code;
    private final String version;
    private final Source source;

    Scheme(String code, String version, Source source) {
        this.code = code;
        this.version = version;
        this.source = source;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** Which edition of the list this is, in as many words as it takes to be honest. */
    public String version() {
        return version;
    }

    /** Who keeps the list. */
    public Source source() {
        return source;
    }

    /** Where it puts the country of this ISO 3166-1 alpha-2 code; nothing for what is unclassified or no country. */
    public Optional<Pole> pole(String country) {
        return Country.find(country).flatMap(this::pole);
    }

    @Override
    public Optional<Label> rule() {
        return Optional.of(Labels.of("schemes.%s.rule".formatted(code)));
    }

    @Override
    public CodeList list() {
        return CodeList.SCHEMES;
    }

    @Override
    public Facts facts() {
        return Facts.ofScheme(this);
    }

    Optional<Pole> pole(Country country) {
        return switch (this) {
            case FCSSC, G77 -> country.isOn(code).map(listed -> listed ? Pole.SOUTH : Pole.NORTH);
            case OECD -> country.isOn(code).map(listed -> listed ? Pole.NORTH : Pole.SOUTH);
            case WB_INCOME ->
                Optional.of(country.income())
                        .filter(income -> !income.isEmpty())
                        .map(income -> income.equals(Country.HIGH_INCOME) ? Pole.NORTH : Pole.SOUTH);
        };
    }
}
