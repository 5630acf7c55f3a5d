package org.tequio.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.client.SMTPException;
import org.subethamail.smtp.client.SmartClient;

/** Spoken to as a mail program does. */
class MailboxTest {

    private static final String LETTER = """
            From: Tequio <tequio@localhost>\r
            To: ana@coop.example\r
            Subject: =?UTF-8?Q?Coop=C3=A9rative?=\r
            Content-Type: text/plain; charset=utf-8\r
            \r
            Coopérative «Été»\r
            .one line begins with a dot\r
            .\r
            the end\r
            """;

    @TempDir
    Path temp;

    private Path folder;
    private Mailbox mailbox;

    @BeforeEach
    void open() throws IOException {
        folder = temp.resolve("mail");
        mailbox = Mailbox.open(folder, freePort());
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void writesEachLetterIntoAFileForItsOwnerOnly() throws Exception {
        send(LETTER);
        send(LETTER.replace("ana@", "eva@"));
        var letters = files();
        assertEquals(2, letters.size());
        for (var letter : letters) {
            assertTrue(letter.getFileName().toString().matches("[0-9TZ.-]+-\\d{4}\\.eml"), letter.toString());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(letter)));
        }
        assertTrue(Files.readString(letters.get(0)).endsWith(LETTER), Files.readString(letters.get(0)));
        assertTrue(Files.readString(letters.get(1)).contains("To: eva@coop.example"));
    }

    @Test
    void takesNoLetterThatItCannotKeep() throws Exception {
        Files.delete(folder);
        var refused = assertThrows(SMTPException.class, () -> send(LETTER));
        assertEquals(452, refused.getResponse().getCode());
        Files.createDirectory(folder);
        send(LETTER);
        assertEquals(1, files().size());
    }

    @Test
    void opensAgainOnItsPortWithoutWhatWasCutOff() throws Exception {
        send(LETTER);
        mailbox.close();
        Files.writeString(folder.resolve(".2026-11-26T100000.000Z-0001.eml.draft"), "From: Teq");
        mailbox = Mailbox.open(folder, mailbox.port());
        send(LETTER);
        assertEquals(2, files().size());
    }

    @Test
    void isOpenToThisMachineOnly() throws Exception {
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .toList();
        assumeFalse(others.isEmpty(), "nobody else could reach this machine");
        for (var address : others) {
            assertThrows(IOException.class, () -> SmartClient.createAndConnect(address, mailbox.port(), "test"));
        }
    }

    private void send(String letter) throws Exception {
        var client = SmartClient.createAndConnect("127.0.0.1", mailbox.port(), "localhost");
        try {
            client.from("tequio@localhost");
            client.to("ana@coop.example");
            client.dataStart();
            client.dataWrite(letter.getBytes(UTF_8));
            client.dataEnd();
        } finally {
            client.quit();
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
