package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.register.RowMapper;
import org.tequio.register.Standing;
import org.tequio.register.outbox.Message;
import org.tequio.shared.Moment;
import org.tequio.shared.WithdrawalReason;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What stays of a record that is no longer listed: a {@code Departed} node. */
@ApplicationScoped
class DepartedProjection {

    private final RowMapper rows;

    DepartedProjection(RowMapper rows) {
        this.rows = rows;
    }

    Map<String, @Nullable Object> node(Message message) {
        var standing = rows.read(message.content(), Standing.class);
        var node = new LinkedHashMap<String, @Nullable Object>();
        node.put("id", message.id());
        node.put("type", message.type().code());
        node.put("version", message.version());
        node.put("updatedAt", Moment.of(message.at()));
        node.put("status", standing.status().code());
        node.put("mergedInto", standing.mergedInto());
        node.put(
                "reason",
                Optional.ofNullable(standing.withdrawnBecause())
                        .map(WithdrawalReason::code)
                        .orElse(null));
        return node;
    }
}
