package org.rapporteur.eval.council;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.RapporteurException;

/**
 * A CSV or TSV of recorded votes, one row a member's vote. Columns in any order: {@code vote_id} (or id), {@code iso3} (or member),
 * {@code vote}; where there, {@code date}, {@code symbol} and {@code outcome}. Other columns are ignored. The rows of a roll
 * call need not stand together.
 */
public final class RollCallTable {
    private static final Map<String, List<String>> NAMES = Map.of(
            "id", List.of("vote_id", "id", "rollcall", "rollcall_id", "rcid"),
            "member", List.of("iso3", "member", "country", "state"),
            "vote", List.of("vote", "cast"),
            "date", List.of("date", "day", "voted_on"),
            "symbol", List.of("symbol", "document", "draft"),
            "outcome", List.of("outcome", "result"));

    private RollCallTable() {}

    /** The roll calls in the order in which their first rows stand. */
    public static List<RollCallEntry> read(Path file) {
        Map<String, RollCallEntry.Rows> calls = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(file))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                String id = cell(row, "id").orElseThrow(() -> lacking(file, "id"));
                String member = cell(row, "member").orElseThrow(() -> lacking(file, "member"));
                String vote = cell(row, "vote").orElseThrow(() -> lacking(file, "vote"));
                calls.computeIfAbsent(
                                id,
                                key -> new RollCallEntry.Rows(
                                        key, cell(row, "date"), cell(row, "symbol"), cell(row, "outcome")))
                        .add(member, vote);
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw new RapporteurException(
                    "votes-unreadable", file + " is no table of votes that can be read: " + e.getMessage(), e);
        }
        List<RollCallEntry> read = new ArrayList<>();
        calls.values().forEach(rows -> read.add(rows.recorded()));
        return read;
    }

    private static char separator(Path file) throws IOException {
        try (java.io.BufferedReader in = Files.newBufferedReader(file)) {
            String header = Optional.ofNullable(in.readLine()).orElse("");
            return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
        }
    }

    private static Optional<String> cell(NamedCsvRecord row, String column) {
        for (String wanted : NAMES.getOrDefault(column, List.of())) {
            for (String name : row.getHeader()) {
                if (bare(name).equalsIgnoreCase(wanted)) {
                    return row.findField(name).map(String::strip);
                }
            }
        }
        return Optional.empty();
    }

    private static String bare(String name) {
        return (name.startsWith("\uFEFF") ? name.substring(1) : name).strip();
    }

    private static RapporteurException lacking(Path file, String column) {
        return new RapporteurException(
                "votes-columns",
                file + " has no column " + String.join(" or ", NAMES.getOrDefault(column, List.of()))
                        + "; one row a member's vote is needed, with vote_id, iso3 and vote");
    }
}
