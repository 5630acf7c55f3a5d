package org.tequio.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** All of Tequio on one data folder, under its launcher. */
record RunningTequio(DataFolder folder, Path output, Process launcher, LastWill lastWill) implements AutoCloseable {

    private static final Patience TO_START = Patience.ofSeconds(180);
    private static final Patience TO_COME_BACK = Patience.ofSeconds(120);
    private static final Patience TO_DIE = Patience.ofSeconds(10);
    private static final int SECONDS_TO_STOP = 90;
    private static final int ENDED_BY_SIGTERM = 143;

    /** Returns when it says that it is ready. */
    static RunningTequio on(Path data, String... options) throws Exception {
        var folder = new DataFolder(data.toAbsolutePath());
        var output = Files.createTempFile(folder.path().getParent(), "launcher", ".out");
        var launcher = new LauncherCommand(folder.path(), List.of(options)).start(output);
        var tequio = new RunningTequio(folder, output, launcher, LastWill.toEnd(launcher));
        tequio.awaitWelcome();
        return tequio;
    }

    private void awaitWelcome() throws Exception {
        try {
            TO_START.until("Tequio says that it is ready", () -> said().contains("Ctrl-C stops it") || !isRunning());
            if (!isRunning()) {
                throw new AssertionError("The launcher ended with " + launcher.exitValue());
            }
        } catch (AssertionError failure) {
            close();
            throw new AssertionError(failure.getMessage() + "\n" + said(), failure);
        }
    }

    private boolean isRunning() {
        return launcher.isAlive();
    }

    /** All that the launcher has printed. */
    String said() throws IOException {
        return Files.readString(output);
    }

    Api api() throws IOException {
        return Api.of(folder);
    }

    /** Kills them at once, without a word. */
    Map<Part, Long> kill(Set<Part> parts) throws IOException {
        var pids = pids(parts);
        pids.values().forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        return pids;
    }

    /** Waits until the launcher has started something else for each of these and all can serve again. */
    void awaitReturnOf(Map<Part, Long> killed) throws Exception {
        TO_COME_BACK.until("%s are started anew".formatted(killed.keySet()), () -> hasReplaced(killed));
        TO_COME_BACK.until("health says UP again", () -> api().isReady() || !isRunning());
        if (!isRunning()) {
            throw new AssertionError("The launcher gave up:\n" + said());
        }
    }

    private boolean hasReplaced(Map<Part, Long> killed) throws IOException {
        var now = pids(killed.keySet());
        return killed.keySet().stream().noneMatch(part -> now.get(part).equals(killed.get(part)));
    }

    private Map<Part, Long> pids(Set<Part> parts) throws IOException {
        var pids = new EnumMap<Part, Long>(Part.class);
        for (var part : parts) {
            pids.put(part, folder.pid(part));
        }
        return pids;
    }

    /** Keeps the launcher from starting anything anew. */
    void freezeLauncher() throws Exception {
        signal("STOP");
    }

    void thawLauncher() throws Exception {
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        var kill = new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(name, launcher.pid())).start();
        assertEquals(0, kill.waitFor());
    }

    /** Ends it as Ctrl-C or a service manager does, and makes sure that nothing of it is left. */
    void stop() throws Exception {
        var processes = processes();
        launcher.destroy();
        assertEquals(true, launcher.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS), "The launcher does not stop");
        assertEquals(ENDED_BY_SIGTERM, launcher.exitValue());
        lastWill.revoke();
        TO_DIE.until("every process is gone", () -> Stream.concat(processes.stream(), folder.processes())
                .noneMatch(ProcessHandle::isAlive));
    }

    private List<ProcessHandle> processes() {
        return Stream.concat(launcher.descendants(), folder.processes()).toList();
    }

    /** Leaves nothing behind even if all else went wrong. */
    @Override
    public void close() throws Exception {
        if (isRunning()) {
            thawLauncher();
            stop();
        }
        assertFalse(isRunning());
    }
}
