package org.rapporteur.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.Section;
import org.rapporteur.testkit.Mutations;

/**
 * Feeds mutations of good inputs to each reader: whatever comes, it gives items or reasons, in time, and what it accepts holds together. {@code Fuzzing COUNT SEED
 * [FOLDER [READER...]]} feeds so many to each reader (or to those named), made of the files of a folder beside those written here, and prints what it found.
 */
final class Fuzzing {
    static final List<String> READERS = List.of(
            "txt",
            "html",
            "jsonl",
            "json",
            "csv",
            "rss.xml",
            "newsml.xml",
            "ninjs.jsonl",
            "nexis.txt",
            "proquest.txt",
            "warc",
            "warc.gz",
            "jsonl.gz",
            "zip");

    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final String TEXT =
            "DARAA, Syria (AFP) - Soldiers opened fire on a crowd outside the ministry on Monday, killing at least 27 people, officials said.\n\n"
                    + "\"We heard shots,\" said Rami Abdul Rahman, who heads the Observatory.\n\nTHE TOLL RISES\n\nMore than 5,000 people have died since March, the UN says.\n";

    private final Mutations mutations;
    private final List<byte[]> texts = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private long slowest;
    private String slowestWhere = "";

    Fuzzing(long seed, Optional<Path> folder) throws IOException {
        this.mutations = new Mutations(seed);
        texts.add(utf8(TEXT));
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.list(folder.get())) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readAllBytes(file));
                }
            }
        }
    }

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        long seed = Long.parseLong(args[1]);
        Optional<Path> folder = args.length > 2 ? Optional.of(Path.of(args[2])) : Optional.empty();
        boolean sound = true;
        for (String reader : args.length > 3 ? List.of(args).subList(3, args.length) : READERS) {
            Fuzzing fuzzing = new Fuzzing(seed, folder);
            fuzzing.feed(reader, count);
            System.out.printf(
                    "%s: %d inputs, %d findings, slowest %s%d ms of processor time%n",
                    reader, count, fuzzing.findings().size(), fuzzing.slowestWhere, fuzzing.slowestMillis());
            fuzzing.findings().stream().limit(5).forEach(System.out::println);
            sound &= fuzzing.findings().isEmpty();
        }
        System.exit(sound ? 0 : 1);
    }

    /** What is found when a reader is fed one input, however long it takes. */
    static List<String> tried(String reader, byte[] input) throws IOException {
        Fuzzing fuzzing = new Fuzzing(0, Optional.empty());
        fuzzing.open(reader, reader + ": ", input);
        return fuzzing.findings();
    }

    /** Good inputs of a reader, made of the files of a folder beside those written here. */
    List<byte[]> good(String reader) throws IOException {
        List<byte[]> made = new ArrayList<>();
        for (byte[] text : texts) {
            made.add(wrapped(reader, text));
        }
        return made;
    }

    /** One line each. */
    List<String> findings() {
        return findings;
    }

    long slowestMillis() {
        return TimeUnit.NANOSECONDS.toMillis(slowest);
    }

    void feed(String reader, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            byte[] text = texts.get(i % texts.size());
            byte[] other = texts.get((i * 7 + 3) % texts.size());
            boolean packed = reader.endsWith(".gz") || reader.equals("zip");
            // what is packed is mutated inside two times in three, and outside else
            byte[] bytes = packed && i % 3 > 0
                    ? packed(reader, mutations.mutated(plain(reader, text), other))
                    : mutations.mutated(wrapped(reader, text), other);
            feed(reader, i, bytes);
        }
    }

    private void feed(String reader, int number, byte[] bytes) {
        long began = processorNanos();
        String where = reader + " " + number + ": ";
        open(reader, where, bytes);
        long took = processorNanos() - began;
        if (took > slowest) {
            slowest = took;
            slowestWhere = where;
        }
        if (took > MOST_NANOS) {
            findings.add(where + "took " + TimeUnit.NANOSECONDS.toMillis(took) + " ms");
        }
    }

    private void open(String reader, String where, byte[] bytes) {
        try (Extraction none = new Extraction(1, 0, "16m");
                Source source = new Inputs(Defaults.none(), Limits.standard(), none)
                        .open("fuzz." + reader, new ByteArrayInputStream(bytes))) {
            for (Optional<Intake> item = source.next(); item.isPresent(); item = source.next()) {
                look(where, item.get());
            }
        } catch (IOException e) {
            // an input that cannot be read is set aside by the inbox
        } catch (RuntimeException | StackOverflowError e) {
            findings.add(where + e + " at " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "?"));
        }
    }

    /** Of this thread: other programs on the machine must not count. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void look(String where, Intake item) {
        if (item instanceof Intake.SetAside aside && aside.message().lines().count() != 1) {
            findings.add(where + "a reason of several lines: " + aside.code());
        }
        if (item instanceof Intake.Accepted accepted) {
            String text = accepted.dispatch().text().value();
            if (!text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))) {
                findings.add(where + "a text with lone surrogates");
            }
            int last = 0;
            for (Section section : accepted.dispatch().layout().sections()) {
                if (section.span().begin() < last) {
                    findings.add(where + "sections that overlap");
                }
                last = section.span().end();
            }
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] wrapped(String reader, byte[] text) throws IOException {
        return reader.endsWith(".gz") || reader.equals("zip")
                ? packed(reader, plain(reader, text))
                : plain(reader, text);
    }

    private static byte[] packed(String reader, byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (reader.equals("zip")) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String name : List.of("a.txt", "b/c.txt")) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(plain);
                    zip.closeEntry();
                }
            }
        } else {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(plain);
            }
        }
        return out.toByteArray();
    }

    /** The text in the form that a reader reads. */
    private static byte[] plain(String reader, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String marked = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "</p><p>");
        String quoted = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        Map<String, String> forms = new TreeMap<>();
        forms.put(
                "html",
                "<html><head><meta name=\"date\" content=\"2011-12-16\"></head><body><nav>Share</nav><article><h1>Troops</h1><p>"
                        + marked + "</p></article></body></html>");
        String line = "{\"headline\": \"Troops\", \"text\": \"" + quoted
                + "\", \"date\": \"7/5/15\", \"url\": \"https://example.org/1\"}";
        forms.put("jsonl", line + "\n" + line + "\n");
        forms.put("json", "[" + line + ",\n" + line + "]");
        forms.put(
                "csv",
                "text,date,source\n\"" + text.replace("\"", "\"\"") + "\",13/5/15,AFP\n\"" + text.replace("\"", "\"\"")
                        + "\",7/5/15,AFP\n");
        forms.put(
                "rss.xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Post</title><link>https://example.org</link><description>d</description><item><title>Troops</title>"
                        + "<pubDate>Fri, 16 Dec 2011 10:00:00 GMT</pubDate><description>" + marked.replace("<", "&lt;")
                        + "</description></item></channel></rss>");
        forms.put(
                "newsml.xml",
                "<newsItem><itemMeta><versionCreated>2011-12-16T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>Troops</headline></contentMeta>"
                        + "<contentSet><inlineXML><html><body><p>" + marked
                        + "</p></body></html></inlineXML></contentSet></newsItem>");
        forms.put(
                "ninjs.jsonl",
                "{\"uri\": \"https://example.org/1\", \"headline\": \"Troops\", \"body_xhtml\": \"<p>" + quoted
                        + "</p>\"}\n");
        forms.put(
                "nexis.txt",
                "1 of 1 DOCUMENTS\n\nThe Post\n\nDecember 16, 2011 Friday\n\nTroops\n\nLENGTH: 20 words\n\n" + text
                        + "\nLOAD-DATE: December 17, 2011\n");
        forms.put(
                "proquest.txt",
                "_".repeat(60) + "\n\nDocument 1 of 1\n\nTroops\n\nFull text: " + text
                        + "\nPublication date: Dec 16, 2011\n\n");
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + forms.get("html");
        forms.put(
                "warc",
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nWARC-Date: 2012-01-05T10:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + utf8(http).length + "\r\n\r\n" + http + "\r\n\r\n");
        String form = reader.endsWith(".gz") ? reader.substring(0, reader.length() - 3) : reader;
        return utf8(forms.getOrDefault(form, text));
    }
}
