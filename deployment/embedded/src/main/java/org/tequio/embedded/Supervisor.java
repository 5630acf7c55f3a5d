package org.tequio.embedded;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps several programs alive, tells what becomes of them, and ends them in the reverse order of their start. */
final class Supervisor implements Watcher {

    private final DataFolder folder;
    private final Roll roll;
    private final List<Status> statuses;
    private final Progress progress;
    private final Deque<Step> endings = new ArrayDeque<>();

    Supervisor(DataFolder folder, Progress progress, List<Status> statuses) {
        this.folder = folder;
        this.roll = new Roll(folder);
        this.progress = progress;
        this.statuses = statuses;
        Runtime.getRuntime().addShutdownHook(new Thread(this::endAll, "end-all"));
    }

    synchronized Supervised keepAlive(Program program) {
        var supervised = new Supervised(program, this);
        endings.push(supervised::end);
        supervised.start();
        return supervised;
    }

    /** Ends this, too: after all that is started later. */
    synchronized void endsAlso(Step ending) {
        endings.push(ending);
    }

    @Override
    public void launched(Program program, Process process) throws IOException {
        roll.enter(program.name(), process.toHandle());
        for (var status : statuses) {
            status.runs(program.name(), process.pid());
        }
    }

    @Override
    public void cameBack(Program program) {
        progress.say(program.title() + " is back.");
    }

    @Override
    public void died(Program program, int exit) {
        progress.say("%s ended with exit code %d: starting it again.".formatted(program.title(), exit));
    }

    @Override
    public void gaveUp(Program program, Exception reason) {
        progress.end();
        Launcher.explain(folder.shortage().<Exception>map(found -> found).orElse(reason));
        System.exit(Launcher.FAILED);
    }

    /** Runs as a shutdown hook, so on Ctrl-C, SIGTERM and every exit; what is still there at the end is killed. */
    private synchronized void endAll() {
        progress.end();
        endings.forEach(Supervisor::quietly);
        for (var status : statuses) {
            quietly(status::withdraw);
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }

    /** One that cannot be ended in order does not keep the next from it. */
    private static void quietly(Step step) {
        try {
            step.run();
        } catch (IOException | InterruptedException failure) {
            Launcher.explain(failure);
        }
    }

    /** How something ends. */
    interface Step {
        void run() throws IOException, InterruptedException;
    }
}
