package org.tequio.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What something took.
 *
 * @param cpuSeconds processor time by program
 * @param foreignCpuSeconds processor time that this machine spent on anything else, which makes figures worthless
 */
record Costs(double seconds, Map<String, Double> cpuSeconds, double foreignCpuSeconds) {

    /** Starts the clocks. */
    static Clock begin(List<Program> programs) {
        var before = new LinkedHashMap<Program, Double>();
        programs.forEach(program -> before.put(program, program.cpuSeconds()));
        return new Clock(Instant.now(), before, foreign(before.values().stream().toList()));
    }

    static Costs sum(List<Costs> all) {
        var cpu = new LinkedHashMap<String, Double>();
        all.forEach(costs -> costs.cpuSeconds.forEach((program, seconds) -> cpu.merge(program, seconds, Double::sum)));
        return new Costs(
                all.stream().mapToDouble(Costs::seconds).sum(),
                cpu,
                all.stream().mapToDouble(Costs::foreignCpuSeconds).sum());
    }

    double perSecond(long count) {
        return count / seconds;
    }

    /** Microseconds of a program's processor time for one of these. */
    double cpuMicrosPer(String program, long count) {
        return cpuSeconds.getOrDefault(program, 0.0) * 1e6 / count;
    }

    /** Microseconds of all our programs' processor time for one of these. */
    double cpuMicrosPer(long count) {
        return cpuSeconds.values().stream().mapToDouble(Double::doubleValue).sum() * 1e6 / count;
    }

    /** How much of the processors somebody else had, in percent. */
    double foreignPercent() {
        return 100 * foreignCpuSeconds / seconds / Runtime.getRuntime().availableProcessors();
    }

    private static double foreign(List<Double> ours) {
        return Processors.busySeconds()
                - Program.own().cpuSeconds()
                - ours.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Clocks that run. */
    record Clock(Instant begin, Map<Program, Double> before, double foreignBefore) {

        Costs stop() {
            double seconds = Duration.between(begin, Instant.now()).toNanos() / 1e9;
            var after = new LinkedHashMap<Program, Double>();
            before.keySet().forEach(program -> after.put(program, program.cpuSeconds()));
            var used = new LinkedHashMap<String, Double>();
            after.forEach((program, cpu) -> used.put(program.name(), cpu - before.get(program)));
            return new Costs(seconds, used, foreign(List.copyOf(after.values())) - foreignBefore);
        }
    }
}
