package org.tequio.exchange.releases;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.AtRelease;
import org.tequio.shared.FrozenRevisions;
import org.tequio.shared.Parameters;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.sql.SQLException;
import java.util.Optional;

/** Tells the revision of a release that a question names, and whether a revision is one of them. */
@ApplicationScoped
class FrozenReleases implements FrozenRevisions {

    private final Releases releases;

    FrozenReleases(Releases releases) {
        this.releases = releases;
    }

    @Override
    public long of(String release) {
        return find(Parameters.id(AtRelease.PARAMETER, release))
                .orElseThrow(() -> Problem.invalidParameter(
                        AtRelease.PARAMETER,
                        "There is no release '%s': /api/v1/releases lists them.".formatted(release)))
                .made()
                .orElseThrow(() -> Problem.of(
                        ProblemType.CONFLICT,
                        "Release '%s' is not made: ask /api/v1/releases/%1$s for its state.".formatted(release)))
                .revision();
    }

    @Override
    public boolean include(long revision) {
        try {
            return releases.doneAt(revision).isPresent();
        } catch (SQLException e) {
            throw unanswered(e);
        }
    }

    private Optional<Release> find(String id) {
        try {
            return releases.find(id);
        } catch (SQLException e) {
            throw unanswered(e);
        }
    }

    private static IllegalStateException unanswered(SQLException e) {
        return new IllegalStateException("Releases are in PostgreSQL, which did not answer", e);
    }
}
