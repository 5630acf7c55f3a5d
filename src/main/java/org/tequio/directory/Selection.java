package org.tequio.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All records that some filters let through, in order of id; for who wants every one of them and not a page. */
public final class Selection {

    private static final String IDS = """
            %s
            WHERE %s
            RETURN n.id AS id
            ORDER BY n.id
            """;
    private static final String ALONG = """
            MATCH (n:%1$s)
            USING INDEX n:%1$s(id)
            """;
    private static final String FILTERED = """
            MATCH (n:%1$s)
            USING INDEX n:%1$s(%2$s, sortKey)
            WHERE n.%2$s IN $%2$s AND n.sortKey IS NOT NULL
            WITH n
            """;

    private final Inquiry inquiry;

    private Selection(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    static Selection of(Listed listed, Conditions conditions, Optional<Words> words) {
        return new Selection(new Inquiry(
                listed,
                conditions,
                words,
                Optional.of(Order.of("id", listed)),
                1,
                null,
                List.of(),
                List.of(),
                Map.of()));
    }

    /** Whether nothing narrows it, so that nobody needs to be asked what it holds. */
    public boolean isAll() {
        return inquiry.conditions().isEmpty() && inquiry.words().isEmpty();
    }

    Inquiry inquiry() {
        return inquiry;
    }

    Selection with(Inquiry settled) {
        return new Selection(settled);
    }

    String query() {
        return IDS.formatted(source(), inquiry.conditions("n.id > $after"));
    }

    Map<String, Object> values(String after) {
        var values = new HashMap<>(inquiry.values());
        values.put("after", after);
        return values;
    }

    /** From the filter that reaches its records directly, else by an index that begins with a filter, else along all. */
    private String source() {
        var listed = inquiry.listed();
        return inquiry.way().orElseGet(() -> listed.streams().stream()
                .filter(inquiry.conditions()::has)
                .findFirst()
                .map(filter -> FILTERED.formatted(listed.label(), filter))
                .orElseGet(() -> ALONG.formatted(listed.label())));
    }
}
