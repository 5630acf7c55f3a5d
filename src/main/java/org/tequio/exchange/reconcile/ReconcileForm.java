package org.tequio.exchange.reconcile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A batch of queries, or a request for data. */
public class ReconcileForm {

    @RestForm
    @Schema(
            description = "A batch of queries, as JSON: {\"q0\": {\"query\": …, \"type\": …, \"limit\": …, "
                    + "\"properties\": [{\"pid\": …, \"v\": …}]}}.",
            examples = "{\"q0\": {\"query\": \"Tosepan\", \"type\": \"cooperative\"}}")
    @Nullable
    String queries;

    @RestForm
    @Schema(
            description = "A request for data, as JSON: {\"ids\": […], \"properties\": [{\"id\": …}]}.",
            examples = "{\"ids\": [\"6qv3k0b74\"], \"properties\": [{\"id\": \"country\"}]}")
    @Nullable
    String extend;
}
