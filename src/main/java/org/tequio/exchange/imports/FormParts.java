package org.tequio.exchange.imports;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.tequio.shared.Advice;
import org.tequio.shared.Problem;

import java.util.Collection;
import java.util.List;

/**
 * The parts of a form as they were sent, whether anybody asks for them or not: what would be passed over in silence is
 * refused, since a package without its decisions, or without a file, is another one.
 */
final class FormParts {

    private static final List<String> KNOWN = List.of(
            "actors",
            "alliances",
            "memberships",
            "experiences",
            "package",
            "data",
            "nodes",
            "edges",
            "mapping",
            "decisions");

    private FormParts() {}

    /** @throws Problem 400 for a part of the present request that nobody reads */
    static void mustBeRead() {
        var form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            form.toMultipartFormDataInput().getValues().forEach(FormParts::mustBeRead);
        }
    }

    private static void mustBeRead(String name, Collection<FormValue> sent) {
        if (!KNOWN.contains(name)) {
            throw Problem.invalidParameter(
                    name,
                    "There is no form part '%s'.%s"
                            .formatted(name, Advice.on(name, KNOWN).sentence()));
        } else if (sent.size() > 1) {
            throw Problem.invalidParameter(
                    name, "The form part '%s' came %d times: send one file.".formatted(name, sent.size()));
        }
    }
}
