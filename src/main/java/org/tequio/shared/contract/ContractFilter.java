package org.tequio.shared.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Completes the document while the application is built, in an order in which each step finds what it needs. */
@OpenApiFilter(stages = RunStage.BUILD, priority = ContractFilter.PRIORITY)
public final class ContractFilter implements OASFilter {

    /** The greater one comes first. */
    public static final int PRIORITY = 10;

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        PlainReferences.in(document);
        new Presence(index).mark(document);
        PageSchemas.give(document);
        ReleaseParameter.add(document, index);
        Tables.add(document);
        CommonProblems.add(document);
        new ListExamples(index).mend(document);
        new AnswerExamples(document).add();
    }
}
