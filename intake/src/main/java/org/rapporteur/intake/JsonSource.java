package org.rapporteur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Lines: each line a dispatch. A broken line is set aside and the next one read. */
final class JsonSource implements Source {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String file;
    private final InputStream in;
    private final ByteLines lines;
    private final ColumnDates dates;
    private final DispatchMaker maker;
    private boolean done;
    private final Limits limits;

    JsonSource(String file, InputStream in, ColumnDates dates, DispatchMaker maker, Limits limits) {
        this.file = file;
        this.in = in;
        this.lines = new ByteLines(in, limits.bytes());
        this.dates = dates;
        this.maker = maker;
        this.limits = limits;
    }

    @Override
    public Optional<Intake> next() throws IOException {
        for (Optional<ByteLines.Line> line = lines.next(); line.isPresent() && !done; line = lines.next()) {
            Optional<Intake> item = read(line.get());
            if (item.isPresent()) {
                done = item.get() instanceof Intake.SetAside aside
                        && aside.code().equals(JsonItem.AMBIGUOUS);
                return item;
            }
        }
        return Optional.empty();
    }

    private Optional<Intake> read(ByteLines.Line line) {
        RawBytes raw = RawBytes.of(line.bytes());
        Sighting seen = new Sighting(file, "line " + line.number(), "", Optional.empty(), raw.sha256());
        if (line.isTooLong()) {
            return Optional.of(new Intake.SetAside(seen, "too-long", "longer than " + limits.words()));
        }
        Decoded decoded = Decoded.of(line.bytes());
        if (decoded.text().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(item(MAPPER.readTree(decoded.text()), seen, decoded, raw));
        } catch (JacksonException e) {
            return Optional.of(new Intake.SetAside(seen, "bad-json", "not JSON: " + reason(e)));
        }
    }

    private static String reason(JacksonException e) {
        String said = e.getOriginalMessage();
        int end = said.indexOf('\n');
        String line = end < 0 ? said : said.substring(0, end);
        return line.length() > 120 ? line.substring(0, 120) + "..." : line;
    }

    private Intake item(JsonNode node, Sighting seen, Decoded decoded, RawBytes raw) {
        return JsonItem.read(node, seen, decoded.remarks(), raw, dates, maker);
    }

    @Override
    public void forEachDate(Consumer<String> taker) throws IOException {
        for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                JsonNode node = MAPPER.readTree(Decoded.of(line.get().bytes()).text());
                JsonItem.findDate(node).ifPresent(taker);
            } catch (JacksonException e) {
                // the reading itself says so
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
