package org.tequio.exchange.exports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** What exports in one JSON document look like, for the contract: they are written row by row. */
final class ExportFiles {

    private ExportFiles() {}

    @Schema(name = "ActorsFile", description = "Actors in one JSON document.")
    record ActorsFile(
            @Schema(description = "The register's revision that this file shows.", examples = "7421")
            long asOf,

            @Schema(description = "The records, in order of id.")
            List<ExportedActor> items) {}

    @Schema(name = "AlliancesFile", description = "Alliances in one JSON document.")
    record AlliancesFile(
            @Schema(description = "The register's revision that this file shows.", examples = "7421")
            long asOf,

            @Schema(description = "The records, in order of id.")
            List<ExportedAlliance> items) {}

    @Schema(name = "MembershipsFile", description = "Memberships in one JSON document.")
    record MembershipsFile(
            @Schema(description = "The register's revision that this file shows.", examples = "7421")
            long asOf,

            @Schema(description = "The records, in order of id.")
            List<ExportedMembership> items) {}

    @Schema(name = "ExperiencesFile", description = "Experiences in one JSON document.")
    record ExperiencesFile(
            @Schema(description = "The register's revision that this file shows.", examples = "7421")
            long asOf,

            @Schema(description = "The records, in order of id.")
            List<ExportedExperience> items) {}
}
