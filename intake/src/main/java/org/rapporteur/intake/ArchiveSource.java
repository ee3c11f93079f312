package org.rapporteur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;

/** The dispatches in a text that Nexis or ProQuest exported, one after the other. */
final class ArchiveSource implements Source {
    private final String file;
    private final InputStream in;
    private final ByteLines lines;
    private final ArchiveKind kind;
    private final DispatchMaker maker;
    private final Limits limits;
    private final List<String> document = new ArrayList<>();
    private long size;
    private int number;
    private boolean ended;

    ArchiveSource(String file, InputStream in, ArchiveKind kind, DispatchMaker maker, Limits limits) {
        this.file = file;
        this.in = in;
        this.lines = new ByteLines(in, limits.bytes());
        this.kind = kind;
        this.maker = maker;
        this.limits = limits;
    }

    @Override
    public Optional<Intake> next() throws IOException {
        while (!ended) {
            Optional<ByteLines.Line> line = lines.next();
            ended = line.isEmpty();
            String words = line.map(l -> Decoded.of(l.bytes()).text()).orElse("");
            if (ended || kind.isBoundary(words)) {
                Optional<Intake> item = taken();
                if (item.isPresent()) {
                    return item;
                }
            } else {
                size += words.length();
                if (size <= limits.bytes()) {
                    document.add(words);
                }
            }
        }
        return Optional.empty();
    }

    /** The document that was gathered; nothing for what stands before the first and after the last. */
    private Optional<Intake> taken() {
        List<String> gathered = List.copyOf(document);
        boolean tooLong = size > limits.bytes();
        document.clear();
        size = 0;
        Optional<ArchiveDocument> read = kind.read(gathered);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        number++;
        RawBytes raw = RawBytes.of(String.join("\n", gathered).getBytes(StandardCharsets.UTF_8));
        Sighting seen = new Sighting(file, "document " + number, read.get().url(), Optional.empty(), raw.sha256());
        if (tooLong) {
            return Optional.of(new Intake.SetAside(seen, "too-long", "longer than " + limits.words()));
        }
        Item.Stated stated = new Item.Stated(
                read.get().published(), read.get().publisher(), read.get().byline());
        Decoded text = Decoded.wellFormed(read.get().text(), List.of());
        return Optional.of(maker.make(new Item(text.text(), List.of(), stated, seen, text.remarks()), raw));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
