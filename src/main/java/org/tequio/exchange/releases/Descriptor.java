package org.tequio.exchange.releases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.releases.Relations.ForeignKey;
import org.tequio.exchange.releases.ReleaseZip.Written;
import org.tequio.shared.PublicAddress;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Describes a package after the Data Package standard, version 2. */
@ApplicationScoped
class Descriptor {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String TABLE = "https://datapackage.org/profiles/2.0/tableschema.json";

    /** What is in each package. */
    static final String ABOUT =
            "Actors of the social and solidarity economy and their alliances. Each row names its sources and its "
                    + "licence. The measures are defined in measures.json, what is not known is counted in coverage.json.";

    private static final Pattern NAME = Pattern.compile("[-a-zA-Z0-9._]+");

    private final PublicAddress address;

    Descriptor(PublicAddress address) {
        this.address = address;
    }

    Description of(Release release, Instant madeAt, long revision, List<Written> files, JsonNode coverage) {
        return new Description(
                PROFILE,
                "tequio-" + release.id(),
                address.of(ReleaseView.path(release.id())),
                release.title(),
                ABOUT,
                Long.toString(revision),
                madeAt.toString(),
                licences(coverage),
                files.stream().map(Descriptor::resource).toList());
    }

    /** Those that the standard can name: each row has its own, and some sources state none. */
    private static List<Licence> licences(JsonNode coverage) {
        var licences = coverage.path("recordsByLicence").fieldNames();
        Iterable<String> names = () -> licences;
        return StreamSupport.stream(names.spliterator(), false)
                .filter(name -> NAME.matcher(name).matches())
                .map(Licence::new)
                .toList();
    }

    private static Resource resource(Written file) {
        boolean isTable = !file.columns().isEmpty();
        return new Resource(
                file.path().replace('.', '-'),
                file.path(),
                isTable ? "table" : null,
                file.mediaType(),
                "utf-8",
                file.bytes(),
                "sha256:" + file.sha256(),
                isTable ? schema(file) : null);
    }

    private static TableSchema schema(Written file) {
        var relations = Relations.of(file.path());
        var fields = file.columns().stream()
                .map(column -> Field.of(column, relations.required().contains(column)))
                .toList();
        return new TableSchema(TABLE, fields, relations.primaryKey(), relations.uniqueKeys(), relations.foreignKeys());
    }

    record Description(
            @JsonProperty("$schema") String schema,
            String name,
            String id,
            String title,
            String description,
            String version,
            String created,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Licence> licenses,
            List<Resource> resources) {}

    record Licence(String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Resource(
            String name,
            String path,
            @Nullable String type,
            String mediatype,
            String encoding,
            long bytes,
            String hash,
            @Nullable TableSchema schema) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record TableSchema(
            @JsonProperty("$schema") String schema,
            List<Field> fields,
            List<String> primaryKey,
            List<List<String>> uniqueKeys,
            List<ForeignKey> foreignKeys) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Field(String name, String type, @Nullable Constraints constraints) {

        static Field of(String column, boolean required) {
            return new Field(
                    column,
                    switch (column) {
                        case "latitude", "longitude" -> "number";
                        case "confirmed_on" -> "date";
                        default -> "string";
                    },
                    required ? new Constraints(true) : null);
        }
    }

    record Constraints(boolean required) {}
}
