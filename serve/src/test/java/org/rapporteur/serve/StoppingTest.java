package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.SqlStore;

/** A server that is told to stop ends what it has begun and turns away what comes after. */
@Timeout(60)
class StoppingTest {
    private static final String DISPATCH =
            "{\"text\":\"Police arrested 30 students in Minsk on Sunday, a lawyer said.\",\"published\":\"2011-12-16\"}";

    @TempDir
    Path folder;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    /** Takes as long as the test wants. */
    private Coding slowly(Dispatch dispatch) {
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Coding(dispatch, List.of(), List.of(), List.of());
    }

    private RecordServer start() {
        RecordFile.open(folder.resolve("record.duckdb")).close();
        ServeSettings settings =
                ServeSettings.reading(folder.resolve("record.duckdb")).writing();
        return RecordServer.start(settings, () -> this::slowly, Clock.systemUTC());
    }

    private static CompletableFuture<HttpResponse<String>> post(RecordServer server) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "api/dispatches"))
                .header("Authorization", "Bearer " + server.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(DISPATCH))
                .build();
        return HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    /** A connection that is kept open between questions. */
    private record Kept(Socket socket, BufferedReader answers) implements AutoCloseable {
        static Kept to(RecordServer server) throws IOException {
            Socket socket = new Socket("127.0.0.1", server.port());
            return new Kept(
                    socket,
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)));
        }

        /** The status line of an answer; "closed" where the connection was. */
        String ask(String path) {
            try {
                String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + socket.getPort() + "\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                String status = answers.readLine();
                int length = 0;
                for (String line = answers.readLine(); line != null && !line.isEmpty(); line = answers.readLine()) {
                    if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                        length = Integer.parseInt(line.substring(15).strip());
                    }
                }
                for (int i = 0; i < length; i++) {
                    answers.read();
                }
                return status == null ? "closed" : status;
            } catch (IOException e) {
                return "closed";
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void what_was_begun_is_answered_and_recorded_and_what_comes_later_is_turned_away() throws Exception {
        RecordServer server = start();
        CompletableFuture<HttpResponse<String>> answer;
        CompletableFuture<Void> stopped;
        try (Kept kept = Kept.to(server)) {
            assertEquals("HTTP/1.1 200 OK", kept.ask("/api/record"));
            answer = post(server);
            assertTrue(begun.await(30, TimeUnit.SECONDS), "the posting is being coded");
            stopped = CompletableFuture.runAsync(server::close);
            awaitTurnedAway(server.port());
            String later = kept.ask("/api/record");
            while (later.endsWith("200 OK")) {
                later = kept.ask("/api/record");
            }
            assertTrue(later.equals("closed") || later.startsWith("HTTP/1.1 503"), later);
            assertTrue(!stopped.isDone(), "the server waits for what it has begun");
        } finally {
            mayEnd.countDown();
        }
        assertEquals(201, answer.get(30, TimeUnit.SECONDS).statusCode());
        stopped.get(30, TimeUnit.SECONDS);
        try (SqlStore store = RecordFile.openReadOnly(folder.resolve("record.duckdb"))) {
            assertEquals(1, store.census().dispatches());
        }
    }

    /** Until nobody new is let in. */
    private static void awaitTurnedAway(int port) throws IOException, InterruptedException {
        while (true) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                Thread.sleep(10);
            } catch (ConnectException e) {
                return;
            }
        }
    }
}
