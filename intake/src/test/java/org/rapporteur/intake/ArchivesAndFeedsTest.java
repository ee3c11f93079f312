package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;

/** Web archives, feeds, IPTC's formats and the text exports of news archives: each item a dispatch with its own date, outlet and address. */
class ArchivesAndFeedsTest {
    private static final String TEXT =
            "Soldiers opened fire on a crowd outside the ministry on Monday, killing two people, officials said.";
    private static final LocalDate DAY = LocalDate.of(2011, 12, 16);

    @TempDir
    Path folder;

    private List<Intake> items(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Intake> found = new ArrayList<>();
        try (Inbox inbox = Inbox.of(List.of(file.toString()), Defaults.none())) {
            inbox.forEachRemaining(found::add);
        }
        return found;
    }

    private List<Intake> items(String name, String content) throws IOException {
        return items(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Dispatch dispatch(Intake item) {
        return assertInstanceOf(Intake.Accepted.class, item, item.toString()).dispatch();
    }

    private static void is(Dispatch dispatch, String text, String publisher, String url) {
        assertEquals(text, dispatch.text().value());
        assertEquals(Optional.of(DAY), dispatch.publication().date());
        assertEquals(publisher, dispatch.publication().publisher());
        assertEquals(url, dispatch.sighting().url());
    }

    private static String response(String url, int status, String type, String body) {
        String http = "HTTP/1.1 " + status + " OK\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2012-01-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                + status % 10
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private static String page(String text) {
        return "<html><head><meta property=\"article:published_time\" content=\"2011-12-16T10:00:00Z\"><meta property=\"og:site_name\" content=\"The Post\">"
                + "</head><body><h1>Two killed</h1><p>" + text + "</p></body></html>";
    }

    @Test
    void the_pages_of_a_web_archive_are_dispatches_and_the_rest_is_passed_over() throws IOException {
        String warc = response("https://example.org/a", 200, "text/html", page(TEXT))
                + response("https://example.org/b.png", 200, "image/png", "no text")
                + response("https://example.org/c", 404, "text/html", page("Not found."))
                + response("https://example.org/d", 200, "text/html; charset=utf-8", page(TEXT + " Again."));
        List<Intake> found = items("crawl.warc", warc);
        assertEquals(2, found.size(), found.toString());
        is(dispatch(found.get(0)), "Two killed\n" + TEXT, "The Post", "https://example.org/a");
        assertEquals(
                Optional.of("2012-01-05T10:00:00Z"), found.get(0).sighting().retrieved());
        assertEquals("record 4", found.get(1).sighting().item());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(warc.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(2, items("crawl.warc.gz", packed.toByteArray()).size());
    }

    @Test
    void a_broken_web_archive_gives_what_stands_before_the_break() throws IOException {
        String warc =
                response("https://example.org/a", 200, "text/html", page(TEXT)) + "WARC/1.0\r\nno header at all\r\n";
        List<Intake> found = items("crawl.warc", warc);
        dispatch(found.get(0));
        assertTrue(found.size() <= 2, found.toString());
    }

    @Test
    void the_entries_of_an_rss_feed_are_dispatches() throws IOException {
        String feed =
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Post</title><link>https://example.org</link><description>d</description>"
                        + "<item><title>Two killed</title><link>https://example.org/1</link><pubDate>Fri, 16 Dec 2011 10:00:00 GMT</pubDate><description>&lt;p&gt;"
                        + TEXT + "&lt;/p&gt;</description></item><item><title>No text</title></item></channel></rss>";
        List<Intake> found = items("feed.xml", feed);
        assertEquals(2, found.size(), found.toString());
        is(dispatch(found.get(0)), "Two killed\n\n" + TEXT, "The Post", "https://example.org/1");
        assertInstanceOf(Intake.SetAside.class, found.get(1));
    }

    @Test
    void the_entries_of_an_atom_feed_are_dispatches() throws IOException {
        String feed =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Wire</title><id>x</id><updated>2011-12-17T00:00:00Z</updated><entry><title>Two killed</title>"
                        + "<id>y</id><link href=\"https://example.org/2\"/><published>2011-12-16T09:00:00Z</published><updated>2011-12-18T09:00:00Z</updated>"
                        + "<content type=\"html\">&lt;p&gt;" + TEXT + "&lt;/p&gt;</content></entry></feed>";
        is(dispatch(items("atom", feed).get(0)), "Two killed\n\n" + TEXT, "The Wire", "https://example.org/2");
    }

    @Test
    void a_feed_that_brings_entities_of_its_own_is_refused_unread() throws IOException {
        String feed =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&e;</title>"
                        + "<item><title>t</title><description>&e; " + TEXT + "</description></item></channel></rss>";
        List<Intake> found = items("feed.xml", feed);
        Intake.SetAside aside = assertInstanceOf(Intake.SetAside.class, found.get(0));
        assertEquals("bad-feed", aside.code());
        assertFalse(found.toString().contains("root:"));
    }

    @Test
    void items_of_newsml_g2_are_dispatches() throws IOException {
        String item =
                "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemMeta><provider><name>The Agency</name></provider>"
                        + "<versionCreated>2011-12-17T10:00:00Z</versionCreated></itemMeta><contentMeta><contentCreated>2011-12-16T09:00:00Z</contentCreated>"
                        + "<headline>Two killed</headline><by>By Jane Doe</by></contentMeta><contentSet><inlineXML><html><body><p>"
                        + TEXT
                        + "</p><p>The rest of the story &amp; more of it.</p></body></html></inlineXML></contentSet></newsItem>";
        String both = "<newsMessage><itemSet>" + item + item.replace("two people", "nine people")
                + "</itemSet></newsMessage>";
        List<Intake> found = items("message.xml", both);
        assertEquals(2, found.size(), found.toString());
        is(dispatch(found.get(0)), "Two killed\n\n" + TEXT + "\nThe rest of the story & more of it.", "The Agency", "");
    }

    @Test
    void nitf_is_read() throws IOException {
        String nitf =
                "<nitf><head><docdata><date.issue norm=\"20111216T100000Z\"/></docdata></head><body><body.head><hedline><hl1>Two killed</hl1></hedline>"
                        + "<distributor>The Agency</distributor></body.head><body.content><p>" + TEXT
                        + "</p></body.content></body></nitf>";
        is(dispatch(items("story.xml", nitf).get(0)), "Two killed\n\n" + TEXT, "The Agency", "");
    }

    @Test
    void ninjs_of_both_versions_is_read() throws IOException {
        String first =
                "{\"uri\": \"https://example.org/1\", \"headline\": \"Two killed\", \"versioncreated\": \"2011-12-16T10:00:00Z\", \"copyrightholder\": \"The Agency\", "
                        + "\"body_xhtml\": \"<p>" + TEXT + "</p>\"}";
        String second =
                "{\"uri\": \"https://example.org/1\", \"headlines\": [{\"role\": \"main\", \"value\": \"Two killed\"}], \"contentCreated\": \"2011-12-16T10:00:00Z\", "
                        + "\"infosource\": [{\"name\": \"The Agency\"}], \"bodies\": [{\"role\": \"caption\", \"value\": \"no\"}, {\"role\": \"main\", \"value\": \"<p>"
                        + TEXT + "</p>\"}]}";
        List<Intake> found = items("wire.jsonl", first + "\n" + second + "\n");
        assertEquals(2, found.size(), found.toString());
        for (Intake item : found) {
            is(dispatch(item), "Two killed\n\n" + TEXT, "The Agency", "https://example.org/1");
        }
    }

    @Test
    void an_older_nexis_export_is_parted_into_its_documents() throws IOException {
        String one =
                "                               %d of 2 DOCUMENTS\n\n                         The Post\n\n                    December 16, 2011 Friday\n\n"
                        + "%s\n\nBYLINE: By JANE DOE\n\nSECTION: Section A; Pg. 12\n\nLENGTH: 20 words\n\nDATELINE: DARAA\n\n"
                        + TEXT
                        + "\n\nThe rest of the story.\n\nLOAD-DATE: December 17, 2011\n\nLANGUAGE: ENGLISH\n\n                 Copyright 2011 The Post\n\n";
        List<Intake> found =
                items("nexis.txt", String.format(one, 1, "Two killed") + String.format(one, 2, "Nine killed"));
        assertEquals(2, found.size(), found.toString());
        is(dispatch(found.get(0)), "Two killed\n\n" + TEXT + "\n\nThe rest of the story.", "The Post", "");
        assertEquals("By JANE DOE", dispatch(found.get(1)).publication().byline());
        assertEquals("document 2", found.get(1).sighting().item());
    }

    @Test
    void a_newer_nexis_export_is_parted_too() throws IOException {
        String one =
                "%s\nThe Post\nDecember 16, 2011 Friday\n\nCopyright 2011 The Post\nSection: A\nLength: 20 words\nByline: Jane Doe\nBody\n\n\n"
                        + TEXT + "\n\nLoad-Date: December 17, 2011\n\n\nEnd of Document\n\n";
        List<Intake> found = items("nexis.txt", String.format(one, "Two killed") + String.format(one, "Nine killed"));
        assertEquals(2, found.size(), found.toString());
        is(dispatch(found.get(0)), "Two killed\n\n" + TEXT, "The Post", "");
    }

    @Test
    void a_proquest_export_is_parted_into_its_documents() throws IOException {
        String rule = "_".repeat(60) + "\n\n";
        String one =
                "Document %d of 2\n\n%s\n\nAuthor: Doe, Jane\n\nhttps://example.org/about\n\nAbstract: short\n\nFull text: "
                        + TEXT
                        + "\n\nThe rest of the story.\n\nSubject: Killings\n\nTitle: %s\n\nPublication title: The Post\n\nPublication date: Dec 16, 2011\n\n"
                        + "Document URL: https://example.org/1\n\n";
        List<Intake> found = items(
                "proquest.txt",
                rule
                        + String.format(one, 1, "Two killed", "Two killed")
                        + rule
                        + String.format(one, 2, "Nine killed", "Nine killed")
                        + rule);
        assertEquals(2, found.size(), found.toString());
        is(
                dispatch(found.get(0)),
                "Two killed\n\n" + TEXT + "\n\nThe rest of the story.",
                "The Post",
                "https://example.org/1");
        assertEquals("Doe, Jane", dispatch(found.get(0)).publication().byline());
    }

    @Test
    void a_second_paragraph_that_begins_with_a_day_and_time_is_text() throws IOException {
        String text = "Clashes go on in the north\n\nSun 11 Mar 2012 10:30 - Troops killed ten men in Homs.\n";
        Dispatch dispatch = dispatch(items("a.txt", text).get(0));
        assertTrue(
                dispatch.layout().sections().stream().anyMatch(s -> s.kind().isRead()),
                dispatch.layout().toString());
        Dispatch named = dispatch(items("b.txt", "Clashes go on\n\nSun 11 Mar 2012 (Reuters) - " + TEXT + "\n")
                .get(0));
        assertEquals("Reuters", named.publication().agency());
        assertEquals(Optional.empty(), named.layout().dateline());
    }

    /** Found by feeding mutations. */
    @Test
    void a_record_of_a_web_archive_with_a_broken_header_costs_only_itself() throws IOException {
        String good = response("https://example.org/a", 200, "text/html", page(TEXT));
        for (String broken : List.of(
                good.replace("WARC-Date: 2012-01-05T10:00:00Z\r\n", ""),
                good.replace("WARC-Target-URI: https://example.org/a\r\n", ""),
                good.replace("2012-01-05T10", "2012-01-05T99"))) {
            List<Intake> found = items("crawl.warc", broken + good.replace("two people", "six people"));
            assertTrue(found.get(found.size() - 1) instanceof Intake.Accepted, found.toString());
        }
    }

    /** Found by feeding mutations: the library read its old buffer after the last byte, for ever. */
    @Test
    void a_web_archive_whose_last_record_ends_in_blank_lines_of_another_kind_ends() throws IOException {
        String good = response("https://example.org/a", 200, "text/html", page(TEXT));
        String unfinished = good.substring(0, good.length() - "\r\n\r\n".length());
        for (int lines : List.of(4, 100, 20_000)) {
            List<Intake> found = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> items("crawl.warc", unfinished + "\n".repeat(lines)));
            assertEquals(1, found.size(), found.toString());
            dispatch(found.get(0));
        }
    }
}
