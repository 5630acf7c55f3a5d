package org.tequio.engines;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** GreenMail that takes not every recipient, and says so as Postfix does: with the address in its words. */
final class FussySmtp extends GreenMail {

    private final ServerSetup setup;

    FussySmtp(ServerSetup setup) {
        super(setup);
        this.setup = setup;
    }

    int port() {
        return setup.getPort();
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        var services = new HashMap<>(super.createServices(setups, managers));
        services.put(setups[0].getProtocol(), new SmtpServer(setups[0], new FussyManagers(managers)));
        return services;
    }

    private static final class FussyManagers extends Managers {

        private final Managers others;
        private final SmtpManager smtp;

        private FussyManagers(Managers others) {
            this.others = others;
            this.smtp = new Doorkeeper(others);
        }

        @Override
        public SmtpManager getSmtpManager() {
            return smtp;
        }

        @Override
        public UserManager getUserManager() {
            return others.getUserManager();
        }

        @Override
        public ImapHostManager getImapHostManager() {
            return others.getImapHostManager();
        }
    }

    private static final class Doorkeeper extends SmtpManager {

        private final Set<String> seen = new HashSet<>();

        private Doorkeeper(Managers managers) {
            super(managers.getImapHostManager(), managers.getUserManager());
        }

        /** Answers null for whoever is welcome. */
        @Override
        public synchronized String checkRecipient(SmtpState state, MailAddress recipient) {
            var address = recipient.getEmail();
            if (address.startsWith("unknown")) {
                return "550 5.1.1 <%s>: Recipient address rejected: User unknown".formatted(address);
            }
            if (address.startsWith("relay")) {
                return "554 5.7.1 <%s>: Relay access denied".formatted(address);
            }
            return address.startsWith("later") && seen.add(address)
                    ? "450 4.2.0 <%s>: Recipient address rejected: Greylisted".formatted(address)
                    : null;
        }
    }
}
