package org.rapporteur.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.Inbox;

/** Many machines take in and code what one does, whatever it comes in. */
class CodeJobTest {
    private static final String TEXT = "KANO, Nigeria - Gunmen killed twelve people in a market on Sunday, the police"
            + " said. Two soldiers were killed when they came to help, according to a doctor at the hospital.";
    private static final InputDefaults DEFAULTS = new InputDefaults("2012-03-05", "The Post", "", "");

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    private Path in;

    @BeforeAll
    static void open() {
        spark = SparkForTests.local();
    }

    @AfterAll
    static void close() {
        spark.close();
    }

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(in.resolve(name).getParent());
        Files.writeString(in.resolve(name), content);
    }

    private record Came(TreeMap<String, Coding> codings, TreeSet<String> aside) {
        static Came nothing() {
            return new Came(new TreeMap<>(), new TreeSet<>());
        }

        void aside(Intake.SetAside item) {
            aside.add(item.sighting().file() + " " + item.sighting().item() + " " + item.code() + " " + item.message());
        }
    }

    private Came many(int partitions, String... inputs) {
        org.apache.hadoop.fs.Path out =
                new org.apache.hadoop.fs.Path(folder.resolve("coded").toUri());
        List<InputFile> files = InputFolders.list(List.of(inputs), spark.hadoopConfiguration());
        new CodeJob(spark, new FakeCoding(), partitions).run(files, DEFAULTS, out);
        Came came = Came.nothing();
        Codings.read(spark, out).collect().forEach(row -> came.codings().put(row._1(), Codings.coding(row)));
        Codings.setAside(spark, out).collect().forEach(packed -> came.aside(Codings.setAside(packed)));
        return came;
    }

    private static Came one(String... inputs) {
        Came came = Came.nothing();
        try (Inbox inbox = Inbox.of(List.of(inputs), DEFAULTS.defaults())) {
            while (inbox.hasNext()) {
                Intake item = inbox.next();
                if (item instanceof Intake.Accepted accepted) {
                    Dispatch d = accepted.dispatch();
                    if (!d.text().value().contains("unspeakable")) {
                        came.codings().put(d.id(), new FakeCoding().code(d));
                    }
                } else {
                    came.aside((Intake.SetAside) item);
                }
            }
        }
        return came;
    }

    private void everySort() throws IOException {
        write("a/one.txt", TEXT);
        write("a/.hidden.txt", TEXT + " Hidden.");
        write("README.txt", TEXT + " Read me.");
        write("two.html", "<html><body><article><h1>Attack</h1><p>" + TEXT + "</p></article></body></html>");
        write("three.jsonl", json("Three", "7/5/15") + json("Four", "13/5/15") + "{broken\n");
        write("four.csv", "text,date\n\"" + TEXT + " Five.\",2012-03-06\n");
        write("empty.txt", "");
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><p>" + TEXT
                + " Six.</p></article></body></html>";
        write(
                "six.warc",
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\n"
                        + "WARC-Date: 2012-01-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                        + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n");
    }

    private static String json(String more, String date) {
        return "{\"headline\": \"" + more + "\", \"text\": \"" + TEXT + " " + more + ".\", \"date\": \"" + date
                + "\"}\n";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void A1_texts_pages_lines_tables_and_web_archives_are_coded_alike(int partitions) throws IOException {
        everySort();
        Came expected = one(in.toString());
        Came found = many(partitions, in.toString());
        assertEquals(expected.codings(), found.codings());
        assertEquals(expected.aside(), found.aside());
        assertEquals(6, found.codings().size());
        assertEquals(2, found.aside().size());
        assertTrue(
                found.codings().values().stream()
                        .anyMatch(c -> c.dispatch().publication().date().equals(Optional.of(LocalDate.of(2015, 5, 7)))),
                "a later line of the file says that days come first");
    }

    @Test
    void A2_the_rows_of_parquet_are_read_as_json_lines_are() throws IOException {
        MessageType columns = MessageTypeParser.parseMessageType("message dispatch { optional binary headline (UTF8);"
                + " required binary text (UTF8); optional int32 published (DATE); optional int64 words; }");
        Path file = in.resolve("rows.parquet");
        SimpleGroupFactory rows = new SimpleGroupFactory(columns);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
                .withType(columns)
                .build()) {
            writer.write(rows.newGroup()
                    .append("headline", "One")
                    .append("text", TEXT)
                    .append("published", (int) LocalDate.of(2012, 3, 4).toEpochDay())
                    .append("words", 31L));
            writer.write(rows.newGroup().append("text", TEXT + " \u0633\u0648\u0631\u064A\u0627."));
        }
        write(
                "lines.jsonl",
                "{\"headline\": \"One\", \"text\": \"" + TEXT
                        + "\", \"published\": \"2012-03-04\", \"words\": 31}\n{\"text\": \"" + TEXT
                        + " \u0633\u0648\u0631\u064A\u0627.\"}\n");
        Came found = many(2, file.toString());
        assertEquals(2, found.codings().size());
        assertEquals(
                one(in.resolve("lines.jsonl").toString()).codings().keySet(),
                found.codings().keySet());
        found.codings()
                .values()
                .forEach(c ->
                        assertEquals(file.toString(), c.dispatch().sighting().file()));
    }

    @Test
    void A3_a_dispatch_found_twice_is_coded_once_under_its_first_name() throws IOException {
        write("b.txt", TEXT);
        write("a.txt", TEXT);
        Came found = many(3, in.resolve("b.txt").toString(), in.resolve("a.txt").toString());
        assertEquals(1, found.codings().size());
        assertEquals(
                in.resolve("a.txt").toString(),
                found.codings().firstEntry().getValue().dispatch().sighting().file());
    }

    @Test
    void B1_a_dispatch_that_breaks_the_coder_is_set_aside_in_one_line() throws IOException {
        write("good.txt", TEXT);
        write("bad.txt", TEXT + " It was unspeakable.");
        Came found = many(2, in.toString());
        assertEquals(1, found.codings().size());
        assertEquals(
                List.of(in.resolve("bad.txt")
                        + "  not-coded could not be coded, please report it: IllegalStateException: cannot say it"),
                new ArrayList<>(found.aside()));
    }

    @Test
    void B2_an_input_that_is_not_there_is_named() {
        RapporteurException e = assertThrows(RapporteurException.class, () -> many(2, in + "/nowhere"));
        assertEquals("no such file or folder: " + in + "/nowhere", e.getMessage());
    }
}
