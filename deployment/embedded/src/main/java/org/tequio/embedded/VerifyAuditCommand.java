package org.tequio.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets a running Tequio recompute the seals of its audit log, and says where the log is not what it was. */
@Command(
        name = "verify-audit",
        description = "Proves that the audit log of a running Tequio is what it was, or says where it is not.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it is intact", "1:it is broken", "2:wrong options", "3:Tequio cannot be reached"})
final class VerifyAuditCommand implements Callable<Integer> {

    private static final int BROKEN = 1;
    private static final int UNREACHABLE = 3;
    private static final Pattern ANCHOR = Pattern.compile("[1-9][0-9]{0,17}:[0-9a-fA-F]{64}");

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder that Tequio runs on.")
    private Path data;

    @Option(
            names = "--anchor",
            paramLabel = "NUMBER:HASH",
            description = "A seal that is known from outside; may be given several times.")
    private List<String> anchors = new ArrayList<>();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this.")
    private boolean help;

    @Override
    public Integer call() {
        anchors.forEach(this::mustBeAnchor);
        try {
            return tell(verdict());
        } catch (Exception noVerdict) {
            Launcher.explain(noVerdict);
            return UNREACHABLE;
        }
    }

    private void mustBeAnchor(String text) {
        if (!ANCHOR.matcher(text).matches()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'%s' is not an anchor: write a seal's number, a colon and the 64 digits of its hash."
                            .formatted(text));
        }
    }

    private JsonNode verdict() throws Exception {
        var tequio = new RunningTequio(data);
        var verification = new AuditVerification(tequio.api(), anchors);
        var progress = new Progress(System.out);
        try {
            progress.step("Audit log read", () -> verification.run(progress));
        } catch (ConnectException e) {
            throw tequio.isNone();
        }
        return verification.verdict();
    }

    private static int tell(JsonNode verdict) {
        verdict.path("findings")
                .forEach(finding -> System.out.printf(
                        "%-9s  %s%n",
                        finding.path("damage").asText(), finding.path("detail").asText()));
        long more = verdict.path("found").asLong() - verdict.path("findings").size();
        if (more > 0) {
            System.out.printf("… and %d more%n", more);
        }
        System.out.printf(
                "%d rows under %d seals, %d rows not sealed yet; the last number given to a row is %d%n",
                verdict.path("rows").asLong(),
                verdict.path("seals").asLong(),
                verdict.path("unsealed").asLong(),
                verdict.path("lastNumberGiven").asLong());
        if (verdict.hasNonNull("anchor")) {
            System.out.printf(
                    "Newest seal, to keep elsewhere and give as --anchor: %s%n",
                    verdict.path("anchor").asText());
        }
        boolean intact = verdict.path("state").asText().equals("intact");
        System.out.println(intact ? "The audit log is intact." : "The audit log is BROKEN.");
        return intact ? ExitCode.OK : BROKEN;
    }
}
