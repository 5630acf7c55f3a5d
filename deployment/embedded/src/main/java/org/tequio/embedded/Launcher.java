package org.tequio.embedded;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program's front door. */
@Command(
        name = "embedded.jar",
        description = "Tequio with its own PostgreSQL and Neo4j, all on this machine.",
        subcommands = {
            StartCommand.class,
            EnginesCommand.class,
            RebuildCommand.class,
            RecountCommand.class,
            ReleaseDiffCommand.class,
            VerifyAuditCommand.class,
            Neo4jCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ended because its standard input did",
            "1:could not start or go on; one line says why",
            "2:wrong options",
            "130:ended by Ctrl-C",
            "143:ended by SIGTERM"
        })
public final class Launcher {

    static final int FAILED = 1;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this.")
    private boolean help;

    private Launcher() {}

    public static void main(String[] arguments) {
        // numbers in files and addresses have the digits 0 to 9, whatever the machine's language
        Locale.setDefault(Locale.ROOT);
        var commands = new CommandLine(new Launcher());
        commands.setExecutionExceptionHandler((failure, command, input) -> explain(failure));
        System.exit(commands.execute(arguments));
    }

    /** One line for what the user can mend; a stack trace only for what nobody foresaw. */
    static int explain(Exception failure) {
        if (failure instanceof Refusal) {
            System.err.println("tequio: " + failure.getMessage());
        } else if (failure instanceof FileSystemException file) {
            System.err.println("tequio: Cannot use " + file.getFile() + ": " + Reason.of(file) + ".");
        } else if (failure instanceof IOException other) {
            System.err.println("tequio: " + Reason.of(other));
        } else {
            failure.printStackTrace();
        }
        return FAILED;
    }
}
