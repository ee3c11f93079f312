package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;
import org.rapporteur.ledger.Withholding;
import org.rapporteur.record.sql.RecordAddress;
import tools.jackson.databind.JsonNode;

/** What somebody tries who means harm. */
class SafetyTest {
    private static final String DISPATCH =
            "{\"text\":\"Police arrested 30 students in Minsk on Sunday, a lawyer said.\"}";

    @TempDir
    Path folder;

    /** An answer to a request as it is written, without a client that tidies it. */
    private static String raw(ServedExamples examples, String request) throws IOException {
        try (Socket socket = new Socket(ServeSettings.LOCAL, examples.server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(String path, String host) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    @Test
    void a_name_that_is_not_ours_gets_nothing() throws IOException {
        try (ServedExamples examples = ServedExamples.reading()) {
            for (String host : List.of("evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "")) {
                String answer = raw(examples, get("/api/claims", host));
                assertFalse(
                        answer.startsWith("HTTP/1.1 200"),
                        host + ": " + answer.lines().findFirst());
                assertFalse(answer.contains("claim_id"), host);
            }
            assertTrue(raw(examples, get("/api/health", "localhost:" + examples.server.port()))
                    .startsWith("HTTP/1.1 200"));
        }
    }

    @Test
    void no_path_leads_out_of_the_app() throws IOException {
        try (ServedExamples examples = ServedExamples.reading()) {
            for (String path : List.of(
                    "/../serve/openapi.yaml",
                    "/..%2fserve%2fopenapi.yaml",
                    "/%2e%2e/serve/openapi.yaml",
                    "/assets/../../serve/openapi.yaml",
                    "/assets/..%5c..%5cserve%5copenapi.yaml",
                    "//etc/passwd",
                    "/etc/passwd.txt",
                    "/assets/%00.js",
                    "/.git/config.json",
                    "/api/dispatches/..%2f..%2fetc%2fpasswd")) {
                String answer = raw(examples, get(path, "localhost"));
                assertFalse(answer.startsWith("HTTP/1.1 200"), path);
                assertFalse(answer.contains("openapi: 3.1") || answer.contains("root:"), path);
            }
        }
    }

    @Test
    void a_page_from_elsewhere_cannot_write() {
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            String own = examples.server.address().replaceFirst("/$", "");
            assertEquals(403, post(examples, "Origin", "http://evil.example"));
            assertEquals(403, post(examples, "Origin", "null"));
            assertEquals(403, post(examples, "Origin", own, "Sec-Fetch-Site", "cross-site"));
            assertEquals(403, post(examples));
            assertEquals(415, form(examples, own));
            assertEquals(401, post(examples, "Authorization", "Bearer rap_guess"));
            assertEquals(201, post(examples, "Origin", own, "Sec-Fetch-Site", "same-origin"));
        }
    }

    private static int post(ServedExamples examples, String... headers) {
        HttpRequest.Builder request = examples.request("/api/dispatches")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(DISPATCH));
        return ServedExamples.send((headers.length == 0 ? request : request.headers(headers)).build())
                .statusCode();
    }

    private static int form(ServedExamples examples, String origin) {
        return ServedExamples.send(examples.request("/api/dispatches")
                        .headers("Origin", origin, "Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString(DISPATCH))
                        .build())
                .statusCode();
    }

    @Test
    void every_answer_forbids_scripts_from_elsewhere_and_no_other_site_may_read() {
        try (ServedExamples examples = ServedExamples.reading()) {
            for (String path : List.of("/", "/claims", "/api/claims?limit=1", "/api/nothing")) {
                HttpResponse<String> answer = ServedExamples.send(examples.request(path)
                        .header("Origin", "http://evil.example")
                        .build());
                String policy =
                        answer.headers().firstValue("Content-Security-Policy").orElse("");
                assertTrue(policy.startsWith("default-src 'self'"), path);
                assertFalse(policy.contains("unsafe"), path);
                assertEquals(
                        "nosniff",
                        answer.headers().firstValue("X-Content-Type-Options").orElse(""));
                assertEquals(Optional.empty(), answer.headers().firstValue("Access-Control-Allow-Origin"), path);
            }
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            String body = "{\"text\":\"" + "a".repeat(5 << 20) + "\"}";
            assertEquals(413, examples.post("/api/dispatches", body).statusCode());
        }
    }

    @Test
    void hostile_text_comes_out_as_text() {
        String hostile =
                "Police <script>alert(1)</script> arrested 30 students in the capital on Sunday, a lawyer said, and"
                        + " \u202Ethe government\u202C rejected the criticism of its envoys. \\\"=cmd|' /C calc'!A0\\\" was written on the"
                        + " wall of the ministry, <img src=x onerror=alert(1)> and \u200B, and nobody knew why it was there.";
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            HttpResponse<String> answer =
                    examples.post("/api/dispatches", "{\"text\":\"" + hostile + "\",\"publisher\":\"=HYPERLINK(1)\"}");
            assertEquals(201, answer.statusCode(), answer.body());
            assertEquals(
                    "application/json",
                    answer.headers().firstValue("Content-Type").orElse(""));
            JsonNode whole = ServedExamples.parse(answer.body());
            String text = whole.path("text").asString();
            assertTrue(text.contains("<script>alert(1)</script>") && text.contains("\u202E"), text);
            String id = whole.path("dispatch").path("dispatch_id").asString();
            HttpResponse<String> plain = examples.get("/api/dispatches/" + id + "/text");
            assertTrue(plain.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
            String csv =
                    examples.get("/api/dispatches?format=csv&dispatch=" + id).body();
            assertFalse(csv.contains(",=HYPERLINK"), csv);
            assertTrue(csv.contains("'=HYPERLINK"), csv);
        }
    }

    @Test
    void a_server_that_others_reach_does_not_start_without_tokens() {
        RapporteurException e = assertThrows(
                RapporteurException.class,
                () -> new ServeSettings(
                        RecordAddress.of(folder), "0.0.0.0", 0, false, Optional.empty(), List.of(), Withholding.NONE));
        assertTrue(e.getMessage().contains("--tokens"), e.getMessage());
    }

    @Test
    void a_token_lets_its_bearer_do_what_its_role_may() throws IOException {
        Path file = folder.resolve("tokens.tsv");
        String reader = Tokens.make(file, "Rae", Role.READER);
        String reviewer = Tokens.make(file, "Ada", Role.REVIEWER);
        assertFalse(Files.readString(file).contains(reader.substring(4)), "a token is kept as a digest alone");
        ServeSettings settings =
                ServeSettings.reading(ServedExamples.copy(folder)).writing().with(file);
        try (ServedExamples examples = ServedExamples.serving(settings)) {
            assertEquals(401, examples.get("/api/claims").statusCode());
            assertEquals(200, examples.get("/api/health").statusCode());
            assertEquals(200, bearing(examples, reader, "/api/claims").statusCode());
            JsonNode claim = ServedExamples.parse(
                            bearing(examples, reader, "/api/claims?limit=1").body())
                    .path("items")
                    .get(0);
            assertEquals(403, correcting(examples, reader, claim).statusCode());
            HttpResponse<String> done = correcting(examples, reviewer, claim);
            assertEquals(200, done.statusCode(), done.body());
            assertEquals(
                    "Ada",
                    ServedExamples.parse(done.body())
                            .path("corrections")
                            .get(0)
                            .path("by")
                            .asString());
        }
    }

    private static HttpResponse<String> bearing(ServedExamples examples, String token, String path) {
        return ServedExamples.send(examples.request(path)
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private static HttpResponse<String> correcting(ServedExamples examples, String token, JsonNode claim) {
        String body = "{\"action\":\"accept\",\"claim_ids\":[\""
                + claim.path("claim_id").asString() + "\"],\"why\":\"seen\",\"by\":\"somebody else\"}";
        return ServedExamples.send(examples.request("/api/corrections")
                .headers("Authorization", "Bearer " + token, "Content-Type", "application/json", "If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void signing_in_keeps_the_token_from_scripts_and_from_other_sites() throws IOException {
        Path file = folder.resolve("tokens.tsv");
        String token = Tokens.make(file, "Rae", Role.READER);
        ServeSettings settings =
                ServeSettings.reading(ServedExamples.copy(folder)).with(file);
        try (ServedExamples examples = ServedExamples.serving(settings)) {
            String own = examples.server.address().replaceFirst("/$", "");
            HttpResponse<String> answer = ServedExamples.send(examples.request("/api/session")
                    .headers("Origin", own, "Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"token\":\"" + token + "\"}"))
                    .build());
            assertEquals(200, answer.statusCode(), answer.body());
            String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
            HttpResponse<String> read = ServedExamples.send(examples.request("/api/claims?limit=1")
                    .header("Cookie", cookie.split(";", 2)[0])
                    .build());
            assertEquals(200, read.statusCode(), read.body());
        }
    }

    @Test
    void who_tries_many_tokens_waits() throws IOException {
        Path file = folder.resolve("tokens.tsv");
        Tokens.make(file, "Rae", Role.READER);
        ServeSettings settings =
                ServeSettings.reading(ServedExamples.copy(folder)).with(file);
        try (ServedExamples examples = ServedExamples.serving(settings)) {
            int last = 0;
            for (int i = 0; i < 12; i++) {
                last = bearing(examples, "rap_" + i, "/api/claims").statusCode();
            }
            assertEquals(429, last);
        }
    }
}
