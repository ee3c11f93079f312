package org.rapporteur.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;

/** CSV with a line of column names: each row a dispatch. */
final class CsvSource implements Source {
    private final String file;
    private final ColumnDates dates;
    private final DispatchMaker maker;
    private final Limits limits;
    private final CsvReader<NamedCsvRecord> reader;
    private final Iterator<NamedCsvRecord> rows;
    private boolean done;
    private long lastLine = 1;

    CsvSource(String file, Reader in, char separator, ColumnDates dates, DispatchMaker maker, Limits limits) {
        this.file = file;
        this.dates = dates;
        this.maker = maker;
        this.limits = limits;
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(2 * limits.bytes())
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(in);
        this.rows = reader.iterator();
    }

    @Override
    public Optional<Intake> next() {
        if (done) {
            return Optional.empty();
        }
        try {
            if (!rows.hasNext()) {
                done = true;
                return Optional.empty();
            }
            NamedCsvRecord row = rows.next();
            lastLine = row.getStartingLineNumber();
            return Optional.of(read(row));
        } catch (CsvParseException | UncheckedIOException e) {
            done = true;
            String message = "broken CSV after line " + lastLine + "; the rest of the file cannot be read";
            return Optional.of(new Intake.SetAside(seen(""), "bad-csv", message));
        }
    }

    private Intake read(NamedCsvRecord row) {
        List<String> names = row.getHeader();
        if (!Fields.holdsText(names)) {
            done = true;
            String message = "no column named text, body, content or article among " + JsonItem.shown(names);
            return new Intake.SetAside(seen(""), "no-text-field", message);
        }
        String all = String.join("\u001F", row.getFields());
        RawBytes raw = RawBytes.of(all.getBytes(StandardCharsets.UTF_8));
        Sighting seen = seen(raw.sha256());
        if (all.length() > limits.bytes()) {
            return new Intake.SetAside(seen, "too-long", "longer than " + limits.words());
        }
        Fields fields = fields(row);
        Optional<String> refusal = dates.findRefusal(fields.find("published"));
        if (refusal.isPresent()) {
            done = true;
            return new Intake.SetAside(seen(""), "ambiguous-date", refusal.get());
        }
        return maker.make(fields.item(seen, List.of(), dates), raw);
    }

    private static Fields fields(NamedCsvRecord row) {
        Fields fields = new Fields();
        for (String name : row.getHeader()) {
            row.findField(name).ifPresent(value -> fields.put(name, value));
        }
        return fields;
    }

    @Override
    public void forEachDate(Consumer<String> taker) {
        try {
            while (rows.hasNext()) {
                fields(rows.next()).find("published").ifPresent(taker);
            }
        } catch (CsvParseException | UncheckedIOException e) {
            // what can be read has been; the reading itself says what cannot
        }
    }

    private Sighting seen(String sha256) {
        return new Sighting(file, "line " + lastLine, "", Optional.empty(), sha256);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
