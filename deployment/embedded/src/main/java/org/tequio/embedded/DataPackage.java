package org.tequio.embedded;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with the four files of a data package. */
record DataPackage(Path folder) {

    private static final List<String> TABLES = List.of("actors", "alliances", "memberships", "experiences");

    static DataPackage in(Path folder) {
        for (var table : TABLES) {
            if (!Files.isReadable(folder.resolve(table + ".csv"))) {
                throw new Refusal("The sample %s has no readable %s.csv.", folder, table);
            }
        }
        return new DataPackage(folder);
    }

    MultipartForm form() throws FileNotFoundException {
        var form = new MultipartForm();
        for (var table : TABLES) {
            form.addFile(table, folder.resolve(table + ".csv"));
        }
        return form;
    }
}
