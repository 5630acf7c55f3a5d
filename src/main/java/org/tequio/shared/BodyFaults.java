package org.tequio.shared;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.ProblemDetails.Fault;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * All that is wrong with the body of a request, each fault with its JSON pointer, so that the sender learns everything at
 * once. Pointers are relative to the place that {@link #at} has come to; of one place only the first fault is told, and
 * of all only the first {@value #MOST}.
 */
public final class BodyFaults {

    static final int MOST = 50;

    /** The last moment that both Java's and PostgreSQL's calendars and every client can read. */
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59Z");

    private final TerritoryCodes territories;
    private final Clock clock;
    private final String place;
    private final List<Fault> faults;

    BodyFaults(TerritoryCodes territories, Clock clock) {
        this(territories, clock, "", new ArrayList<>());
    }

    private BodyFaults(TerritoryCodes territories, Clock clock, String place, List<Fault> faults) {
        this.territories = territories;
        this.clock = clock;
        this.place = place;
        this.faults = faults;
    }

    /** The same faults, for the part of the body at this pointer. */
    public BodyFaults at(String pointer) {
        return new BodyFaults(territories, clock, place + pointer, faults);
    }

    /** @param code one word for machines, such as {@code required}, {@code invalid-value}, {@code unknown-code} */
    public void add(String pointer, String code, String detail) {
        add(pointer, code, detail, Advice.NONE);
    }

    /** @param advice on what would do instead */
    public void add(String pointer, String code, String detail, Advice advice) {
        if (!isFull() && !has(pointer)) {
            faults.add(new Fault(null, place + pointer, code, detail + advice.ending(), advice.suggestion()));
        }
    }

    public boolean has(String pointer) {
        var full = place + pointer;
        return faults.stream().anyMatch(fault -> full.equals(fault.pointer()));
    }

    /** Whether no further fault will be told. */
    boolean isFull() {
        return faults.size() >= MOST;
    }

    public int count() {
        return faults.size();
    }

    public void required(String pointer, @Nullable Object value) {
        if (value == null) {
            add(pointer, "required", "%s is missing.".formatted(name(pointer)));
        }
    }

    /** A text that says something, in one line. */
    public void line(String pointer, @Nullable String value, int most) {
        text(pointer, value, most);
        if (value != null && value.chars().anyMatch(Character::isISOControl)) {
            add(pointer, "invalid-value", "%s is one line of text.".formatted(name(pointer)));
        }
    }

    /** A text that says something; the database takes no zeros, and no reader other control characters. */
    public void text(String pointer, @Nullable String value, int most) {
        required(pointer, value);
        if (value == null) {
            return;
        }
        if (value.isBlank()) {
            add(pointer, "required", "%s is empty.".formatted(name(pointer)));
        } else if (value.length() > most) {
            add(pointer, "too-long", "%s may have at most %d characters.".formatted(name(pointer), most));
        } else if (value.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            add(pointer, "invalid-value", "%s holds a character that is none.".formatted(name(pointer)));
        }
    }

    /** A reason that everybody will read, for good. */
    public void noAddress(String pointer, @Nullable String value) {
        if (value != null && Addresses.mayBeIn(value)) {
            add(pointer, "holds-address", Addresses.ADVICE);
        }
    }

    /** Each item of a list, with its own pointer; a list that is not given has none. */
    public <T> void each(String pointer, @Nullable List<? extends @Nullable T> items, BiConsumer<String, T> check) {
        for (int i = 0; items != null && i < items.size() && !isFull(); i++) {
            var item = items.get(i);
            var ofItem = pointer + "/" + i;
            if (item == null) {
                add(ofItem, "required", "null is no item of %s.".formatted(name(pointer)));
            } else {
                check.accept(ofItem, item);
            }
        }
    }

    public void code(String pointer, String code, Collection<String> known) {
        if (!known.contains(code)) {
            unknownCode(pointer, code, Advice.on(code, known));
        }
    }

    public void territory(String pointer, String code) {
        if (!territories.contains(code)) {
            unknownCode(pointer, code, territories.advice(code));
        }
    }

    public void recordId(String pointer, String id) {
        if (RecordId.parse(id).isEmpty()) {
            add(
                    pointer,
                    "invalid-value",
                    "'%.64s' is not an id: nine characters, the last of which checks the others.".formatted(id));
        }
    }

    /** A day that has come, wherever the sender is: some are a day ahead of us. */
    public void notAhead(String pointer, LocalDate day) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1))) {
            add(pointer, "in-the-future", "%s lies in the future: say so when it has come.".formatted(name(pointer)));
        }
    }

    public void future(String pointer, @Nullable Instant moment) {
        if (moment != null && (!moment.isAfter(clock.instant()) || moment.isAfter(END_OF_TIME))) {
            add(pointer, "invalid-value", "%s is a moment to come, before the year 10000.".formatted(name(pointer)));
        }
    }

    /** @throws Problem 400 with all faults, if there are any */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw problem();
        }
    }

    /**
     * Of what was sound when it came in, and is held against the register again.
     *
     * @throws Problem 409 with all faults, if there are any
     */
    public void standInTheWay() {
        if (!faults.isEmpty()) {
            throw Problem.outdated(faults);
        }
    }

    /** What to throw when there are faults. */
    Problem problem() {
        return Problem.invalidBody(faults);
    }

    public void unknownCode(String pointer, String code, Advice advice) {
        add(pointer, "unknown-code", "%s has no code '%.64s'.".formatted(name(pointer), code), advice);
    }

    /** What people call the place: its last step that is a name. */
    private String name(String pointer) {
        var full = (place + pointer).replaceAll("(/\\d+)+$", "");
        return full.isEmpty() ? "The body" : full.substring(full.lastIndexOf('/') + 1);
    }
}
