package org.tequio.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.imports.mapping.Mapping;
import org.tequio.exchange.imports.mapping.Mappings;
import org.tequio.shared.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A data package as a form: a file for each part, or one zip of them. */
public class PackageForm {

    @RestForm("package")
    @Schema(description = "A zip of the files.")
    @Nullable
    FileUpload zip;

    @RestForm
    @Schema(
            description =
                    "actors.csv, with the columns id, name, kind and source_url, and any of name_lang, constituency, "
                            + "level, country, subdivision, city, founded, website, sectors, sdgs, further_kinds, names, latitude, longitude, "
                            + "active_in, closed, umbrella, identifiers, sources, licence and confirmed_on.")
    @Nullable
    FileUpload actors;

    @RestForm
    @Schema(
            description =
                    "alliances.csv, with the columns id, name, kind and source_url, and any of start_year, end_year, "
                            + "description, sdgs, name_lang, names, territories, sectors, identifiers, sources, licence and "
                            + "confirmed_on.")
    @Nullable
    FileUpload alliances;

    @RestForm
    @Schema(
            description = "memberships.csv, with the columns alliance_id, actor_id, role and source_url, and any of "
                    + "start_year, end_year, state, sources, licence, confirmed_on and id.")
    @Nullable
    FileUpload memberships;

    @RestForm
    @Schema(
            description = "experiences.csv, with the columns id, kind, title, summary and source_url, and any of "
                    + "alliance_id, actor_ids, country, year, crisis, sdgs, lang, identifiers, sources, licence and "
                    + "confirmed_on.")
    @Nullable
    FileUpload experiences;

    @RestForm
    @Schema(description = "With a mapping: the foreign file, or the only one of them.")
    @Nullable
    FileUpload data;

    @RestForm
    @Schema(description = "With a mapping that reads a network: its nodes.")
    @Nullable
    FileUpload nodes;

    @RestForm
    @Schema(description = "With a mapping that reads a network: its edges.")
    @Nullable
    FileUpload edges;

    @RestForm("mapping")
    @Schema(description = "mapping.yaml: how the foreign files become ours; see /mappings for models.")
    @Nullable
    FileUpload ownMapping;

    @RestForm
    @Schema(description = "decisions.csv of a dry run, as you have edited it.")
    @Nullable
    FileUpload decisions;

    /** @throws Problem 400 when there is no file, or one that cannot be read, or something that nobody reads */
    PackageParts parts(ImportQuery query) throws IOException {
        FormParts.mustBeRead();
        var parts = new PackageParts();
        try {
            var mapping = mapping(query);
            if (mapping.isPresent()) {
                parts.add(mapping.get(), foreign(), query.checkedSourceUrl());
            } else {
                mustNeedNoMapping(query);
            }
            if (zip != null) {
                parts.unzip(zip.uploadedFile());
            }
            add(parts, PackageFile.ACTORS, actors);
            add(parts, PackageFile.ALLIANCES, alliances);
            add(parts, PackageFile.MEMBERSHIPS, memberships);
            add(parts, PackageFile.EXPERIENCES, experiences);
            mustHoldAFile(parts);
            return parts;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** As {@link #parts}, where the zip is all that was sent, and no form. */
    static PackageParts ofZip(ImportQuery query, InputStream zip) throws IOException {
        if (query.mapping().isPresent()) {
            throw Problem.invalidParameter(
                    "mapping", "A mapping reads files of others: send them as parts of a form (multipart/form-data).");
        }
        mustNameNoPage(query);
        var parts = new PackageParts();
        try {
            parts.unzip(zip);
            mustHoldAFile(parts);
            return parts;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    Optional<Path> decisions() {
        return Optional.ofNullable(decisions).map(FileUpload::uploadedFile);
    }

    private Optional<Mapping> mapping(ImportQuery query) throws IOException {
        if (ownMapping != null) {
            if (query.mapping().isPresent()) {
                throw Problem.invalidParameter(
                        "mapping", "Name a mapping with 'mapping=', or send one as a form part: not both.");
            }
            return Optional.of(Mappings.sent(ownMapping.uploadedFile(), PackageFile.targets()));
        }
        return query.mapping().map(name -> Mappings.named(name, PackageFile.targets()));
    }

    private Map<String, Path> foreign() {
        var foreign = new HashMap<String, Path>();
        Optional.ofNullable(data).ifPresent(file -> foreign.put("data", file.uploadedFile()));
        Optional.ofNullable(nodes).ifPresent(file -> foreign.put("nodes", file.uploadedFile()));
        Optional.ofNullable(edges).ifPresent(file -> foreign.put("edges", file.uploadedFile()));
        return foreign;
    }

    private void mustNeedNoMapping(ImportQuery query) {
        if (!foreign().isEmpty()) {
            throw Problem.invalidParameter(
                    "mapping",
                    "Say with 'mapping=' how the files in %s become ours: /api/v1/mappings lists the names."
                            .formatted(String.join(", ", foreign().keySet())));
        }
        mustNameNoPage(query);
    }

    private static void mustNameNoPage(ImportQuery query) {
        if (!query.checkedSourceUrl().isEmpty()) {
            throw Problem.invalidParameter(
                    "sourceUrl", "sourceUrl goes with a mapping: the files of a data package name a page in each row.");
        }
    }

    private static void mustHoldAFile(PackageParts parts) {
        if (parts.list().isEmpty()) {
            throw Problem.invalidParameter(
                    "package",
                    "Send at least one of the files actors, alliances, memberships and experiences as multipart form data, or a zip of them as 'package'.");
        }
    }

    private static void add(PackageParts parts, PackageFile file, @Nullable FileUpload upload) throws IOException {
        if (upload != null) {
            parts.add(file, upload.uploadedFile());
        }
    }
}
