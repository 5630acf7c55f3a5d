package org.tequio.engines;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An OpenID Connect provider that the application under test trusts: keys, discovery and tokens of its own. */
public final class TokenIssuer implements QuarkusTestResourceLifecycleManager {

    /** Whether it is to be away at first. */
    public static final String AWAY = "away";

    private static final String NAME = "tequio-tests";
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private static final String ALGORITHM = "RS256";
    private static final OAuth2TokenProvider OWN_KEYS = new OAuth2TokenProvider(new KeyProvider(List.of(), ALGORITHM));

    private static MockOAuth2Server server;
    /** Until it is there. */
    private static HeldPort port;

    private boolean away;

    @Override
    public void init(Map<String, String> options) {
        away = Boolean.parseBoolean(options.get(AWAY));
    }

    @Override
    public Map<String, String> start() {
        port = HeldPort.any();
        if (!away) {
            comeBack();
        }
        return Map.of("quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url", url());
    }

    @Override
    public void stop() {
        server.shutdown();
    }

    public static void comeBack() {
        server = new MockOAuth2Server(new OAuth2Config(false, null, null, false, OWN_KEYS));
        port.close();
        server.start(port.number());
    }

    /** A token for this service with these claims. */
    public static String token(String subject, Map<String, Object> claims) {
        return token(subject, claims, AN_HOUR);
    }

    /** The same, but with a time of its own; a negative one is over. */
    public static String token(String subject, Map<String, Object> claims, Duration life) {
        return signed(OWN_KEYS, complete(subject, claims), life);
    }

    /** The same, signed by somebody who only says to be this issuer. */
    public static String forged(String subject, Map<String, Object> claims) {
        var otherKeys = new OAuth2TokenProvider(new KeyProvider(List.of(), ALGORITHM));
        return signed(otherKeys, complete(subject, claims), AN_HOUR);
    }

    /** What is not among these claims is not in the token, but for its times. */
    public static String tokenOf(Map<String, Object> claims) {
        return signed(OWN_KEYS, claims, AN_HOUR);
    }

    public static String url() {
        return "http://localhost:%d/%s".formatted(port.number(), NAME);
    }

    private static Map<String, Object> complete(String subject, Map<String, Object> claims) {
        var all = new HashMap<String, Object>(Map.of("iss", url(), "sub", subject, "aud", "tequio"));
        all.putAll(claims);
        return all;
    }

    private static String signed(OAuth2TokenProvider signer, Map<String, Object> claims, Duration life) {
        return signer.jwt(claims, life, NAME).serialize();
    }
}
