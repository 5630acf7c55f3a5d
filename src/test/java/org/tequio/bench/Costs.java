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
 */
record Costs(double seconds, Map<String, Double> cpuSeconds) {

    /** Starts the clocks. */
    static Clock begin(List<Program> programs) {
        var before = new LinkedHashMap<Program, Double>();
        programs.forEach(program -> before.put(program, program.cpuSeconds()));
        return new Clock(Instant.now(), before);
    }

    static Costs sum(List<Costs> all) {
        var cpu = new LinkedHashMap<String, Double>();
        all.forEach(costs -> costs.cpuSeconds.forEach((program, seconds) -> cpu.merge(program, seconds, Double::sum)));
        return new Costs(all.stream().mapToDouble(Costs::seconds).sum(), cpu);
    }

    double perSecond(long count) {
        return count / seconds;
    }

    /** Microseconds of a program's processor time for one of these. */
    double cpuMicrosPer(String program, long count) {
        return cpuSeconds.getOrDefault(program, 0.0) * 1e6 / count;
    }

    /** Clocks that run. */
    record Clock(Instant begin, Map<Program, Double> before) {

        Costs stop() {
            double seconds = Duration.between(begin, Instant.now()).toNanos() / 1e9;
            var used = new LinkedHashMap<String, Double>();
            before.forEach((program, cpu) -> used.put(program.name(), program.cpuSeconds() - cpu));
            return new Costs(seconds, used);
        }
    }
}
