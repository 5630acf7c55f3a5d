package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;

/** How each file is imported. */
@ApplicationScoped
class RowImports {

    private final ActorRows actors;
    private final AllianceRows alliances;
    private final MembershipRows memberships;
    private final ExperienceRows experiences;

    RowImports(ActorRows actors, AllianceRows alliances, MembershipRows memberships, ExperienceRows experiences) {
        this.actors = actors;
        this.alliances = alliances;
        this.memberships = memberships;
        this.experiences = experiences;
    }

    RowImport<?, ?> of(PackageFile file) {
        return switch (file) {
            case ACTORS -> actors;
            case ALLIANCES -> alliances;
            case MEMBERSHIPS -> memberships;
            case EXPERIENCES -> experiences;
        };
    }
}
