package org.tequio.projection;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.neo4j.driver.exceptions.Neo4jException;

import java.sql.SQLException;

/** Shows how far the graph has come; what is parked is told, but takes nobody out of service. */
@Readiness
class ProjectionHealth implements HealthCheck {

    private final ProjectionStatus.Reader reader;

    ProjectionHealth(ProjectionStatus.Reader reader) {
        this.reader = reader;
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("Projection");
        try {
            var status = reader.read();
            return health.withData("revision", status.revision())
                    .withData("behind", status.behind())
                    .withData("parked", status.parked())
                    .withData("rebuilding", status.rebuilding())
                    .withData("loading", status.loading())
                    .up()
                    .build();
        } catch (SQLException | Neo4jException e) {
            return health.withData("outOfReach", String.valueOf(e.getMessage()))
                    .down()
                    .build();
        }
    }
}
