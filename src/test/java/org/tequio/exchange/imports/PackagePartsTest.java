package org.tequio.exchange.imports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PackagePartsTest {

    private static final Instant NOW = Instant.parse("2026-05-02T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatAKilledProcessLeftIsDeletedAndNothingElse() throws IOException {
        var left = file("tequio-package1.csv", NOW.minusSeconds(90_000));
        var inHand = file("tequio-package2.csv", NOW.minusSeconds(3_600));
        var another = file("somebody.csv", Instant.EPOCH);
        PackageParts.deleteLeftovers(folder, NOW);
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(inHand));
        assertTrue(Files.exists(another));
    }

    @Test
    void whatIsWrittenForAPackageIsDeletedWithIt() throws IOException {
        var sent = Files.writeString(folder.resolve("sent"), "id;name;kind;source_url\na;A;mutual;https://e.org\n");
        Path written;
        try (var parts = new PackageParts()) {
            parts.add(PackageFile.ACTORS, sent);
            written = parts.list().get(0).path();
            assertEquals(
                    "id,name,kind,source_url,#line,#notes",
                    Files.readAllLines(written).get(0));
        }
        assertFalse(Files.exists(written));
        assertTrue(Files.exists(sent));
    }

    private Path file(String name, Instant changed) throws IOException {
        return Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(changed));
    }
}
