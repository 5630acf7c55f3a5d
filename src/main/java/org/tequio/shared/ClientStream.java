package org.tequio.shared;

import io.vertx.core.http.HttpServerResponse;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes to a client for as long as it is there: Quarkus REST fails only a write that waits when the client leaves. To close
 * it is no end of the answer, which may have been broken off.
 */
final class ClientStream extends FilterOutputStream {

    private final HttpServerResponse response;

    ClientStream(OutputStream output, HttpServerResponse response) {
        super(output);
        this.response = response;
    }

    @Override
    public void write(int sign) throws IOException {
        mustBeOpen();
        out.write(sign);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        mustBeOpen();
        out.write(bytes, start, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private void mustBeOpen() throws IOException {
        if (response.closed()) {
            throw new IOException("The client has left");
        }
    }
}
