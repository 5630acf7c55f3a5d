package org.tequio.convergence.spaces;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.convergence.Today;
import org.tequio.shared.Answers;
import org.tequio.shared.AtRelease;
import org.tequio.shared.Question;

@AtRelease
@Path("/api/v1/convergence/experiences")
@Tag(name = "Convergence", description = "Where different kinds of actor meet, and where they could.")
class ExperiencesOfConvergenceResource {

    private final Answers answers;
    private final ExperiencesOfConvergence experiences;
    private final Today today;
    private final Question asked;

    ExperiencesOfConvergenceResource(
            Answers answers, ExperiencesOfConvergence experiences, Today today, Question asked) {
        this.answers = answers;
        this.experiences = experiences;
        this.today = today;
        this.asked = asked;
    }

    @GET
    @Operation(
            operationId = "findExperiencesOfConvergence",
            summary = "Find what alliances of some stakeholder groups learned",
            description =
                    "Experiences of alliances whose members are of all of these groups. Counted are, whatever the "
                            + "dates of their memberships, the members in state reported or confirmed; of an alliance that is "
                            + "itself over by the present day those in state ended too; never disputed ones. What an actor "
                            + "learned without an alliance is not here: ask /experiences for it. 'groups' means all, 'without' "
                            + "none, any other parameter given twice means either. The newest come first. Some questions: what "
                            + "have been the challenges of alliances between governments and SSE organisations? "
                            + "groups=government,sse-organisation&kind=obstacle. What did they do in times of crisis? "
                            + "groups=government,sse-organisation&crisis=covid-19. What good practices and policies came of "
                            + "alliances between South and South? "
                            + "groups=government&pattern=south-south&kind=good-practice&kind=policy.")
    @APIResponse(responseCode = "200", description = "One page of experiences.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<ExperiencesOfConvergencePage> find(@BeanParam ExperiencesOfConvergenceQuery query) {
        var what = query.read();
        var page = query.page();
        var language = asked.language();
        return answers.answer((graph, asOf) -> experiences.find(graph, what, page, today.of(graph), language, asOf));
    }
}
