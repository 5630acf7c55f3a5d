package org.tequio.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.netty.util.NetUtil;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Problem;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Lets each source submit only so much in a time. A source is the address that the request comes from: behind a proxy the
 * first one that the proxy tells of, if Quarkus is told to believe it ({@code quarkus.http.proxy.*}); of IPv6 the network of 64
 * bits, all of which one customer has.
 *
 * <p>Each instance counts by itself: behind a balancer a source may send as many times more as there are instances.
 */
@ApplicationScoped
public class SubmissionLimit {

    /** Far more than send something in an hour; whoever commands more addresses is for a firewall to stop. */
    private static final int MOST_SOURCES = 100_000;

    private static final int NETWORK_BYTES = 8;
    private static final String NO_ADDRESS = "";

    private final CurrentVertxRequest current;
    private final LoadingCache<String, Bucket> submissions;
    private final LoadingCache<String, Bucket> revisions;

    SubmissionLimit(AccessConfig config, CurrentVertxRequest current) {
        this.current = current;
        var every = config.submissions().every();
        this.submissions = buckets(config.submissions().most(), every);
        this.revisions = buckets(config.submissions().mostRevisions(), every);
    }

    /** @throws Problem 429 if the source of the present request has submitted too much */
    public void take() {
        takeOf(submissions, "More was submitted from your address than one office sends.");
    }

    /** @throws Problem 429 if the source of the present request has revised too much of what was submitted */
    public void takeRevision() {
        takeOf(revisions, "More was revised from your address than one office changes.");
    }

    private void takeOf(LoadingCache<String, Bucket> buckets, String tooMuch) {
        var probe = buckets.get(source()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.tooMany(tooMuch, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Who has sent nothing for that long has a full bucket again. */
    private static LoadingCache<String, Bucket> buckets(long most, Duration every) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_SOURCES)
                .expireAfterAccess(every)
                .build(source -> bucket(most, every));
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

    /** What a proxy calls an address and is none, is all one source; nobody is asked for a name. */
    static String network(String host) {
        var written = NetUtil.createByteArrayFromIpAddressString(host);
        if (written == null) {
            return NO_ADDRESS;
        }
        var address = inIpv4IfItIs(written);
        return HexFormat.of().formatHex(address, 0, Math.min(address.length, NETWORK_BYTES));
    }

    /** An address of IPv4 may be written as one of IPv6. */
    private static byte[] inIpv4IfItIs(byte[] address) {
        try {
            return InetAddress.getByAddress(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address of neither 4 nor 16 bytes", e);
        }
    }
}
