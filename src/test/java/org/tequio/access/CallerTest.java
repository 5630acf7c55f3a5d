package org.tequio.access;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CallerTest {

    @ParameterizedTest
    @CsvSource({
        "moderator:9c4w1x7vd,    moderator:9c4w1x7vd,  true",
        "moderator:9c4w1x7vd,    moderator:7wq0c4h23,  false",
        "moderator:oidc-0badcafe, visitor:oidc-0badcafe, true",
        "admin:oidc-0badcafe,    moderator:oidc-0badcafe, true",
        "moderator:oidc-0badcafe, moderator:oidc-0badcaff, false",
        "moderator:oidc-0badcafe, anonymous, false"
    })
    void whoComesWithATokenIsTheSameInEachRole(String name, String before, boolean same) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .build();
        assertEquals(same, new Caller(identity).isCalled(before));
    }
}
