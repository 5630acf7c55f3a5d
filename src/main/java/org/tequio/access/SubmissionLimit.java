package org.tequio.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Problem;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Lets each source submit only so much in a time. A source is the address that the request comes from: behind a proxy that
 * of which the proxy tells, if Quarkus is told to believe it ({@code quarkus.http.proxy.*}); of IPv6 the network of 64
 * bits, all of which one customer has.
 *
 * <p>Each instance counts by itself: behind a balancer a source may send as many times more as there are instances.
 */
@ApplicationScoped
public class SubmissionLimit {

    /** Far more than send something in an hour; whoever commands more addresses is for a firewall to stop. */
    private static final int MOST_SOURCES = 100_000;

    private static final int NETWORK_BYTES = 8;

    private final CurrentVertxRequest current;
    private final LoadingCache<String, Bucket> buckets;

    SubmissionLimit(AccessConfig config, CurrentVertxRequest current) {
        this.current = current;
        var submissions = config.submissions();
        // who has sent nothing for that long has a full bucket again
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_SOURCES)
                .expireAfterAccess(submissions.every())
                .build(source -> bucket(submissions.most(), submissions.every()));
    }

    /** @throws Problem 429 if the source of the present request has submitted too much */
    public void take() {
        var probe = buckets.get(source()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.tooMany(
                    "More was submitted from your address than one office sends.",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket bucket(long most, Duration every) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, every))
                .build();
    }

    private String source() {
        var address = current.getCurrent().request().remoteAddress();
        return network(address.hostAddress() == null ? address.host() : address.hostAddress());
    }

    static String network(String host) {
        try {
            // with a colon it is no name that somebody would be asked for
            return host.contains(":") && InetAddress.getByName(host) instanceof Inet6Address address
                    ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES)
                    : host;
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
