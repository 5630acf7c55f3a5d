package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.Contacts;
import org.tequio.intake.Submission;
import org.tequio.register.Actors;
import org.tequio.shared.WebAddress;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether somebody who claims an organisation has an address at its website: what a moderator may know of an address that
 * nobody sees.
 */
@ApplicationScoped
class ClaimedWebsite {

    private final Contacts contacts;
    private final Actors actors;

    ClaimedWebsite(Contacts contacts, Actors actors) {
        this.contacts = contacts;
        this.actors = actors;
    }

    /** @return null where nobody can tell: for what is no claim, without an address or a website, or within its domain */
    @Nullable
    Boolean holdsAddressOf(Submission submission) {
        var claim = submission.said().claim();
        if (claim == null) {
            return null;
        }
        var host = host(Objects.requireNonNull(claim.record()));
        return contacts.find(submission.id())
                .flatMap(address -> host.flatMap(site -> isAt(domain(address), site)))
                .orElse(null);
    }

    private Optional<String> host(String actor) {
        return Optional.ofNullable(actors.findById(actor))
                .map(found -> found.facts().website())
                .flatMap(WebAddress::host);
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** A department may have a part of the website's domain; if the website is a part, it may be one of many customers'. */
    private static Optional<Boolean> isAt(String domain, String host) {
        return host.endsWith("." + domain)
                ? Optional.empty()
                : Optional.of(domain.equals(host) || domain.endsWith("." + host));
    }
}
