package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;

/** A list in every form it can be had in. */
class FormatsTest {
    private static final String REJECTED = "/api/claims?type=REJECT";

    private static ServedExamples examples;
    private static int rejected;

    @TempDir
    Path folder;

    @BeforeAll
    static void serve() {
        examples = ServedExamples.reading();
        rejected = examples.json(REJECTED + "&total=true&limit=1").path("total").asInt();
        assertTrue(rejected > 3);
    }

    @AfterAll
    static void stop() {
        examples.close();
    }

    @Test
    void lines_end_in_a_mark_that_says_how_many_there_were() {
        for (String list : List.of("claims", "dispatches", "happenings", "incidents")) {
            List<String> lines = examples.get("/api/" + list + "?format=ndjson")
                    .body()
                    .lines()
                    .toList();
            JsonNode last = ServedExamples.parse(lines.get(lines.size() - 1));
            assertTrue(last.path("_end").asBoolean(), list);
            assertEquals(lines.size() - 1, last.path("count").asInt(), list);
            assertEquals(
                    examples.all("/api/" + list, 1000).size(),
                    last.path("count").asInt(),
                    list);
        }
    }

    @Test
    void lines_are_the_objects_of_the_pages() {
        List<String> lines =
                examples.get(REJECTED + "&format=ndjson").body().lines().toList();
        List<JsonNode> items = examples.all(REJECTED, 5);
        for (int i = 0; i < items.size(); i++) {
            assertEquals(items.get(i), ServedExamples.parse(lines.get(i)));
        }
    }

    @Test
    void csv_has_the_rows_of_the_filter_and_nothing_that_a_spreadsheet_runs() {
        for (String list : List.of("claims", "dispatches", "incidents", "actors", "places")) {
            String body = examples.get("/api/" + list + "?format=csv").body();
            List<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(body).stream().toList();
            assertFalse(rows.isEmpty(), list);
            for (NamedCsvRecord row : rows) {
                for (String cell : row.getFields()) {
                    boolean number = cell.isEmpty() || isNumber(cell);
                    assertTrue(number || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, list + ": " + cell);
                }
            }
        }
        assertEquals(
                rejected,
                CsvReader.builder()
                        .ofNamedCsvRecord(examples.get(REJECTED + "&format=csv").body())
                        .stream()
                        .count());
    }

    private static boolean isNumber(String cell) {
        try {
            Double.parseDouble(cell);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    @Test
    void parquet_opens_in_duckdb_with_the_rows_of_the_filter() throws Exception {
        byte[] file = ServedExamples.bytes(
                examples.request(REJECTED + "&format=parquet").build());
        Path target = Files.write(folder.resolve("claims.parquet"), file);
        try (Connection c = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet row = c.createStatement()
                        .executeQuery("SELECT count(*), min(event_type), max(event_type) FROM '" + target + "'")) {
            row.next();
            assertEquals(rejected, row.getInt(1));
            assertEquals("REJECT", row.getString(2));
            assertEquals("REJECT", row.getString(3));
        }
    }

    @Test
    void a_part_of_a_parquet_file_is_given_where_a_part_is_asked_for() throws Exception {
        String address = REJECTED + "&format=parquet";
        byte[] whole = ServedExamples.bytes(examples.request(address).build());
        assertEquals("PAR1", new String(part(address, "bytes=0-3", 206), StandardCharsets.US_ASCII));
        assertEquals("PAR1", new String(part(address, "bytes=-4", 206), StandardCharsets.US_ASCII));
        assertArrayEquals(java.util.Arrays.copyOfRange(whole, 100, whole.length), part(address, "bytes=100-", 206));
        assertArrayEquals(whole, part(address, "bytes=0-3,8-11", 200));
        part(address, "bytes=" + whole.length + "-", 416);
        HttpResponse<String> head = ServedExamples.send(examples.request(address)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        assertEquals("bytes", head.headers().firstValue("Accept-Ranges").orElse(""));
    }

    private static byte[] part(String address, String range, int status) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        examples.request(address).header("Range", range).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(status, answer.statusCode(), range);
        return answer.body();
    }

    @Test
    void a_province_or_country_has_no_point_on_the_map() {
        int points = 0;
        int areas = 0;
        for (String list : List.of("claims", "incidents", "places")) {
            JsonNode map = ServedExamples.parse(
                    examples.get("/api/" + list + "?format=geojson").body());
            assertEquals("FeatureCollection", map.path("type").asString());
            for (JsonNode feature : map.path("features")) {
                String precision = feature.path("properties").path("precision").asString("");
                boolean exact = precision.equals("site") || precision.equals("city");
                assertTrue(exact || feature.path("geometry").isNull(), feature.toString());
                points += feature.path("geometry").isNull() ? 0 : 1;
                areas += exact ? 0 : 1;
            }
        }
        assertTrue(points > 0 && areas > 0);
    }

    @Test
    void annotations_name_their_words_by_text_and_by_place() {
        JsonNode claim = examples.json("/api/claims?limit=1").path("items").get(0);
        String dispatch = "/api/dispatches/" + claim.path("dispatch_id").asString();
        String text = examples.get(dispatch + "/text").body();
        JsonNode page =
                ServedExamples.parse(examples.get(dispatch + "/annotations").body());
        assertFalse(page.path("items").isEmpty());
        for (JsonNode annotation : page.path("items")) {
            JsonNode quote = annotation.path("target").path("selector").get(0);
            JsonNode place = annotation.path("target").path("selector").get(1);
            int begin = text.offsetByCodePoints(0, place.path("start").asInt());
            int end = text.offsetByCodePoints(0, place.path("end").asInt());
            assertEquals(quote.path("exact").asString(), text.substring(begin, end));
            assertTrue(text.substring(0, begin).endsWith(quote.path("prefix").asString()));
            assertTrue(text.substring(end).startsWith(quote.path("suffix").asString()));
        }
    }

    @Test
    void a_feed_of_changes_is_atom_and_json_feed_and_goes_on_where_it_ended() throws Exception {
        String atom = examples.get("/api/changes?format=atom&country=SYR").body();
        Document feed = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(atom.getBytes(StandardCharsets.UTF_8)));
        assertEquals("http://www.w3.org/2005/Atom", feed.getDocumentElement().getNamespaceURI());
        assertTrue(feed.getElementsByTagName("entry").getLength() > 0);
        JsonNode json = ServedExamples.parse(
                examples.get("/api/changes?format=jsonfeed").body());
        assertEquals("https://jsonfeed.org/version/1.1", json.path("version").asString());
        JsonNode changes = examples.json("/api/changes?limit=1000");
        assertEquals(
                examples.json("/api/record").path("dispatches").asInt(),
                changes.path("items").size());
        String next = changes.path("next").asString();
        assertTrue(examples.json("/api/changes?since=" + next).path("items").isEmpty());
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        HttpResponse<String> first = examples.get(REJECTED);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = ServedExamples.send(
                examples.request(REJECTED).header("If-None-Match", tag).build());
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        HttpResponse<String> other = ServedExamples.send(examples.request("/api/claims?type=ACCUSE")
                .header("If-None-Match", tag)
                .build());
        assertEquals(200, other.statusCode());
    }

    @Test
    void answers_are_compressed_where_that_is_asked_for() throws Exception {
        byte[] packed = ServedExamples.bytes(
                examples.request(REJECTED).header("Accept-Encoding", "gzip").build());
        String plain = examples.get(REJECTED).body();
        String unpacked = new String(
                new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(plain, unpacked);
        assertTrue(packed.length < plain.length() / 2);
    }

    @Test
    void the_header_accept_chooses_a_form_too() {
        HttpResponse<String> answer = ServedExamples.send(
                examples.request(REJECTED).header("Accept", "text/csv").build());
        assertTrue(answer.body().startsWith("claim_id,"), answer.body().substring(0, 40));
    }
}
