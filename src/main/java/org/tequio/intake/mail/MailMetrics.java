package org.tequio.intake.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.tequio.intake.mail.Letters.Waiting;

import java.sql.SQLException;
import java.util.function.ToDoubleFunction;

/** What becomes of letters, and how many wait for how long: not a number while the database is out of reach. */
@ApplicationScoped
class MailMetrics {

    private final Letters letters;
    private final MeterRegistry registry;
    private final Counter taken;
    private final Counter refused;

    MailMetrics(Letters letters, MeterRegistry registry) {
        this.letters = letters;
        this.registry = registry;
        this.taken = Counter.builder("tequio.letters.sent")
                .description("Letters that a mail server has taken")
                .register(registry);
        this.refused = Counter.builder("tequio.letters.refused")
                .description("Letters that were dropped, as mail servers refused them for good or for days")
                .register(registry);
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("tequio.letters.waiting", () -> read(Waiting::letters))
                .description("Letters that no mail server has taken yet")
                .register(registry);
        Gauge.builder("tequio.letters.oldest", () -> read(Waiting::oldestSeconds))
                .description("Age of the oldest of them")
                .baseUnit("seconds")
                .register(registry);
    }

    void taken() {
        taken.increment();
    }

    void refused() {
        refused.increment();
    }

    private double read(ToDoubleFunction<Waiting> figure) {
        try {
            return figure.applyAsDouble(letters.waiting());
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
