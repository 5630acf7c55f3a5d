package org.tequio.intake.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.RecordType;

import java.util.Comparator;
import java.util.List;

/** Finds the listed records that a described one probably is. */
@ApplicationScoped
public class Duplicates {

    /** What scores less is not worth a look. */
    public static final int LEAST_SCORE = 30;

    /** What the database puts in front of the clues of alliances. */
    private static final String ALLIANCE = "&";

    private final Wordings wordings;
    private final WordUses wordUses;
    private final Lookalikes lookalikes;

    Duplicates(Wordings wordings, WordUses wordUses, Lookalikes lookalikes) {
        this.wordings = wordings;
        this.wordUses = wordUses;
        this.lookalikes = lookalikes;
    }

    /** Records of its type that it may be, the most probable first, at most ten. */
    public List<Candidate> find(Description description) {
        return find(description, Restriction.NONE);
    }

    /** Of the records that are wanted, those that it may be, the most probable first. */
    public List<Candidate> find(Description description, Restriction restriction) {
        var sign = description.type() == RecordType.ALLIANCE ? ALLIANCE : "";
        var wording = wordings.of(description.names());
        var names = description.names().stream().map(wording::get).toList();
        var words = names.stream().flatMap(name -> name.words().stream()).toList();
        var uses = wordUses.of(words, sign, description.place());
        var clues = new Clues(sign).withWords(uses).withNames(names, Places.wordsOfCountry(description.country()));
        var comparison = new Comparison(description, names, wordings.ofPlace(description.city()), uses);
        return lookalikes.of(description, clues, restriction).stream()
                .map(comparison::with)
                .filter(candidate -> candidate.score() >= LEAST_SCORE)
                .sorted(Comparator.comparing(Candidate::score).reversed().thenComparing(Candidate::id))
                .limit(restriction.most())
                .toList();
    }
}
