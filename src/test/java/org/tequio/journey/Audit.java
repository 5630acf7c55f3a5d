package org.tequio.journey;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Compares what was told with the register, the register with its history, and the graph with the register. */
record Audit(Api api, Register register, Storyteller storyteller) {

    private static final Patience TO_COMPARE = Patience.ofSeconds(60);

    static Audit of(RunningTequio tequio, Storyteller storyteller) throws IOException {
        return new Audit(tequio.api(), new Register(tequio.folder()), storyteller);
    }

    /** At a moment at which nothing is running. */
    void check() throws Exception {
        register.content(storyteller.source()).mustBe(storyteller.content());
        assertEquals(List.of(), register.withFaultyHistory(), "Records whose history has a hole or a double");
        graphMustSayTheSame();
    }

    private void graphMustSayTheSame() throws Exception {
        long told = storyteller.content().actors().size();
        assertEquals(told, register.actors(), "Actors in the register");
        assertEquals(told, api.json("/api/v1/actors?limit=1").required("total").asLong(), "Actors in the graph");
        mustBeEqual("digest");
        mustBeEqual("recount");
    }

    private void mustBeEqual(String comparison) throws Exception {
        var compared = TO_COMPARE.get(
                "there is a " + comparison, () -> Optional.of(api.json("/api/v1/admin/projection/" + comparison)));
        assertTrue(compared.required("equal").asBoolean(), compared::toString);
    }
}
