package org.tequio.exchange.releases;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.releases.Release.Frozen;
import org.tequio.shared.PublicAddress;
import org.tequio.shared.contract.AnswerExamples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** A release, as everybody may see it. */
@Schema(
        name = "Release",
        description = "One state of the register, frozen for ever.",
        extensions = @Extension(name = AnswerExamples.WITHOUT, value = "failure"))
public record ReleaseView(
        @Schema(description = "Its id, by which it is cited.", examples = "9c4w1x7vd")
        String id,

        @Schema(description = "What it is called.", examples = "Tequio 2026")
        String title,

        @Schema(description = "waiting, done or failed.", examples = "done")
        ReleaseState state,

        @Schema(description = "When it was asked for.", examples = "2026-11-24T08:00:00Z")
        Instant requestedAt,

        @Schema(description = "When it was made; null until it is.", examples = "2026-11-24T08:00:07Z") @Nullable
        Instant madeAt,

        @Schema(description = "The revision of the register that it shows; null until it is made.", examples = "7421")
        @Nullable
        Long revision,

        @Schema(description = "The size of its package; null until it is made.", examples = "81920") @Nullable
        Long bytes,

        @Schema(
                description = "The SHA-256 of its package; null until it is made.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String sha256,

        @Schema(
                description = "How many records of each type there are in it; null until it is made.",
                examples = "{\"actors\": 150, \"alliances\": 60, \"memberships\": 620, \"experiences\": 40}")
        @Nullable
        Map<String, Long> records,

        @Schema(
                description = "How to cite it; null until it is made.",
                examples = "Tequio 2026. Revision 7421 of 2026-11-24. https://tequio.example/api/v1/releases/9c4w1x7vd")
        @Nullable
        String citation,

        @Schema(
                description = "Why it was not made, with what to do; of a failed one only.",
                examples = "The package could not be written on the server.")
        @Nullable
        String failure,

        @Schema(description = "Where to read on.") Links links) {

    /** Where to read on about a release. */
    @Schema(name = "ReleaseLinks", description = "Where to read on about a release.")
    public record Links(
            @Schema(description = "This answer.", examples = "/api/v1/releases/9c4w1x7vd")
            String self,

            @Schema(
                    description = "Its package; null until it is made.",
                    examples = "/api/v1/releases/9c4w1x7vd/package.zip")
            @Nullable
            String archive,

            @Schema(
                    description = "What has changed since; null until it is made.",
                    examples = "/api/v1/changes?since=7421")
            @Nullable
            String changes) {}

    static ReleaseView of(Release release, PublicAddress address) {
        return release.made().map(frozen -> made(release, frozen, address)).orElseGet(() -> unmade(release));
    }

    static String path(String id) {
        return "/api/v1/releases/" + id;
    }

    private static ReleaseView made(Release release, Frozen frozen, PublicAddress address) {
        var self = path(release.id());
        return new ReleaseView(
                release.id(),
                release.title(),
                release.state(),
                release.requestedAt(),
                frozen.madeAt(),
                frozen.revision(),
                frozen.bytes(),
                frozen.sha256(),
                frozen.records(),
                "%s. Revision %d of %s. %s"
                        .formatted(
                                release.title(),
                                frozen.revision(),
                                frozen.madeAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                                address.of(self)),
                null,
                new Links(self, self + "/package.zip", "/api/v1/changes?since=" + frozen.revision()));
    }

    private static ReleaseView unmade(Release release) {
        return new ReleaseView(
                release.id(),
                release.title(),
                release.state(),
                release.requestedAt(),
                null,
                null,
                null,
                null,
                null,
                null,
                release.failure(),
                new Links(path(release.id()), null, null));
    }
}
