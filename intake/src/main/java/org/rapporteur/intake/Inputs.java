package org.rapporteur.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.text.Digest;

/** Opens one input by its name and its first bytes: a text, a page, records, feeds, archives, something packed, or nothing that can be read. */
final class Inputs {
    private static final int LOOK = 64 * 1024;
    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf");
    private static final Set<String> NEWS_XML = Set.of("newsitem", "newsmessage", "nitf");

    private final DispatchMaker maker;
    private final Optional<DateOrder> dateOrder;
    private final Limits limits;
    private final Extraction extraction;
    private final Optional<Inputs> outer;
    private final Optional<Storage> storage;

    Inputs(Defaults defaults, Limits limits, Extraction extraction) {
        this(defaults, limits, extraction, Optional.empty());
    }

    /**
     * @param storage where files are, when they are not on this machine's own disks
     */
    Inputs(Defaults defaults, Limits limits, Extraction extraction, Optional<Storage> storage) {
        this.maker = new DispatchMaker(defaults, limits);
        this.dateOrder = defaults.dateOrder();
        this.limits = limits;
        this.extraction = extraction;
        this.outer = Optional.empty();
        this.storage = storage;
    }

    /** For what stands in something packed. */
    private Inputs(Inputs outer) {
        this.maker = outer.maker;
        this.dateOrder = outer.dateOrder;
        this.limits = outer.limits;
        this.extraction = outer.extraction;
        this.outer = Optional.of(outer);
        this.storage = outer.storage;
    }

    /** Opens a stream, which the source closes. */
    Source open(String file, InputStream stream) throws IOException {
        return open(file, file.toLowerCase(Locale.ROOT), stream);
    }

    /**
     * @param name the file's name in small letters, without that of its packing
     */
    private Source open(String file, String name, InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, LOOK);
        in.mark(LOOK);
        byte[] begin = in.readNBytes(LOOK);
        in.reset();
        if (begin.length == 0) {
            in.close();
            return new SingleSource(aside(file, begin, "empty", "the file is empty"));
        }
        if (Sniffing.isGzip(begin) || Sniffing.isZip(begin) && !Sniffing.isOffice(begin, name)) {
            return packed(file, name, in, Sniffing.isZip(begin));
        }
        if (Sniffing.isWarc(begin)) {
            return new WarcSource(file, in, this::page, limits);
        }
        if (Sniffing.isExtracted(begin, name)) {
            try (in) {
                return new SingleSource(extracted(file, in.readNBytes(Extraction.MOST_BYTES + 1)));
            }
        }
        Optional<String> binary = Sniffing.findBinary(begin);
        if (binary.isPresent()) {
            in.close();
            String message = "this is " + binary.get() + "; save it as plain text or HTML first";
            return new SingleSource(aside(file, begin, "binary", message));
        }
        return open(file, name, in, begin);
    }

    /** Opens what is packed, one layer deep. */
    private Source packed(String file, String name, InputStream in, boolean zip) throws IOException {
        if (outer.isPresent()) {
            in.close();
            return new SingleSource(
                    aside(file, new byte[0], "nested", "packed within something packed; unpack it first"));
        }
        Inputs inner = new Inputs(this);
        return zip
                ? new ZipSource(file, in, limits, inner::open)
                : GzipSource.open(file, in, limits, unpacked -> inner.open(file, bare(name), unpacked));
    }

    private static String bare(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private Intake extracted(String file, byte[] bytes) {
        RawBytes raw = RawBytes.of(bytes);
        Sighting seen = new Sighting(file, "", "", Optional.empty(), raw.sha256());
        if (bytes.length > Extraction.MOST_BYTES) {
            return new Intake.SetAside(seen, "too-long", "longer than " + (Extraction.MOST_BYTES >> 20) + " MiB");
        }
        Extraction.Outcome outcome = extraction.extract(bytes);
        if (!outcome.trouble().isEmpty()) {
            return new Intake.SetAside(seen, "not-extracted", outcome.trouble());
        }
        Decoded text = Decoded.wellFormed(outcome.text(), List.of());
        return maker.make(new Item(text.text(), List.of(), outcome.stated(), seen, text.remarks()), raw);
    }

    /** The dates of a file once more from its begin; standard input and pipes cannot be read twice. */
    private boolean forEachDate(String file, Consumer<String> taker) throws IOException {
        if (storage.isEmpty() && (file.equals(Inbox.STANDARD_INPUT) || !Files.isRegularFile(Path.of(file)))) {
            return false;
        }
        try (Source again = outer.orElse(this).open(file, stored(file))) {
            again.forEachDate(taker);
        }
        return true;
    }

    private InputStream stored(String file) throws IOException {
        return storage.isPresent() ? storage.get().open(file) : Files.newInputStream(Path.of(file));
    }

    private Source open(String file, String name, BufferedInputStream in, byte[] begin) throws IOException {
        ColumnDates dates = new ColumnDates(dateOrder, taker -> forEachDate(file, taker));
        String seen = Decoded.of(begin).text();
        boolean json = name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
        if (json || !isNamed(name) && Sniffing.isJson(seen)) {
            return isArray(name, seen)
                    ? new JsonArraySource(file, in, dates, maker)
                    : new JsonSource(file, in, dates, maker, limits);
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return new CsvSource(file, reader(in, begin), separator(name, seen), dates, maker, limits);
        }
        Optional<ArchiveKind> archive = ArchiveKind.find(seen);
        if (archive.isPresent() && !Sniffing.isHtml(seen)) {
            return new ArchiveSource(file, in, archive.get(), maker, limits);
        }
        Optional<String> root = Sniffing.findRoot(seen);
        if (root.filter(FEEDS::contains).isPresent()
                || root.filter(NEWS_XML::contains).isPresent()) {
            return xml(file, in, root.filter(FEEDS::contains).isPresent());
        }
        try (in) {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            boolean html = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
            return new SingleSource(single(file, bytes, html || Sniffing.isHtml(seen)));
        }
    }

    private Source xml(String file, InputStream in, boolean feed) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            String sha256 = Digest.sha256Hex(bytes);
            if (bytes.length > limits.bytes()) {
                Sighting seen = new Sighting(file, "", "", Optional.empty(), sha256);
                return new SingleSource(new Intake.SetAside(seen, "too-long", "longer than " + limits.words()));
            }
            Decoded decoded = Decoded.of(bytes);
            return feed ? FeedSource.open(file, decoded, sha256, maker) : new NewsXmlSource(file, decoded, maker);
        }
    }

    private static boolean isNamed(String name) {
        return name.endsWith(".txt")
                || name.endsWith(".html")
                || name.endsWith(".htm")
                || name.endsWith(".csv")
                || name.endsWith(".tsv")
                || name.endsWith(".md");
    }

    /** An array, or one object over several lines: nothing that can be read line by line. */
    private static boolean isArray(String name, String begin) {
        String bare = begin.stripLeading();
        if (bare.startsWith("[")) {
            return true;
        }
        int end = bare.indexOf('\n');
        return name.endsWith(".json")
                && end > 0
                && !bare.substring(0, end).strip().endsWith("}");
    }

    private static char separator(String name, String begin) {
        int end = begin.indexOf('\n');
        String line = end < 0 ? begin : begin.substring(0, end);
        if (name.endsWith(".tsv") || line.indexOf('\t') >= 0 && line.indexOf(',') < 0) {
            return '\t';
        }
        return line.indexOf(';') >= 0 && line.indexOf(',') < 0 ? ';' : ',';
    }

    /** CSV is read as a stream, by the encoding its begin has. */
    private static Reader reader(InputStream in, byte[] begin) throws IOException {
        Charset charset = StandardCharsets.UTF_8;
        if (begin.length >= 3 && begin[0] == (byte) 0xEF && begin[1] == (byte) 0xBB && begin[2] == (byte) 0xBF) {
            in.skipNBytes(3);
        } else if (begin.length >= 2 && (begin[0] == (byte) 0xFF || begin[0] == (byte) 0xFE)) {
            charset = StandardCharsets.UTF_16;
        } else if (Sniffing.isSingleByte(begin)) {
            charset = Charset.forName("windows-1252");
        }
        return new InputStreamReader(in, charset);
    }

    private Intake single(String file, byte[] bytes, boolean html) {
        RawBytes raw = RawBytes.of(bytes);
        Sighting seen = new Sighting(file, "", "", Optional.empty(), raw.sha256());
        if (bytes.length > limits.bytes()) {
            return new Intake.SetAside(seen, "too-long", "longer than " + limits.words() + "; cut it into dispatches");
        }
        return page(seen, raw, html);
    }

    /** A page or a plain text, by the address it was found under. */
    private Intake page(Sighting seen, RawBytes raw, boolean html) {
        Decoded decoded = Decoded.of(raw.toArray());
        if (!html) {
            return maker.make(new Item(decoded.text(), List.of(), Item.Stated.nothing(), seen, decoded.remarks()), raw);
        }
        Page page = Page.of(decoded.text());
        if (page.text().isBlank()) {
            return new Intake.SetAside(seen, "empty", "the page has no text besides scripts and styles");
        }
        Item.Stated stated =
                new Item.Stated(page.findPublished(), wellFormed(page.publisher()), wellFormed(page.byline()));
        Sighting addressed = seen.url().isEmpty()
                ? new Sighting(seen.file(), seen.item(), wellFormed(page.url()), seen.retrieved(), seen.sha256())
                : seen;
        // an entity may stand for half a character; what takes its place has the same length, so the sections hold
        Decoded text = Decoded.wellFormed(page.text(), decoded.remarks());
        return maker.make(new Item(text.text(), page.sections(), stated, addressed, text.remarks()), raw);
    }

    private static String wellFormed(String text) {
        return Decoded.wellFormed(text, List.of()).text();
    }

    private static Intake aside(String file, byte[] begin, String code, String message) {
        Sighting seen = new Sighting(file, "", "", Optional.empty(), Digest.sha256Hex(begin));
        return new Intake.SetAside(seen, code, message);
    }
}
