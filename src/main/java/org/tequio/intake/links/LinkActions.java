package org.tequio.intake.links;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What links do, by purpose. */
@ApplicationScoped
class LinkActions {

    private final Map<LinkPurpose, LinkAction> actions = new EnumMap<>(LinkPurpose.class);

    LinkActions(@All List<LinkAction> beans) {
        for (var action : beans) {
            if (actions.put(action.purpose(), action) != null) {
                throw new IllegalStateException("Two actions for links to " + action.purpose());
            }
        }
    }

    LinkAction of(LinkPurpose purpose) {
        var action = actions.get(purpose);
        if (action == null) {
            throw new IllegalStateException("No action for links to " + purpose);
        }
        return action;
    }
}
