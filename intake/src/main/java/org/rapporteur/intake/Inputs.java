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
import java.util.function.Consumer;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.text.Digest;

/** Opens one input by its name and its first bytes: a text, a page, JSON, CSV, or nothing that can be read. */
final class Inputs {
    private static final int LOOK = 64 * 1024;

    private final DispatchMaker maker;
    private final Optional<DateOrder> dateOrder;
    private final Limits limits;

    Inputs(Defaults defaults, Limits limits) {
        this.maker = new DispatchMaker(defaults, limits);
        this.dateOrder = defaults.dateOrder();
        this.limits = limits;
    }

    /** Opens a stream, which the source closes. */
    Source open(String file, InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, LOOK);
        in.mark(LOOK);
        byte[] begin = in.readNBytes(LOOK);
        in.reset();
        if (begin.length == 0) {
            in.close();
            return new SingleSource(aside(file, begin, "empty", "the file is empty"));
        }
        Optional<String> binary = Sniffing.findBinary(begin);
        if (binary.isPresent()) {
            in.close();
            String message = "this is " + binary.get() + "; save it as plain text or HTML first";
            return new SingleSource(aside(file, begin, "binary", message));
        }
        return open(file, in, begin);
    }

    /** The dates of a file once more from its begin; standard input and pipes cannot be read twice. */
    private boolean forEachDate(String file, Consumer<String> taker) throws IOException {
        Path path = Path.of(file);
        if (file.equals(Inbox.STANDARD_INPUT) || !Files.isRegularFile(path)) {
            return false;
        }
        try (Source again = open(file, Files.newInputStream(path))) {
            again.forEachDate(taker);
        }
        return true;
    }

    private Source open(String file, BufferedInputStream in, byte[] begin) throws IOException {
        ColumnDates dates = new ColumnDates(dateOrder, taker -> forEachDate(file, taker));
        String name = file.toLowerCase(Locale.ROOT);
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
        try (in) {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            boolean html = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
            return new SingleSource(single(file, bytes, html || Sniffing.isHtml(seen)));
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
        Decoded decoded = Decoded.of(bytes);
        if (!html) {
            return maker.make(new Item(decoded.text(), List.of(), Item.Stated.nothing(), seen, decoded.remarks()), raw);
        }
        Page page = Page.of(decoded.text());
        if (page.text().isBlank()) {
            return new Intake.SetAside(seen, "empty", "the page has no text besides scripts and styles");
        }
        Item.Stated stated = new Item.Stated(page.findPublished(), page.publisher(), page.byline());
        Sighting addressed = new Sighting(file, "", page.url(), Optional.empty(), seen.sha256());
        return maker.make(new Item(page.text(), page.sections(), stated, addressed, decoded.remarks()), raw);
    }

    private static Intake aside(String file, byte[] begin, String code, String message) {
        Sighting seen = new Sighting(file, "", "", Optional.empty(), Digest.sha256Hex(begin));
        return new Intake.SetAside(seen, code, message);
    }
}
