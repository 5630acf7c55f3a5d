package org.tequio.exchange.reconcile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A batch of queries, or a request for data. */
public class ReconcileForm {

    @RestForm
    @Schema(
            description = "A batch of queries, as JSON: {\"q0\": {\"query\": …, \"type\": …, \"limit\": …, "
                    + "\"properties\": [{\"pid\": …, \"v\": …}]}}.")
    @Nullable
    String queries;

    @RestForm
    @Schema(description = "A request for data, as JSON: {\"ids\": […], \"properties\": [{\"id\": …}]}.")
    @Nullable
    String extend;
}
