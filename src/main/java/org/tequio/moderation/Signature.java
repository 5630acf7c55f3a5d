package org.tequio.moderation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import org.tequio.access.Caller;
import org.tequio.register.Authorship;
import org.tequio.register.audit.Audit;
import org.tequio.register.audit.AuditEntry;

/** Puts the caller's name under what a transaction does to records: into their history and into the audit. */
@RequestScoped
class Signature {

    private final Caller caller;
    private final Authorship authorship;
    private final Audit audit;

    Signature(Caller caller, Authorship authorship, Audit audit) {
        this.caller = caller;
        this.authorship = authorship;
        this.audit = audit;
    }

    /** @return the caller's name */
    String sign(String action, String type, String id, String reason, String other) {
        authorship.sign(caller.name(), reason);
        audit.record(AuditEntry.of(
                caller.name(),
                action,
                type,
                id,
                reason,
                JsonNodeFactory.instance.objectNode().put("other", other)));
        return caller.name();
    }
}
