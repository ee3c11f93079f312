package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.dispatch.Intake;

/** Packed files are read as they come, one layer deep; bombs and broken packing are set aside. */
class PackedInputsTest {
    private static final String TEXT =
            "Soldiers opened fire on a crowd outside the ministry on Monday, killing two people, officials said.";

    @TempDir
    Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(utf8(namesAndTexts[i + 1]));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private List<Intake> items(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Intake> found = new ArrayList<>();
        try (Inbox inbox = Inbox.of(List.of(file.toString()), Defaults.none())) {
            inbox.forEachRemaining(found::add);
        }
        return found;
    }

    private static void aside(String code, Intake item) {
        Intake.SetAside aside = assertInstanceOf(Intake.SetAside.class, item);
        assertEquals(code, aside.code(), aside.message());
        assertEquals(1, aside.message().lines().count());
    }

    private static Intake.Accepted accepted(Intake item) {
        return assertInstanceOf(Intake.Accepted.class, item);
    }

    @Test
    void a_gzip_file_is_read_as_what_it_holds() throws IOException {
        String line = "{\"text\": \"" + TEXT + "\", \"date\": \"2011-12-16\"}\n";
        List<Intake> found = items("wire.jsonl.gz", gzip(utf8(line + line.replace("two", "nine"))));
        assertEquals(2, found.size(), found.toString());
        assertEquals("line 2", accepted(found.get(1)).sighting().item());
        assertTrue(found.get(0).sighting().file().endsWith("wire.jsonl.gz"));
    }

    @Test
    void dates_of_a_packed_column_decide_their_order_too() throws IOException {
        String rows = "text,date\n" + TEXT.replace(",", "") + ",7/5/15\n" + TEXT.replace(",", "") + " Again.,13/5/15\n";
        List<Intake> found = items("rows.csv.gz", gzip(utf8(rows)));
        assertEquals(
                Optional.of(LocalDate.of(2015, 5, 7)),
                accepted(found.get(0)).dispatch().publication().date());
    }

    @Test
    void gzip_files_that_were_joined_are_read_to_the_end() throws IOException {
        byte[] first = gzip(utf8("{\"text\": \"" + TEXT + "\"}\n"));
        byte[] second = gzip(utf8("{\"text\": \"" + TEXT + " Again.\"}\n"));
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        assertEquals(2, items("wire.jsonl.gz", joined).size());
    }

    @Test
    void the_files_of_an_archive_are_read_by_their_names_and_hidden_ones_passed_over() throws IOException {
        byte[] archive = zip(
                "2011-12-16/a.txt",
                TEXT,
                "__MACOSX/.hidden",
                "x",
                "rows.csv",
                "text,date\n\"" + TEXT + "\",2012-01-02\n",
                "README.txt",
                "no");
        List<Intake> found = items("wire.zip", archive);
        assertEquals(2, found.size(), found.toString());
        assertTrue(found.get(0).sighting().file().endsWith("wire.zip/2011-12-16/a.txt"));
        assertEquals(
                Optional.of(LocalDate.of(2012, 1, 2)),
                accepted(found.get(1)).dispatch().publication().date());
    }

    @Test
    void names_that_would_leave_the_folder_are_only_names() throws IOException {
        List<Intake> found = items("wire.zip", zip("../../etc/evil.txt", TEXT, "/root.txt", TEXT + " Again."));
        assertEquals(2, found.size(), found.toString());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void what_is_packed_twice_is_set_aside_and_its_neighbours_are_read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : List.of(gzip(utf8(TEXT)), zip("b.txt", TEXT), utf8(TEXT))) {
                zip.putNextEntry(new ZipEntry(entry.length + ".txt"));
                zip.write(entry);
                zip.closeEntry();
            }
        }
        List<Intake> found = items("wire.zip", out.toByteArray());
        assertEquals(3, found.size(), found.toString());
        aside("nested", found.get(0));
        aside("nested", found.get(1));
        accepted(found.get(2));
        aside("nested", items("wire.gz", gzip(gzip(utf8(TEXT)))).get(0));
    }

    @Test
    void bombs_are_set_aside_before_they_go_off() throws IOException {
        byte[] zeros = new byte[40 << 20];
        Arrays.fill(zeros, (byte) ' ');
        aside("packed-too-tight", items("bomb.gz", gzip(zeros)).get(0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bomb.jsonl"));
            zip.write(zeros);
            zip.closeEntry();
        }
        List<Intake> found = items("bomb.zip", out.toByteArray());
        aside("packed-too-tight", found.get(found.size() - 1));
    }

    @Test
    void a_packed_file_that_breaks_off_gives_what_stands_before_the_break() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            lines.append("{\"text\": \"")
                    .append(TEXT.replace("two", Integer.toString(i * 7919)))
                    .append("\"}\n");
        }
        byte[] whole = gzip(utf8(lines.toString()));
        List<Intake> found = items("wire.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        aside("bad-gzip", found.get(found.size() - 1));
        assertTrue(found.size() > 100, "read " + found.size());
        byte[] archive = zip("a.txt", TEXT, "b.txt", TEXT + " Again.");
        List<Intake> cut = items("wire.zip", Arrays.copyOf(archive, archive.length / 3));
        assertInstanceOf(Intake.SetAside.class, cut.get(cut.size() - 1));
    }

    @Test
    void standard_input_may_be_packed() throws IOException {
        InputStream in = new ByteArrayInputStream(gzip(utf8(TEXT)));
        try (Inbox inbox = new Inbox(List.of("-"), Defaults.none(), Limits.standard(), in)) {
            accepted(inbox.next());
        }
    }

    /** Found by feeding mutations. */
    @Test
    void line_breaks_and_terminal_codes_in_the_names_of_an_archive_do_not_come_into_messages() throws IOException {
        byte[] whole = zip("one\ntwo\u001B[2J\u202E.txt", TEXT, "b.txt", TEXT);
        byte[] cut = Arrays.copyOf(whole, whole.length * 2 / 3);
        List<Intake> found = items("wire.zip", cut);
        for (Intake item : found) {
            String shown = item.sighting().file() + (item instanceof Intake.SetAside aside ? aside.message() : "");
            assertTrue(shown.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x202E), shown);
        }
        assertTrue(found.stream().anyMatch(Intake.SetAside.class::isInstance), found.toString());
    }
}
