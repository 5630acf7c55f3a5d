package org.tequio.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The members of one code list by their codes, with advice on a wrong one. */
public final class Codes<T> {

    private final Map<String, T> members;
    private final String elsewhere;

    private final UnaryOperator<String> reading;

    private Codes(Map<String, T> members, String elsewhere) {
        this(members, elsewhere, code -> code);
    }

    private Codes(Map<String, T> members, String elsewhere, UnaryOperator<String> reading) {
        this.members = members;
        this.elsewhere = elsewhere;
        this.reading = reading;
    }

    public static <E extends Enum<E> & Coded> Codes<E> of(Class<E> type) {
        var members = new LinkedHashMap<String, E>();
        Arrays.stream(type.getEnumConstants()).forEach(member -> members.put(member.code(), member));
        return new Codes<>(members, "");
    }

    public static <T extends Coded> Codes<T> of(Collection<T> list) {
        return of(list, "");
    }

    /** @param elsewhere a sentence that says where all of them stand, of a list that is too long to be told */
    public static <T extends Coded> Codes<T> of(Collection<T> list, String elsewhere) {
        var members = new LinkedHashMap<String, T>();
        list.forEach(member -> members.put(member.code(), member));
        return new Codes<>(members, elsewhere);
    }

    /** The same list, which suggests what {@code reading} makes of a code that is written in another way. */
    public Codes<T> suggesting(UnaryOperator<String> reading) {
        return new Codes<>(members, elsewhere, reading);
    }

    public Optional<T> find(String code) {
        return Optional.ofNullable(members.get(code));
    }

    /**
     * The member of this code.
     *
     * @throws Problem 400 that names {@code parameter} and what would do, when there is none
     */
    public T get(String parameter, String code) {
        return find(code).orElseThrow(() -> Problem.unknownCode(parameter, code, advice(code)));
    }

    /** What to write instead of this code, which is none. */
    public Advice advice(String code) {
        var meant = reading.apply(code);
        if (members.containsKey(meant)) {
            return Advice.of(Optional.of(meant), elsewhere);
        }
        return elsewhere.isEmpty() ? Advice.on(code, codes()) : Advice.of(Nearest.to(code, codes()), elsewhere);
    }

    public List<String> codes() {
        return List.copyOf(members.keySet());
    }
}
