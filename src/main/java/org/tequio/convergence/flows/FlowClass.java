package org.tequio.convergence.flows;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.reference.Label;
import org.tequio.reference.Pattern;
import org.tequio.reference.Pole;
import org.tequio.reference.Scheme;
import org.tequio.shared.Coded;
import org.tequio.shared.Language;

import java.util.EnumSet;
import java.util.Set;

/** How a co-membership lies between North and South, by the seats of the two actors under a scheme. */
enum FlowClass implements Coded {
    NORTH_NORTH(
            "north-north",
            new Label(
                    "The seats are in two countries, both in the North.",
                    "Les sièges sont dans deux pays, tous deux au Nord.",
                    "Las sedes están en dos países, ambos en el Norte.")),
    SOUTH_SOUTH(
            "south-south",
            new Label(
                    "The seats are in two countries, both in the South.",
                    "Les sièges sont dans deux pays, tous deux au Sud.",
                    "Las sedes están en dos países, ambos en el Sur.")),
    NORTH_SOUTH(
            "north-south",
            new Label(
                    "One seat is in a country of the North, the other in one of the South.",
                    "Un siège est dans un pays du Nord, l'autre dans un pays du Sud.",
                    "Una sede está en un país del Norte, la otra en uno del Sur.")),
    DOMESTIC(
            "domestic",
            new Label(
                    "Both seats are in the same country.",
                    "Les deux sièges sont dans le même pays.",
                    "Ambas sedes están en el mismo país.")),
    UNCLASSIFIED(
            "unclassified",
            new Label(
                    "The seats are in two countries, and the scheme does not classify one of them, or either.",
                    "Les sièges sont dans deux pays dont l'un au moins n'est pas classé par le schéma.",
                    "Las sedes están en dos países, y el esquema no clasifica al menos uno de ellos.")),
    TRIANGULAR(
            "triangular",
            new Label(
                    "The two meet in an alliance whose pattern is triangular under the scheme: %s Told beside: each of these pairs is in one of the other classes, too.",
                    "Les deux se rencontrent dans une alliance dont le modèle est triangulaire selon le schéma : %s Indiqué à part : chacune de ces paires est aussi dans l'une des autres classes.",
                    "Ambos se encuentran en una alianza cuyo patrón es triangular según el esquema: %s Se indica aparte: cada uno de estos pares está también en otra de las clases."));

    /** Each pair is in one of these. */
    static final Set<FlowClass> EXCLUSIVE = EnumSet.complementOf(EnumSet.of(TRIANGULAR));

    private final String code;
    private final Label rule;

    FlowClass(String code, Label rule) {
        this.code = code;
        this.rule = rule;
    }

    /** That of a pair of actors seated in these countries. */
    static FlowClass of(Scheme scheme, String one, String other) {
        if (one.equals(other)) {
            return DOMESTIC;
        }
        return scheme.pole(one)
                .flatMap(first -> scheme.pole(other).map(second -> of(first, second)))
                .orElse(UNCLASSIFIED);
    }

    private static FlowClass of(Pole one, Pole other) {
        if (one != other) {
            return NORTH_SOUTH;
        }
        return switch (one) {
            case NORTH -> NORTH_NORTH;
            case SOUTH -> SOUTH_SOUTH;
        };
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** Which pairs are in it. */
    String rule(Language language) {
        return this == TRIANGULAR ? rule.in(language).formatted(ofPattern(language)) : rule.in(language);
    }

    private static String ofPattern(Language language) {
        return Pattern.TRIANGULAR.rule().orElseThrow().in(language);
    }
}
