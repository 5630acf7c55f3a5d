package org.tequio.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

import java.util.List;

/** Puts {@link AnswerCheck} before every test of every {@code @QuarkusTest}, so that none can forget it. */
public final class CheckEveryAnswer implements QuarkusTestBeforeEachCallback {

    private static final AnswerCheck CHECK = new AnswerCheck(Contract.committed());

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(List.of(CHECK));
    }
}
