package org.tequio.engines;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Gives the SMTP server to every {@code @QuarkusTest}, as {@link OnRealEngines} the databases. */
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
final class WithPostOffice {}
