package org.tequio.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A port at which nobody listens and that nobody else is given, until it is closed. */
final class HeldPort implements AutoCloseable {

    private final Socket holder = new Socket();
    private final int number;

    private HeldPort(int port) {
        try {
            holder.setReuseAddress(true);
            holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            number = holder.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that was free. */
    static HeldPort any() {
        return new HeldPort(0);
    }

    /** One at which somebody listened a moment ago. */
    static HeldPort of(int port) {
        return new HeldPort(port);
    }

    int number() {
        return number;
    }

    @Override
    public void close() {
        try {
            holder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
