package org.tequio.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.neo4j.driver.exceptions.Neo4jException;

import java.sql.SQLException;
import java.util.function.ToDoubleFunction;

/** How far the graph is behind, as Prometheus sees it; not a number while a database is out of reach. */
@ApplicationScoped
class ProjectionMetrics {

    private final ProjectionStatus.Reader reader;
    private final MeterRegistry registry;

    ProjectionMetrics(ProjectionStatus.Reader reader, MeterRegistry registry) {
        this.reader = reader;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        gauge(
                "tequio.projection.lag",
                "Age of the oldest change that the graph does not show",
                "seconds",
                ProjectionStatus::lagSeconds);
        gauge(
                "tequio.projection.behind",
                "Changes that the graph does not show, up to a hundred thousand",
                "messages",
                ProjectionStatus::behind);
        gauge("tequio.projection.parked", "Records that the graph could not take", "records", ProjectionStatus::parked);
    }

    private void gauge(String name, String description, String unit, ToDoubleFunction<ProjectionStatus> figure) {
        Gauge.builder(name, () -> read(figure))
                .description(description)
                .baseUnit(unit)
                .register(registry);
    }

    private double read(ToDoubleFunction<ProjectionStatus> figure) {
        try {
            return figure.applyAsDouble(reader.read());
        } catch (SQLException | Neo4jException e) {
            return Double.NaN;
        }
    }
}
