package org.tequio.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temp;

    @Test
    void isForItsOwnerOnly() throws Exception {
        var folder = DataFolder.open(temp.resolve("data"));
        assertEquals("rwx------", permissions(folder.root()));
        assertEquals("rw-------", permissions(AdminKey.of(folder).path()));
    }

    @Test
    void ofANewerVersionIsRefused() throws Exception {
        Files.writeString(temp.resolve("version"), "2\n");
        var refusal = assertThrows(Refusal.class, () -> DataFolder.open(temp));
        assertTrue(refusal.getMessage().contains("format 2"), refusal.getMessage());
    }

    @Test
    void thatHoldsOtherFilesIsLeftAsItIs() throws Exception {
        Files.writeString(temp.resolve("holiday.jpg"), "");
        assertThrows(Refusal.class, () -> DataFolder.open(temp));
        assertFalse(Files.exists(temp.resolve("lock")));
    }

    @Test
    void keepsItsKeys() throws Exception {
        var folder = DataFolder.open(temp);
        assertEquals(AdminKey.of(folder), AdminKey.of(folder));
        assertEquals(Passwords.of(folder), Passwords.of(folder));
        assertTrue(AdminKey.of(folder).value().matches("tq_[A-Za-z0-9_-]{32}"));
    }

    @Test
    void saysNothingOfALauncherThatIsNoMore() throws Exception {
        Files.writeString(temp.resolve("version"), "1\n");
        Files.writeString(temp.resolve(DataFolder.RUN), "http.port=8080\n");
        Files.writeString(temp.resolve(DataFolder.ENGINES), "neo4j.pid=1\n");
        DataFolder.open(temp);
        assertFalse(Files.exists(temp.resolve(DataFolder.RUN)));
        assertFalse(Files.exists(temp.resolve(DataFolder.ENGINES)));
    }

    @Test
    void keepsPropertiesAsTheyWereWritten() throws Exception {
        var file = new PrivateFile(temp.resolve("some.properties"));
        var values = Map.of("url", "jdbc:postgresql://127.0.0.1:5432/tequio", "key", "a_-b");
        file.write(values);
        assertEquals(values, file.readProperties());
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
