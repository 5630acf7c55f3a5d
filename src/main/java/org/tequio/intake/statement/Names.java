package org.tequio.intake.statement;

import org.jspecify.annotations.Nullable;
import org.tequio.register.Name;

import java.util.ArrayList;
import java.util.List;

/** The names of a record, the official one apart from the others as bodies have it. */
final class Names {

    private Names() {}

    static List<Name> of(
            Check check, @Nullable String name, @Nullable String lang, @Nullable List<NameStatement> further) {
        var names = new ArrayList<Name>();
        names.add(Name.official(check.required("name", name, Check.LONGEST_NAME), check.language("lang", lang)));
        var others = check.list("names", further);
        for (int i = 0; i < others.size(); i++) {
            names.add(others.get(i).name(check.in("names", i)));
        }
        return List.copyOf(names);
    }

    static Name official(List<Name> names) {
        return names.get(0);
    }

    static List<NameStatement> further(List<Name> names) {
        return names.stream().skip(1).map(NameStatement::of).toList();
    }
}
