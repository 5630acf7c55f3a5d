package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same, where all news is loaded in bulk. */
@QuarkusTest
@TestProfile(InBulk.class)
class ParkingInBulkTest extends ParkingTest {}
