package org.tequio.intake.statement;

import org.jspecify.annotations.Nullable;
import org.tequio.register.Identifier;

import java.util.ArrayList;
import java.util.List;

/** Lists of identifiers in bodies. */
final class Identifying {

    private Identifying() {}

    static List<Identifier> all(Check check, @Nullable List<IdentifierStatement> statements) {
        var identifiers = new ArrayList<Identifier>();
        var given = check.list("identifiers", statements);
        for (int i = 0; i < given.size(); i++) {
            identifiers.add(given.get(i).identifier(check.in("identifiers", i)));
        }
        return identifiers.stream().distinct().toList();
    }

    static List<IdentifierStatement> statements(List<Identifier> identifiers) {
        return identifiers.stream()
                .map(identifier -> new IdentifierStatement(identifier.scheme(), identifier.value()))
                .toList();
    }
}
