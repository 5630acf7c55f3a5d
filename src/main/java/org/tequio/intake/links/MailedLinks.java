package org.tequio.intake.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.shared.PublicAddress;

import java.sql.SQLException;
import java.time.Duration;

/** Issues links for letters. */
@ApplicationScoped
public class MailedLinks {

    private final Links links;
    private final PublicAddress publicAddress;

    MailedLinks(Links links, PublicAddress publicAddress) {
        this.links = links;
        this.publicAddress = publicAddress;
    }

    /**
     * A new link that works once, from the commit of the caller's transaction on.
     *
     * @param subject what the purpose is about, an id or several; no personal data
     * @return its absolute address, which is nowhere else: we keep the token's hash
     */
    @Transactional(TxType.MANDATORY)
    public String issue(LinkPurpose purpose, String subject, Duration validFor) {
        var token = LinkToken.random();
        try {
            links.keep(token, purpose, subject, validFor);
        } catch (SQLException e) {
            throw new IllegalStateException("The link cannot be kept", e);
        }
        return publicAddress.of("/links/" + token.text());
    }
}
