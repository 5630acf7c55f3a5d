package org.tequio.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tequio.register.audit.Audit;
import org.tequio.register.audit.AuditEntry;
import org.tequio.shared.Secret;

import java.sql.SQLException;

/** Makes and revokes keys; the audit log says who did, and what the key may do, never the key or what it is called. */
@ApplicationScoped
class Keyring {

    private final ApiKeys keys;
    private final Audit audit;

    Keyring(ApiKeys keys, Audit audit) {
        this.keys = keys;
        this.audit = audit;
    }

    @Transactional(rollbackOn = Exception.class)
    ApiKey add(NewKey key, Secret secret, String author) throws SQLException {
        var made = keys.add(key, secret.sha256(), author);
        note("key-made", made, author);
        return made;
    }

    /** The second time nothing happens, and nothing is noted. */
    @Transactional(rollbackOn = Exception.class)
    void revoke(ApiKey key, String author) throws SQLException {
        if (keys.revoke(key.id(), author)) {
            note("key-revoked", key, author);
        }
    }

    private void note(String action, ApiKey key, String author) {
        var details =
                JsonNodeFactory.instance.objectNode().put("role", key.role().code());
        key.territories().forEach(details.putArray("territories")::add);
        key.platforms().forEach(details.putArray("platforms")::add);
        audit.record(AuditEntry.of(author, action, "key", key.id(), null, details));
    }
}
