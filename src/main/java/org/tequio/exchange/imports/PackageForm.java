package org.tequio.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Problem;

import java.io.IOException;

/** A data package as a form: a file for each part, or one zip of them. */
public class PackageForm {

    @RestForm("package")
    @Schema(description = "A zip of the files.")
    @Nullable
    FileUpload zip;

    @RestForm
    @Schema(description = "actors.csv")
    @Nullable
    FileUpload actors;

    @RestForm
    @Schema(description = "alliances.csv")
    @Nullable
    FileUpload alliances;

    @RestForm
    @Schema(description = "memberships.csv")
    @Nullable
    FileUpload memberships;

    @RestForm
    @Schema(description = "experiences.csv")
    @Nullable
    FileUpload experiences;

    /** @throws Problem 400 when there is no file, or a zip that is none or holds other files */
    PackageParts parts() throws IOException {
        var parts = zip == null ? new PackageParts() : PackageParts.unzip(zip.uploadedFile());
        add(parts, PackageFile.ACTORS, actors);
        add(parts, PackageFile.ALLIANCES, alliances);
        add(parts, PackageFile.MEMBERSHIPS, memberships);
        add(parts, PackageFile.EXPERIENCES, experiences);
        if (parts.list().isEmpty()) {
            throw Problem.invalidParameter(
                    "package",
                    "Send at least one of the files actors, alliances, memberships and experiences as multipart form data, or a zip of them as 'package'.");
        }
        return parts;
    }

    private static void add(PackageParts parts, PackageFile file, @Nullable FileUpload upload) {
        if (upload != null) {
            parts.add(file, upload.uploadedFile());
        }
    }
}
