package org.tequio.exchange.releases;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.shared.PublicAddress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import static java.util.Map.entry;

/** The releases that are done, in the words of DCAT 3, for whoever harvests catalogues of data. */
@Schema(name = "Catalog", description = "A dcat:Catalog (DCAT 3) of the releases that are done, as JSON-LD.")
record Catalog(
        @Schema(
                description = "What the words mean; nothing has to be fetched.",
                examples = "{\"dcat\": \"http://www.w3.org/ns/dcat#\"}")
        @JsonProperty("@context")
        Map<String, Object> context,

        @Schema(description = "Its address.", examples = "https://tequio.example/api/v1/catalog") @JsonProperty("@id")
        String id,

        @Schema(description = "What it is.", examples = "dcat:Catalog") @JsonProperty("@type")
        String type,

        @Schema(description = "Its title.", examples = "Tequio") @JsonProperty("dct:title")
        String title,

        @Schema(description = "What is in it.", examples = "Actors of the social and solidarity economy.")
        @JsonProperty("dct:description")
        String description,

        @Schema(description = "Who publishes it.") @JsonProperty("dct:publisher")
        Publisher publisher,

        @Schema(description = "The releases.") @JsonProperty("dcat:dataset")
        List<Dataset> datasets) {

    private static final String NAME = "Tequio";
    static final String PATH = "/api/v1/catalog";

    private static final Map<String, String> ADDRESS = Map.of("@type", "@id");

    /** The ranges of DCAT-AP 3: what is an address or a number is not taken for a text. */
    private static final Map<String, Object> WORDS = new TreeMap<>(Map.ofEntries(
            entry("dcat", "http://www.w3.org/ns/dcat#"),
            entry("dct", "http://purl.org/dc/terms/"),
            entry("foaf", "http://xmlns.com/foaf/0.1/"),
            entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            entry("spdx", "http://spdx.org/rdf/terms#"),
            entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
            entry("dct:issued", Map.of("@type", "xsd:dateTime")),
            entry("dcat:theme", ADDRESS),
            entry("dcat:accessURL", ADDRESS),
            entry("dcat:downloadURL", ADDRESS),
            entry("dcat:mediaType", ADDRESS),
            entry("dcat:byteSize", Map.of("@type", "xsd:nonNegativeInteger")),
            entry("spdx:algorithm", ADDRESS),
            entry("spdx:checksumValue", Map.of("@type", "xsd:hexBinary"))));

    /** @param done releases that are done */
    static Catalog of(List<ReleaseView> done, PublicAddress address) {
        var datasets =
                done.stream().map(release -> Dataset.of(release, address)).toList();
        return new Catalog(
                WORDS,
                address.of(PATH),
                "dcat:Catalog",
                NAME,
                "Frozen states of an open directory of the actors of the social and solidarity economy and their alliances.",
                Publisher.of(address),
                datasets);
    }

    @Schema(name = "CatalogPublisher", description = "The installation that publishes the releases.")
    record Publisher(
            @Schema(description = "Its address.", examples = "https://tequio.example/") @JsonProperty("@id")
            String id,

            @Schema(description = "What it is.", examples = "foaf:Agent") @JsonProperty("@type")
            String type,

            @Schema(description = "What it is called.", examples = "Tequio") @JsonProperty("foaf:name")
            String name) {

        static Publisher of(PublicAddress address) {
            return new Publisher(address.of("/"), "foaf:Agent", NAME);
        }
    }

    @Schema(name = "CatalogDataset", description = "A release.")
    record Dataset(
            @Schema(description = "Its address.", examples = "https://tequio.example/api/v1/releases/9c4w1x7vd")
            @JsonProperty("@id")
            String id,

            @Schema(description = "What it is.", examples = "dcat:Dataset") @JsonProperty("@type")
            String type,

            @Schema(description = "Its id, by which it is cited.", examples = "9c4w1x7vd")
            @JsonProperty("dct:identifier")
            String identifier,

            @Schema(description = "Its title.", examples = "Tequio 2026") @JsonProperty("dct:title")
            String title,

            @Schema(description = "What is in it.", examples = "Actors of the social and solidarity economy.")
            @JsonProperty("dct:description")
            String description,

            @Schema(
                    description = "What it is about, as the EU's list of data themes has it: population and society.",
                    examples = "http://publications.europa.eu/resource/authority/data-theme/SOCI")
            @JsonProperty("dcat:theme")
            String theme,

            @Schema(description = "Who publishes it.") @JsonProperty("dct:publisher")
            Publisher publisher,

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
                    release.id(),
                    release.title(),
                    Descriptor.ABOUT,
                    "http://publications.europa.eu/resource/authority/data-theme/SOCI",
                    Publisher.of(address),
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
                    description = "Where one reads about it, and finds it.",
                    examples = "https://tequio.example/api/v1/releases/9c4w1x7vd")
            @JsonProperty("dcat:accessURL")
            String accessUrl,

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

            @Schema(
                    description = "What may be done with it.",
                    examples = "{\"rdfs:label\": \"Each record names its own licence.\"}")
            @JsonProperty("dct:rights")
            Map<String, String> rights,

            @Schema(description = "Its size.", examples = "81920") @JsonProperty("dcat:byteSize")
            Long byteSize,

            @Schema(description = "Its SHA-256.", examples = "{\"spdx:checksumValue\": \"9f86d081884c7d65\"}")
            @JsonProperty("spdx:checksum")
            Map<String, String> checksum) {

        static Distribution of(ReleaseView release, PublicAddress address) {
            return new Distribution(
                    "dcat:Distribution",
                    address.of(release.links().self()),
                    address.of(Objects.requireNonNull(release.links().archive())),
                    "https://www.iana.org/assignments/media-types/application/zip",
                    Map.of(
                            "@type",
                            "dct:RightsStatement",
                            "rdfs:label",
                            "Each record names its own licence; datapackage.json in the package lists them all."),
                    Objects.requireNonNull(release.bytes()),
                    Map.of(
                            "spdx:algorithm",
                            "spdx:checksumAlgorithm_sha256",
                            "spdx:checksumValue",
                            Objects.requireNonNull(release.sha256())));
        }
    }
}
