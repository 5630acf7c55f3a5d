package org.tequio.journey;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Whatever is killed in the middle of an import, all that was acknowledged is there in the end, and once. */
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("tequio.crash.rounds", 2);
    private static final long SEED = Long.getLong("tequio.crash.seed", 1);
    private static final String ONLY = System.getProperty("tequio.crash.only", "");

    /** Stays for inspection if the test fails. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path temp;

    private RunningTequio tequio;

    @BeforeEach
    void start() throws Exception {
        tequio = RunningTequio.on(temp.resolve("data"), "--empty");
    }

    @AfterEach
    void stop() throws Exception {
        tequio.close();
    }

    static Stream<Kill> kills() {
        var only = List.of(ONLY.split(","));
        return Arrays.stream(Kill.values()).filter(kill -> ONLY.isEmpty() || only.contains(kill.code()));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void noAcknowledgedRowIsLostOrDoubledByTheDeathOf(Kill kill) throws Exception {
        var storyteller = new Storyteller("crash-" + kill.code(), SEED + kill.ordinal());
        var random = new Random(SEED + kill.ordinal());
        var audit = Audit.of(tequio, storyteller);
        Importing.begin(tequio, storyteller).finish();
        for (int round = 1; round <= ROUNDS; round++) {
            var importing = Importing.begin(tequio, storyteller);
            var crash = Crash.by(kill, tequio, importing, Moment.any(random));
            System.out.printf("%-11s %2d/%d %s%n", kill.code(), round, ROUNDS, crash);
            importing.mustHaveDoneAllOnce();
            audit.check();
        }
    }
}
