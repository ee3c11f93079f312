package org.rapporteur.record.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.sql.FlatExport;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.testkit.MadeHappenings;

/** {@code export --flat} and {@code --panel country-month}: what researchers open in R and Python. */
class ResearchTablesTest {
    @TempDir
    Path folder;

    private SqlStore store;

    @BeforeEach
    void record() {
        store = RecordFile.open(folder.resolve("record.duckdb"));
        store.add(MadeHappenings.codings(30, 4, 1, 7));
        new Reconciling(store).run();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String csv(ExportKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FlatExport(store).csv(kind, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> rows(String csv) {
        List<NamedCsvRecord> rows = new ArrayList<>();
        CsvReader.builder().ofNamedCsvRecord(csv).forEach(rows::add);
        return rows;
    }

    private static long number(NamedCsvRecord row, String column) {
        return Long.parseLong(row.getField(column));
    }

    private static List<String> declared(String table) {
        return Columns.load().of(table).stream().map(Columns.Column::name).toList();
    }

    @Test
    void A1_the_columns_are_those_of_the_codebook_in_its_order() {
        assertEquals(declared("flat"), rows(csv(ExportKind.FLAT)).get(0).getHeader());
        assertEquals(
                declared("panel"), rows(csv(ExportKind.COUNTRY_MONTH)).get(0).getHeader());
    }

    @Test
    void A2_each_happening_is_one_row_with_the_numbers_of_its_states() {
        List<NamedCsvRecord> rows = rows(csv(ExportKind.FLAT));
        assertEquals(
                rows.size(),
                rows.stream().map(r -> r.getField("happening_id")).distinct().count());
        assertEquals(120, rows.stream().mapToLong(r -> number(r, "n_claims")).sum());
        NamedCsvRecord syria = rows.stream()
                .filter(r -> r.getField("place_country").equals("SYR"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "760 652 652",
                syria.getField("place_iso") + " " + syria.getField("place_cow") + " " + syria.getField("place_gw"));
        assertEquals(
                "ASSAULT 4 -9.0 city",
                syria.getField("event_type") + " " + syria.getField("quad_class") + " " + syria.getField("intensity")
                        + " " + syria.getField("place_precision"));
    }

    @Test
    void A3_low_best_and_high_are_in_that_order_and_differ_where_sources_do() {
        List<NamedCsvRecord> rows = rows(csv(ExportKind.FLAT));
        for (NamedCsvRecord row : rows) {
            assertTrue(number(row, "killed_low") <= number(row, "killed_best"));
            assertTrue(number(row, "killed_best") <= number(row, "killed_high"));
        }
        assertTrue(rows.stream()
                .anyMatch(r -> number(r, "killed_low") < number(r, "killed_high")
                        && r.getField("disputed").contains("killed")));
    }

    @Test
    void B1_the_panel_adds_up_to_the_happenings_and_has_a_row_for_every_month() {
        List<NamedCsvRecord> flat = rows(csv(ExportKind.FLAT));
        List<NamedCsvRecord> panel = rows(csv(ExportKind.COUNTRY_MONTH));
        assertEquals(
                flat.stream()
                        .filter(r -> r.getField("date_from")
                                .startsWith(r.getField("date_to").substring(0, 7)))
                        .count(),
                panel.stream().mapToLong(r -> number(r, "n_happenings")).sum());
        Map<String, Integer> months = new TreeMap<>();
        panel.forEach(r -> months.merge(r.getField("country"), 1, Integer::sum));
        assertEquals(1, months.values().stream().distinct().count(), months.toString());
        assertTrue(panel.stream().anyMatch(r -> number(r, "n_happenings") == 0));
    }

    @Test
    void B2_a_record_without_happenings_still_names_the_columns() {
        try (SqlStore empty = RecordFile.open(folder.resolve("empty.duckdb"))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new FlatExport(empty).csv(ExportKind.FLAT, out);
            assertEquals(String.join(",", declared("flat")) + "\n", out.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void B3_numbers_are_numbers_in_parquet() throws Exception {
        Path file = folder.resolve("flat.parquet");
        new FlatExport(store).parquet(ExportKind.FLAT, file);
        try (Connection c = DriverManager.getConnection("jdbc:duckdb:");
                Statement query = c.createStatement();
                ResultSet result =
                        query.executeQuery("SELECT typeof(killed_best), typeof(intensity), typeof(actor_cow) FROM '"
                                + file + "' LIMIT 1")) {
            result.next();
            assertEquals(
                    "BIGINT DOUBLE BIGINT",
                    result.getString(1) + " " + result.getString(2) + " " + result.getString(3));
        }
    }

    @Test
    void C1_the_examples_in_python_and_R_reproduce_the_dead_by_country() throws Exception {
        Path file = Files.writeString(folder.resolve("flat.csv"), csv(ExportKind.FLAT));
        Map<String, long[]> dead = new TreeMap<>();
        for (NamedCsvRecord row : rows(Files.readString(file))) {
            long[] sums = dead.computeIfAbsent(row.getField("place_country"), c -> new long[4]);
            sums[0]++;
            sums[1] += number(row, "killed_low");
            sums[2] += number(row, "killed_best");
            sums[3] += number(row, "killed_high");
        }
        List<String> expected = new ArrayList<>(List.of("country,happenings,low,best,high,open"));
        dead.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue()[2], a.getValue()[2]))
                .forEach(e -> expected.add(e.getKey() + "," + e.getValue()[0] + "," + e.getValue()[1] + ","
                        + e.getValue()[2] + "," + e.getValue()[3] + ","));
        Path cookbook = Path.of("..", "docs", "cookbook");
        int ran = 0;
        for (String[] example : new String[][] {{"python3", "tolls.py"}, {"Rscript", "tolls.R"}}) {
            List<String> printed = run(example[0], cookbook.resolve(example[1]).toString(), file.toString());
            if (!printed.isEmpty()) {
                ran++;
                assertEquals(expected, printed, example[1]);
            }
        }
        assumeTrue(ran > 0, "neither python3 nor Rscript is here, so the examples were not run");
    }

    /** What a program prints; nothing where it is not there. */
    private List<String> run(String... command) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");
        Process process;
        try {
            process =
                    new ProcessBuilder(command).redirectOutput(printed.toFile()).start();
        } catch (IOException absent) {
            return List.of();
        }
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "did not end: " + command[0]);
        assertEquals(0, process.exitValue(), command[0]);
        return Files.readAllLines(printed);
    }

    @Test
    void D1_the_codebook_page_is_the_one_that_the_program_prints() throws IOException {
        assertEquals(
                CodebookPage.write(),
                Files.readString(Path.of("..", "docs", "codebook.md")),
                "docs/codebook.md is stale: rapporteur codebook > docs/codebook.md");
    }
}
