package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same, where all news is loaded in bulk: a few changes, whatever is asked for, as the lots are small. */
@QuarkusTest
@TestProfile(InBulk.class)
class RandomChangesInBulkTest extends RandomChangesTest {

    @Override
    int wanted() {
        return FEW;
    }
}
