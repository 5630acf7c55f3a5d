package org.tequio.engines;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Gives the real engines to every {@code @QuarkusTest}, so that the application starts once for all of them. */
@WithTestResource(value = EmbeddedEngines.class, scope = TestResourceScope.GLOBAL)
final class OnRealEngines {}
