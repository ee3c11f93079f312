package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.Section;

/** Whatever comes in becomes a dispatch or a reason, and what follows it still comes in. */
class InboxTest {
    private static final String TEXT =
            "Soldiers opened fire on a crowd outside the ministry on Monday, killing two people, officials said.";

    @TempDir
    Path folder;

    private Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private static List<Intake> items(Defaults defaults, Path... inputs) {
        return items(
                defaults,
                InputStream.nullInputStream(),
                List.of(inputs).stream().map(Path::toString).toList());
    }

    private static List<Intake> items(Defaults defaults, InputStream in, List<String> inputs) {
        List<Intake> found = new ArrayList<>();
        try (Inbox inbox = new Inbox(inputs, defaults, new Limits(1 << 20), in)) {
            inbox.forEachRemaining(found::add);
        }
        return found;
    }

    private static Intake only(Path input) {
        List<Intake> found = items(Defaults.none(), input);
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static Intake.Accepted accepted(Intake item) {
        return assertInstanceOf(Intake.Accepted.class, item);
    }

    private static void aside(String code, Intake item) {
        Intake.SetAside aside = assertInstanceOf(Intake.SetAside.class, item);
        assertEquals(code, aside.code(), aside.message());
        assertEquals(1, aside.message().lines().count());
    }

    private static List<String> remarks(Intake item) {
        return accepted(item).remarks().stream().map(Intake.Remark::code).toList();
    }

    @Test
    void a_plain_text_is_a_dispatch_that_keeps_its_text_as_it_is() throws IOException {
        Intake.Accepted item = accepted(only(write("2011-12-16-crowd.txt", TEXT + "\r\n\r\n" + TEXT + "\r\n")));
        assertEquals(TEXT + "\r\n\r\n" + TEXT + "\r\n", item.dispatch().text().value());
        assertEquals(
                Optional.of(LocalDate.of(2011, 12, 16)),
                item.dispatch().publication().date());
        assertEquals(List.of(), item.remarks());
    }

    @Test
    void without_a_date_one_remark_says_what_follows() throws IOException {
        assertEquals(List.of("no-date"), remarks(only(write("crowd.txt", TEXT))));
    }

    @Test
    void what_the_caller_says_stands_above_what_the_lines_say_and_below_fields() throws IOException {
        Defaults defaults = Defaults.published(LocalDate.of(2001, 1, 1));
        Path plain = write("plain.txt", "Published: 2002-02-02\n\n" + TEXT);
        Path json = write("lines.jsonl", "{\"text\": \"" + TEXT + "\", \"date\": \"2003-03-03\"}\n");
        List<Intake> found = items(defaults, plain, json);
        assertEquals(
                Optional.of(LocalDate.of(2001, 1, 1)),
                accepted(found.get(0)).dispatch().publication().date());
        assertEquals(
                Optional.of(LocalDate.of(2003, 3, 3)),
                accepted(found.get(1)).dispatch().publication().date());
    }

    @Test
    void json_lines_give_a_dispatch_each_and_a_broken_line_is_passed_over() throws IOException {
        Path file = write(
                "wire.jsonl",
                "{\"headline\": \"Two killed\", \"body\": \"" + TEXT + "\", \"published\": \"2011-12-16\", "
                        + "\"source\": {\"name\": \"The Post\"}, \"url\": \"https://example.org/1\"}\n"
                        + "{\"body\": \"cut off\n\n"
                        + "[1, 2]\n"
                        + "{\"other\": \"field\"}\n"
                        + "{\"content\": \"" + TEXT + " Again.\", \"date\": \"someday\"}");
        List<Intake> found = items(Defaults.none(), file);
        assertEquals(5, found.size(), found.toString());
        Dispatch first = accepted(found.get(0)).dispatch();
        assertEquals("Two killed\n\n" + TEXT, first.text().value());
        assertEquals(
                "Two killed",
                first.text()
                        .at(first.layout()
                                .findFirst(Section.Kind.HEADLINE)
                                .orElseThrow()
                                .span()));
        assertEquals("The Post", first.publication().publisher());
        assertEquals("https://example.org/1", first.sighting().url());
        assertEquals("line 1", first.sighting().item());
        aside("bad-json", found.get(1));
        aside("bad-json", found.get(2));
        aside("no-text-field", found.get(3));
        assertEquals(List.of("bad-date", "no-date"), remarks(found.get(4)));
        assertEquals("line 6", found.get(4).sighting().item());
    }

    @Test
    void a_json_array_gives_what_stands_before_the_fault() throws IOException {
        Path file = write(
                "wire.json", "[\n {\"text\": \"" + TEXT + "\"},\n {\"text\": \"" + TEXT + " More.\"},\n {\"text\": ");
        List<Intake> found = items(Defaults.none(), file);
        assertEquals(3, found.size());
        accepted(found.get(1));
        aside("bad-json", found.get(2));
    }

    @Test
    void half_a_character_in_json_becomes_a_replacement() throws IOException {
        Intake item = only(write("odd.jsonl", "{\"text\": \"" + TEXT + " \\ud83d!\", \"date\": \"2011-12-16\"}"));
        assertEquals(List.of("lone-surrogate"), remarks(item));
        assertTrue(accepted(item).dispatch().text().value().endsWith(" \uFFFD!"));
    }

    @Test
    void csv_rows_give_a_dispatch_each_with_commas_and_line_breaks_in_quotes() throws IOException {
        Path file = write(
                "wire.csv",
                "\uFEFFid,Title,Date,Text\n1,Two killed,2011-12-16,\"" + TEXT + "\nHe said, \"\"no\"\".\"\n2,,,\n");
        List<Intake> found = items(Defaults.none(), file);
        assertEquals(
                "Two killed\n\n" + TEXT + "\nHe said, \"no\".",
                accepted(found.get(0)).dispatch().text().value());
        aside("empty", found.get(1));
    }

    @Test
    void csv_without_a_text_column_is_set_aside_by_the_names_it_has() throws IOException {
        Intake item = only(write("wire.csv", "a;b\n1;2\n3;4\n"));
        aside("no-text-field", item);
        assertTrue(((Intake.SetAside) item).message().contains("a, b"));
    }

    @Test
    void a_page_gives_its_story_and_keeps_what_stands_around_it_as_boilerplate() throws IOException {
        Path file = write("page.html", """
                <!DOCTYPE html><html><head><title>Two killed | The Post</title>
                <meta property="article:published_time" content="2011-12-16T08:00:00+00:00">
                <meta property="og:site_name" content="The Post"><link rel="canonical" href="https://example.org/1">
                <script>var x = "Ministers of the world unite against the crowd";</script></head><body>
                <nav><a href="/">Home</a> <a href="/w">World</a></nav>
                <article><h1>Two killed as soldiers fire</h1>
                <p>%s</p><h2>Army denies</h2><p>%s</p>
                <figure><figcaption>Soldiers near the ministry</figcaption></figure>
                <div class="share-bar">Share this</div></article>
                <footer>About us</footer></body></html>""".formatted(TEXT, TEXT));
        Dispatch d = accepted(only(file)).dispatch();
        List<String> kinds = d.layout().sections().stream()
                .map(s -> s.kind().code() + " " + d.text().at(s.span()))
                .toList();
        assertEquals(
                List.of(
                        "boilerplate Home World",
                        "headline Two killed as soldiers fire",
                        "lead " + TEXT,
                        "crosshead Army denies",
                        "body " + TEXT,
                        "caption Soldiers near the ministry",
                        "boilerplate Share this",
                        "boilerplate About us"),
                kinds);
        assertEquals(Optional.of(LocalDate.of(2011, 12, 16)), d.publication().date());
        assertEquals("The Post", d.publication().publisher());
        assertEquals("https://example.org/1", d.sighting().url());
    }

    @Test
    void a_page_full_of_scripts_is_empty() throws IOException {
        aside(
                "empty",
                only(write(
                        "app.html",
                        "<html><body><script>" + "var a = 'the of and to';".repeat(5000) + "</script></body></html>")));
    }

    @Test
    void bold_words_outside_of_deeply_nested_elements_are_read() throws IOException {
        for (int depth : new int[] {508, 1_000, 2_045, 20_000}) {
            String deep = "<html><body><p><b><i><b>" + "<div>".repeat(depth) + TEXT + "</div><p>" + TEXT;
            assertTrue(
                    accepted(only(write("bold.html", deep)))
                            .dispatch()
                            .text()
                            .value()
                            .contains(TEXT.strip()),
                    depth + " elements deep");
        }
    }

    @Test
    void deep_and_broken_markup_is_read_all_the_same() throws IOException {
        String deep = "<html><body>" + "<div>".repeat(20_000) + "<p>" + TEXT + "<p>" + TEXT + "</b></table>";
        assertTrue(accepted(only(write("deep.html", deep)))
                .dispatch()
                .text()
                .value()
                .contains(TEXT));
    }

    @Test
    void empty_blank_binary_and_broken_files_are_set_aside() throws IOException {
        aside("empty", only(write("a.txt", "")));
        aside("empty", only(write("b.txt", " \r\n\t \u00A0\n")));
        aside("empty", only(write("c.txt", "Share\n\nAdvertisement\n")));
        aside("not-extracted", only(write("d.pdf", "%PDF-1.4\n%\u00E2\u00E3\n1 0 obj")));
        aside("binary", only(write("e.txt", new byte[] {0, 1, 2, 3, 0, 0, 5, 6, 7, 0, 9, 'a', 'b', 0, 0, 1})));
        aside("not-extracted", only(write("f.docx", "PK\u0003\u0004 and the rest")));
    }

    @Test
    void another_language_is_set_aside() throws IOException {
        aside(
                "not-english",
                only(
                        write(
                                "fr.txt",
                                "Le gouvernement a annoncé la fermeture des frontières pour les voyageurs dans le nord du pays.")));
    }

    @Test
    void invalid_utf8_is_replaced_and_said() throws IOException {
        byte[] bytes = (TEXT + " Café, naïve, déjà vu. X").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        Intake item = only(write("2011-12-16.txt", bytes));
        assertEquals(List.of("invalid-utf8"), remarks(item));
        int at = accepted(item).remarks().get(0).span().orElseThrow().begin();
        assertEquals('\uFFFD', accepted(item).dispatch().text().charAt(at));
    }

    @Test
    void latin_1_is_read_as_such_and_said() throws IOException {
        byte[] bytes = (TEXT + " The café was closed. It cost £5.").getBytes(Charset.forName("windows-1252"));
        Intake item = only(write("2011-12-16.txt", bytes));
        assertEquals(List.of("latin-1"), remarks(item));
        assertTrue(accepted(item).dispatch().text().value().contains("café was closed. It cost £5"));
    }

    @Test
    void utf_16_is_read_with_a_mark_and_without() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
            assertEquals(
                    TEXT,
                    accepted(only(write("16.txt", TEXT.getBytes(charset))))
                            .dispatch()
                            .text()
                            .value());
        }
        assertEquals(
                TEXT,
                accepted(only(write("m.txt", "\uFEFF" + TEXT)))
                        .dispatch()
                        .text()
                        .value());
        byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                TEXT, accepted(only(write("n.txt", marked))).dispatch().text().value());
    }

    @Test
    void what_is_longer_than_the_limit_is_set_aside_and_the_next_line_is_read() throws IOException {
        aside("too-long", only(write("long.txt", "the war ".repeat(200_000))));
        String line = "{\"text\": \"" + TEXT + "\"}";
        Path file = write("long.jsonl", "{\"text\": \"" + "the war ".repeat(6_000_000) + "\"}\n" + line + "\n");
        List<Intake> found = items(Defaults.none(), file);
        aside("too-long", found.get(0));
        accepted(found.get(1));
        assertEquals(2, found.size());
    }

    @Test
    void folders_are_read_in_the_order_of_names_without_hidden_files_and_readmes() throws IOException {
        write("in/b/2.txt", TEXT + " Two.");
        write("in/a.txt", TEXT + " One.");
        write("in/c.txt", TEXT + " Three.");
        write("in/.hidden.txt", TEXT);
        write("in/README.md", TEXT);
        write("in/b/1.txt", "");
        List<String> files = items(Defaults.none(), folder.resolve("in")).stream()
                .map(i -> folder.resolve("in")
                        .relativize(Path.of(i.sighting().file()))
                        .toString())
                .toList();
        assertEquals(List.of("a.txt", "b/1.txt", "b/2.txt", "c.txt"), files);
    }

    @Test
    void patterns_match_files_below() throws IOException {
        write("in/a.txt", TEXT);
        write("in/deep/b.txt", TEXT);
        write("in/deep/c.csv", TEXT);
        String pattern = folder + "/in/**.txt";
        assertEquals(
                2,
                items(Defaults.none(), InputStream.nullInputStream(), List.of(pattern))
                        .size());
        assertEquals(List.of(folder + "/in/*.html"), Inbox.missing(List.of(pattern, folder + "/in/*.html", "-")));
    }

    @Test
    void a_link_to_nothing_is_set_aside_as_unreadable() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("nowhere.txt"));
        aside("unreadable", only(link));
    }

    @Test
    void standard_input_is_told_by_its_begin() {
        InputStream text = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                TEXT,
                accepted(items(Defaults.none(), text, List.of("-")).get(0))
                        .dispatch()
                        .text()
                        .value());
        String line = "{\"text\": \"" + TEXT + "\"}\n";
        InputStream lines = new ByteArrayInputStream((line + line).getBytes(StandardCharsets.UTF_8));
        assertEquals(2, items(Defaults.none(), lines, List.of("-")).size());
        InputStream page =
                new ByteArrayInputStream(("<html><p>" + TEXT + "</p></html>").getBytes(StandardCharsets.UTF_8));
        assertEquals(
                TEXT,
                accepted(items(Defaults.none(), page, List.of("-")).get(0))
                        .dispatch()
                        .text()
                        .value());
    }

    @Test
    void any_bytes_give_a_dispatch_or_a_reason_and_never_an_error() throws IOException {
        Random random = new Random(11);
        String[] names = {"x.txt", "x.html", "x.jsonl", "x.json", "x.csv", "x"};
        for (int i = 0; i < 600; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            for (int j = 0; j < bytes.length; j++) {
                if (random.nextInt(4) > 0) {
                    bytes[j] = (byte) "{}[]\",:<>/p\n\r ab the of and 2011-12-16 \\u".charAt(random.nextInt(40));
                }
            }
            items(Defaults.none(), write(names[i % names.length], bytes));
        }
    }

    /** Found by feeding mutations. */
    @Test
    void half_a_character_written_as_an_entity_becomes_the_replacement_character() throws IOException {
        Intake item = only(
                write("a.html", "<html><body><h1>Two killed</h1><p>" + TEXT + " &#xD800; And more.</p></body></html>"));
        String text = accepted(item).dispatch().text().value();
        assertTrue(text.contains(" \uFFFD And more."), text);
        assertTrue(remarks(item).contains("lone-surrogate"));
    }
}
