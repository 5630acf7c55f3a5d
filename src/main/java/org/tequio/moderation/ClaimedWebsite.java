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

    /** @return null for what is no claim, or if there is no address any more, or no website to compare it with */
    @Nullable
    Boolean holdsAddressOf(Submission submission) {
        var claim = submission.said().claim();
        if (claim == null) {
            return null;
        }
        var host = host(Objects.requireNonNull(claim.record()));
        return contacts.find(submission.id())
                .flatMap(address -> host.map(site -> isWithin(domain(address), site)))
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

    /** A department may have a part of the domain, or the website be a part of it. */
    private static boolean isWithin(String domain, String host) {
        return domain.equals(host) || domain.endsWith("." + host) || host.endsWith("." + domain);
    }
}
