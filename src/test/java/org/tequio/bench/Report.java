package org.tequio.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.tequio.bench.synthetic.PackageSize;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everything that was measured, in the order in which it came first. */
final class Report {

    private static final String LINE = "%-11s %-34s %-8s %24s %24s %18s  %s%n";

    private final PackageSize size;
    private final Map<String, Summary> summaries = new LinkedHashMap<>();

    Report(PackageSize size) {
        this.size = size;
    }

    void add(String experiment, Measurement measurement) {
        summaries
                .computeIfAbsent(
                        experiment + "/" + measurement.figure().name(),
                        key -> new Summary(experiment, measurement.figure(), new ArrayList<>()))
                .rounds()
                .add(measurement);
    }

    void print(PrintStream out) {
        out.printf(LINE, "experiment", "figure", "unit", "ours", "floor", "ours ÷ floor", "target");
        for (var summary : summaries.values()) {
            var figure = summary.figure();
            out.printf(
                    LINE,
                    summary.experiment(),
                    figure.name(),
                    figure.unit(),
                    summary.ours(),
                    summary.hasFloor() ? summary.floor() : "",
                    summary.hasFloor() ? summary.ratio() : "",
                    verdict(summary));
        }
    }

    void writeJson(Path file, Machine machine, Options options) throws IOException {
        var content = new LinkedHashMap<String, Object>();
        content.put("machine", machine);
        content.put("actors", size.actors());
        content.put("seed", options.seed);
        content.put("rounds", options.rounds());
        content.put("figures", figures());
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), content);
    }

    private List<Map<String, Object>> figures() {
        return summaries.values().stream().map(this::figure).toList();
    }

    private Map<String, Object> figure(Summary summary) {
        var figure = new LinkedHashMap<String, Object>();
        figure.put("experiment", summary.experiment());
        figure.put("figure", summary.figure().name());
        figure.put("unit", summary.figure().unit());
        figure.put("ours", summary.ours());
        if (summary.hasFloor()) {
            figure.put("floor", summary.floor());
            figure.put("ratio", summary.ratio());
        }
        figure.put("target", verdict(summary));
        figure.put("rounds", summary.rounds().stream().map(Report::round).toList());
        return figure;
    }

    private static Map<String, Object> round(Measurement round) {
        return round.floor() == null
                ? Map.of("ours", round.ours())
                : Map.of("ours", round.ours(), "floor", Objects.requireNonNull(round.floor()));
    }

    private String verdict(Summary summary) {
        var target = summary.figure().target();
        return target == null ? "" : target.verdict(summary, size);
    }
}
