package org.tequio.exchange.releases;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.shared.PublicAddress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The releases that are done, in the words of DCAT 3, for whoever harvests catalogues of data. */
@Schema(name = "Catalog", description = "A dcat:Catalog (DCAT 3) of the releases that are done, as JSON-LD.")
record Catalog(
        @Schema(
                description = "What the words mean; nothing has to be fetched.",
                examples = "{\"dcat\": \"http://www.w3.org/ns/dcat#\"}")
        @JsonProperty("@context")
        Map<String, Object> context,

        @Schema(description = "Its address.", examples = "https://tequio.example/api/v1/releases") @JsonProperty("@id")
        String id,

        @Schema(description = "What it is.", examples = "dcat:Catalog") @JsonProperty("@type")
        String type,

        @Schema(description = "Its title.", examples = "Tequio") @JsonProperty("dct:title")
        String title,

        @Schema(description = "The releases.") @JsonProperty("dcat:dataset")
        List<Dataset> datasets) {

    private static final Map<String, String> ADDRESS = Map.of("@type", "@id");

    /** The ranges of DCAT-AP 3: what is an address or a number is not taken for a text. */
    private static final Map<String, Object> WORDS = new TreeMap<>(Map.of(
            "dcat",
            "http://www.w3.org/ns/dcat#",
            "dct",
            "http://purl.org/dc/terms/",
            "spdx",
            "http://spdx.org/rdf/terms#",
            "xsd",
            "http://www.w3.org/2001/XMLSchema#",
            "dct:issued",
            Map.of("@type", "xsd:dateTime"),
            "dcat:downloadURL",
            ADDRESS,
            "dcat:mediaType",
            ADDRESS,
            "dcat:byteSize",
            Map.of("@type", "xsd:nonNegativeInteger"),
            "spdx:algorithm",
            ADDRESS,
            "spdx:checksumValue",
            Map.of("@type", "xsd:hexBinary")));

    static Catalog of(List<ReleaseView> releases, PublicAddress address) {
        var datasets = releases.stream()
                .filter(release -> release.state() == ReleaseState.DONE)
                .map(release -> Dataset.of(release, address))
                .toList();
        return new Catalog(WORDS, address.of("/api/v1/releases"), "dcat:Catalog", "Tequio", datasets);
    }

    @Schema(name = "CatalogDataset", description = "A release.")
    record Dataset(
            @Schema(description = "Its address.", examples = "https://tequio.example/api/v1/releases/9c4w1x7vd")
            @JsonProperty("@id")
            String id,

            @Schema(description = "What it is.", examples = "dcat:Dataset") @JsonProperty("@type")
            String type,

            @Schema(description = "Its title.", examples = "Tequio 2026") @JsonProperty("dct:title")
            String title,

            @Schema(description = "When it was made.", examples = "2026-11-24T08:00:07Z") @JsonProperty("dct:issued")
            String issued,

            @Schema(description = "The register's revision.", examples = "7421") @JsonProperty("dcat:version")
            String version,

            @Schema(description = "How to cite it.", examples = "Tequio 2026. Revision 7421 of 2026-11-24.")
            @JsonProperty("dct:bibliographicCitation")
            String citation,

            @Schema(description = "Its package.") @JsonProperty("dcat:distribution")
            Distribution distribution) {

        static Dataset of(ReleaseView release, PublicAddress address) {
            return new Dataset(
                    address.of(release.links().self()),
                    "dcat:Dataset",
                    release.title(),
                    String.valueOf(release.madeAt()),
                    String.valueOf(release.revision()),
                    String.valueOf(release.citation()),
                    Distribution.of(release, address));
        }
    }

    @Schema(name = "CatalogDistribution", description = "The package of a release.")
    record Distribution(
            @Schema(description = "What it is.", examples = "dcat:Distribution") @JsonProperty("@type")
            String type,

            @Schema(
                    description = "Where it is.",
                    examples = "https://tequio.example/api/v1/releases/9c4w1x7vd/package.zip")
            @JsonProperty("dcat:downloadURL")
            String downloadUrl,

            @Schema(
                    description = "Its media type, as IANA's register has it.",
                    examples = "https://www.iana.org/assignments/media-types/application/zip")
            @JsonProperty("dcat:mediaType")
            String mediaType,

            @Schema(description = "Its size.", examples = "81920") @JsonProperty("dcat:byteSize")
            Long byteSize,

            @Schema(description = "Its SHA-256.", examples = "{\"spdx:checksumValue\": \"9f86d081884c7d65\"}")
            @JsonProperty("spdx:checksum")
            Map<String, String> checksum) {

        static Distribution of(ReleaseView release, PublicAddress address) {
            return new Distribution(
                    "dcat:Distribution",
                    address.of(Objects.requireNonNull(release.links().archive())),
                    "https://www.iana.org/assignments/media-types/application/zip",
                    Objects.requireNonNull(release.bytes()),
                    Map.of(
                            "spdx:algorithm",
                            "spdx:checksumAlgorithm_sha256",
                            "spdx:checksumValue",
                            Objects.requireNonNull(release.sha256())));
        }
    }
}
