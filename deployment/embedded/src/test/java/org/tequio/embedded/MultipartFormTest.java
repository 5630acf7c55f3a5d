package org.tequio.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MultipartFormTest {

    @TempDir
    Path temp;

    @Test
    void sendsEachFileUnderItsFieldUnchanged() throws Exception {
        var form = new MultipartForm();
        form.addFile("actors", Files.writeString(temp.resolve("actors.csv"), "id,name\na,Coopérative\n"));
        var boundary = form.contentType().replace("multipart/form-data; boundary=", "");
        assertEquals(
                ("--%s\r\nContent-Disposition: form-data; name=\"actors\"; filename=\"actors.csv\"\r\n"
                                + "Content-Type: text/csv; charset=utf-8\r\n\r\nid,name\na,Coopérative\n\r\n--%s--\r\n")
                        .formatted(boundary, boundary),
                sent(form));
    }

    private static String sent(MultipartForm form) {
        var text = BodySubscribers.ofString(UTF_8);
        form.body().subscribe(new Flow.Subscriber<ByteBuffer>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                text.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer part) {
                text.onNext(List.of(part));
            }

            @Override
            public void onError(Throwable failure) {
                text.onError(failure);
            }

            @Override
            public void onComplete() {
                text.onComplete();
            }
        });
        return text.getBody().toCompletableFuture().join();
    }
}
