package org.rapporteur.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.sql.RecordFile;
import tools.jackson.databind.JsonNode;

/** The examples as a record, coded once for all tests, with a server over it; each server has a copy of its own where it writes. */
final class ServedExamples implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Rapporteur RAPPORTEUR = Rapporteur.open();
    private static final Path RECORD = record();

    final RecordServer server;

    private ServedExamples(RecordServer server) {
        this.server = server;
    }

    /** Reading only. */
    static ServedExamples reading() {
        return serving(ServeSettings.reading(RECORD));
    }

    /** Reading and writing a copy. */
    static ServedExamples writing(Path folder) {
        return serving(ServeSettings.reading(copy(folder)).writing());
    }

    static ServedExamples serving(ServeSettings settings) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new ServedExamples(RecordServer.start(settings, () -> RAPPORTEUR::code, clock));
    }

    static Path copy(Path folder) {
        try {
            return Files.copy(RECORD, folder.resolve("record.duckdb"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path record() {
        try {
            Path folder = Files.createTempDirectory("served-examples");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("examples.duckdb");
            file.toFile().deleteOnExit();
            Path examples = Path.of(System.getProperty("rapporteur.root", "..")).resolve("examples");
            try (RecordStore store = RecordFile.open(file);
                    Inbox inbox = Inbox.of(List.of(examples.toString()), Defaults.none())) {
                RAPPORTEUR.record(inbox, store);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address().replaceFirst("/$", "") + path));
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    /** What an address answers, which must be 200. */
    JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return parse(answer.body());
    }

    static JsonNode parse(String body) {
        return Json.read(body.getBytes(StandardCharsets.UTF_8));
    }

    /** A write with the token of the server's run. */
    HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Authorization", "Bearer " + server.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** Every item of a list, page by page. */
    List<JsonNode> all(String path, int limit) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        int pages = 0;
        while (pages++ < 10_000) {
            String joined = path + (path.contains("?") ? "&" : "?") + "limit=" + limit
                    + (next.isEmpty() ? "" : "&cursor=" + next);
            JsonNode page = json(joined);
            page.path("items").forEach(items::add);
            if (page.path("next").isNull()) {
                return items;
            }
            next = page.path("next").asString();
        }
        throw new AssertionError(path + " has no last page");
    }

    @Override
    public void close() {
        server.close();
    }
}
