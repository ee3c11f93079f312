package org.rapporteur.record.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.record.Correction;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.sql.FlatExport;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.SampleCodings;
import org.rapporteur.record.sql.SqlStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the program is what RECORD-FORMAT says, from every store the same. */
class ExportTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<Coding> CODINGS = SampleCodings.codings(0, 120);

    @TempDir
    Path folder;

    private static byte[] claims(RecordStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLinesExport(out).claims(store);
        return out.toByteArray();
    }

    private static byte[] fromMemory(List<Coding> codings) {
        try (MemoryStore store = new MemoryStore()) {
            store.add(codings);
            return claims(store);
        }
    }

    private static List<JsonNode> lines(byte[] export) {
        return new String(export, StandardCharsets.UTF_8)
                .lines()
                .map(MAPPER::readTree)
                .toList();
    }

    @Test
    void the_record_file_exports_what_the_store_in_memory_exports_byte_for_byte() {
        List<Coding> shuffled = new ArrayList<>(CODINGS);
        Collections.shuffle(shuffled, new Random(3));
        try (SqlStore store = RecordFile.open(folder.resolve("record.duckdb"))) {
            store.add(shuffled);
            assertArrayEquals(fromMemory(CODINGS), claims(store));
        }
    }

    @Test
    void every_span_is_in_code_points_and_stands_verbatim_in_the_text() {
        Map<String, int[]> texts = new HashMap<>();
        CODINGS.forEach(c -> texts.put(
                c.dispatch().id(), c.dispatch().text().value().codePoints().toArray()));
        int checked = 0;
        for (JsonNode claim : lines(fromMemory(CODINGS))) {
            checked += check(claim, texts.get(claim.get("dispatch_id").stringValue()));
        }
        assertTrue(checked > 1000, "only " + checked + " spans");
    }

    private static int check(JsonNode node, int[] text) {
        int checked = 0;
        if (node.path("text").isString() && node.path("begin").isNumber()) {
            int begin = node.get("begin").intValue();
            assertEquals(
                    node.get("text").stringValue(),
                    new String(text, begin, node.get("end").intValue() - begin));
            checked++;
        }
        for (JsonNode child : node) {
            checked += check(child, text);
        }
        return checked;
    }

    @Test
    void claims_are_sorted_and_have_the_fields_of_the_format_in_its_order() {
        List<JsonNode> claims = lines(fromMemory(CODINGS));
        List<String> names = List.of(
                "claim_id",
                "dispatch_id",
                "dispatch_file",
                "published",
                "sentence",
                "trigger",
                "event_type",
                "event_mode",
                "contexts",
                "actors",
                "recipients",
                "place",
                "time",
                "quantities",
                "attribution",
                "modality",
                "realis",
                "quote",
                "about",
                "happening_id",
                "section",
                "recurrence",
                "links",
                "confidence",
                "derivation",
                "review",
                "withdrawn");
        String before = "";
        for (JsonNode claim : claims) {
            assertEquals(names, List.copyOf(claim.propertyNames()));
            String key = String.format(
                    "%s %08d %s",
                    claim.get("dispatch_id").stringValue(),
                    claim.get("trigger").get("begin").intValue(),
                    claim.get("claim_id").stringValue());
            assertTrue(before.compareTo(key) < 0, key);
            before = key;
        }
    }

    @Test
    void what_is_missing_is_null_or_an_empty_list() {
        for (JsonNode claim : lines(fromMemory(CODINGS))) {
            for (String list : List.of("contexts", "actors", "recipients", "quantities", "attribution", "links")) {
                assertTrue(claim.get(list).isArray(), list);
            }
            for (JsonNode quantity : claim.get("quantities")) {
                assertTrue(quantity.get("attribution").isNull()
                        || !quantity.get("attribution").isEmpty());
            }
            JsonNode place = claim.get("place");
            assertTrue(place.isNull()
                    || !place.get("country").isString()
                    || !place.get("country").stringValue().isEmpty());
        }
    }

    @Test
    void csv_is_safe_in_a_spreadsheet_and_has_a_row_for_each_claim() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SqlStore store = RecordFile.open(folder.resolve("record.duckdb"))) {
            store.add(CODINGS);
            new FlatExport(store).csv(ExportKind.CLAIMS, out);
        }
        List<String> json = lines(fromMemory(CODINGS)).stream()
                .map(c -> c.get("claim_id").stringValue())
                .toList();
        List<String> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : csv) {
                rows.add(row.getField("claim_id"));
                String longitude = row.getField("longitude");
                assertTrue(longitude.isEmpty() || Double.parseDouble(longitude) == -36.1, longitude);
                for (String name : List.of(
                        "trigger_text", "actor_names", "actor_texts", "source_names", "quote_text", "headline")) {
                    assertTrue(row.getField(name).isEmpty()
                            || "=+-@\t\r".indexOf(row.getField(name).charAt(0)) < 0);
                }
            }
        }
        assertEquals(json, rows);
    }

    @Test
    void parquet_holds_the_same_rows() throws Exception {
        Path file = folder.resolve("it's claims.parquet");
        try (SqlStore store = RecordFile.open(folder.resolve("record.duckdb"))) {
            store.add(CODINGS);
            new FlatExport(store).parquet(ExportKind.CLAIMS, file);
        }
        assertTrue(Files.size(file) > 0);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "SELECT count(*) FROM read_parquet('" + file.toString().replace("'", "''") + "')")) {
            count.next();
            assertEquals(lines(fromMemory(CODINGS)).size(), count.getInt(1));
        }
    }

    @Test
    void cells_that_a_spreadsheet_would_run_get_an_apostrophe() {
        for (String cell : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1", "  =1")) {
            assertEquals("'" + cell, SafeCell.of(cell));
        }
        for (String cell : List.of("", "1", "a=b", "'quoted'", "دمشق")) {
            assertEquals(cell, SafeCell.of(cell));
        }
    }

    @Test
    void dispatches_are_exported_with_where_they_came_from() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryStore store = new MemoryStore()) {
            store.add(CODINGS);
            new JsonLinesExport(out).dispatches(store);
        }
        List<JsonNode> dispatches = lines(out.toByteArray());
        assertEquals(CODINGS.size(), dispatches.size());
        for (JsonNode dispatch : dispatches) {
            assertEquals("dispatch", dispatch.get("kind").stringValue());
            assertTrue(dispatch.get("headline").stringValue().startsWith("Sample "));
            assertTrue(dispatch.get("length").intValue() > 0);
        }
    }

    @Test
    void a_correction_stands_as_the_review_of_its_claim() {
        Coding coding =
                CODINGS.stream().filter(c -> !c.claims().isEmpty()).findFirst().orElseThrow();
        Claim claim = coding.claims().get(0);
        Correction.Anchor anchor = new Correction.Anchor(
                coding.dispatch().id(), claim.id(), claim.predicate().trigger().span());
        Correction.Signature signature = new Correction.Signature("Ada", "2012-01-02T10:00:00Z", "not in the text");
        Correction reject = new Correction(anchor, Optional.empty(), Correction.Action.REJECT, "", "", signature);
        try (SqlStore store = RecordFile.open(folder.resolve("record.duckdb"))) {
            store.add(List.of(coding));
            store.correct(List.of(reject));
            assertEquals(List.of(reject), store.corrections());
            JsonNode line = lines(claims(store)).stream()
                    .filter(l -> l.get("claim_id").asString().equals(claim.id()))
                    .findFirst()
                    .orElseThrow();
            assertEquals("reject", line.get("review").get("action").asString());
            assertEquals("Ada", line.get("review").get("by").asString());
        }
    }

    @Test
    void objects_and_lists_become_columns_and_cells() throws IOException {
        Path lines = folder.resolve("some.jsonl");
        Files.writeString(lines, """
                {"kind": "toll", "low": 5, "source": {"name": "A"}, "ids": ["x", "y"]}
                {"kind": "toll", "low": null, "source": null, "parts": [{"n": 1}, {"n": null}]}
                """);
        JsonFlattening flat = new JsonFlattening(lines);
        List<List<String>> rows = new ArrayList<>();
        flat.rows(rows::add);
        assertEquals(
                List.of("kind", "low", "source_name", "ids", "source", "parts_n"),
                List.copyOf(flat.columns().keySet()));
        assertEquals(JsonFlattening.Column.WHOLE, flat.columns().get("low"));
        assertEquals(List.of("toll", "5", "A", "x | y", "", ""), rows.get(0));
        assertEquals(List.of("toll", "", "", "", "", "1 | "), rows.get(1));
    }

    @Test
    void a_degree_stands_in_words_and_as_a_code_of_the_closed_list() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryStore store = new MemoryStore()) {
            store.add(CODINGS);
            ExportKind.LEDGERS.write(store, new JsonLinesExport(out));
        }
        List<JsonNode> charges = lines(out.toByteArray()).stream()
                .filter(n -> n.path("kind").asString("").equals("responsibility"))
                .toList();
        assertTrue(charges.size() > 0);
        for (JsonNode charge : charges) {
            assertEquals("[\"ordered\",\"carried out\"]", charge.path("degree").toString());
            assertEquals(
                    "[\"ordered\",\"carried-out\"]", charge.path("degree_codes").toString());
        }
    }
}
