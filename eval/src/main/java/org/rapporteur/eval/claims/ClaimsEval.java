package org.rapporteur.eval.claims;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.record.export.JsonLinesExport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * {@code eval claims --dispatch FILE --published DATE [--gold GOLD.json] [--out CLAIMS.jsonl]}: codes one dispatch, writes its
 * claims as the export does and, given a gold record, prints the figures of {@code score-claims}. {@code eval claims FOLDER}: codes
 * all texts of a folder that holds a {@code list.tsv}.
 */
public final class ClaimsEval {
    private final Rapporteur rapporteur;
    private final ObjectMapper json = new ObjectMapper();

    public ClaimsEval(Rapporteur rapporteur) {
        this.rapporteur = rapporteur;
    }

    /** Codes and scores; without a gold record and without a file to write to, the claims go to the report. */
    public void run(
            Path dispatch, Optional<LocalDate> published, Optional<Path> gold, Optional<Path> out, PrintStream report) {
        String lines = claims(dispatch, published);
        try {
            if (out.isPresent()) {
                Files.writeString(out.get(), lines);
            } else if (gold.isEmpty()) {
                report.print(lines);
            }
            if (gold.isPresent()) {
                List<JsonNode> claims = lines.lines().map(json::readTree).toList();
                new ClaimsScore(json.readTree(Files.readString(gold.get())), claims).print(report);
            }
        } catch (IOException e) {
            throw new RapporteurException("eval-claims", "scoring the claims of " + dispatch, e);
        }
    }

    /**
     * Codes every text that {@code list.tsv} of a folder names (a line each: STEM, tab, day of publication or {@code -}) and writes
     * {@code STEM.claims.jsonl} beside {@code STEM.txt}. One that cannot be coded is named in the report and has no such file.
     */
    public void folder(Path folder, PrintStream report) {
        folder(folder, report, stem -> {});
    }

    /** The same, with something to do after each text. */
    void folder(Path folder, PrintStream report, Consumer<String> afterEach) {
        Path list = folder.resolve("list.tsv");
        try {
            for (String line : Files.readAllLines(list)) {
                List<String> cells = List.of(line.split("\t", -1));
                Optional<LocalDate> published = cells.stream()
                        .skip(1)
                        .filter(day -> !day.equals("-"))
                        .findFirst()
                        .map(LocalDate::parse);
                code(folder, cells.get(0), published, report);
                afterEach.accept(cells.get(0));
            }
        } catch (IOException e) {
            throw new RapporteurException("eval-claims", "coding the texts that " + list + " names", e);
        }
    }

    private void code(Path folder, String stem, Optional<LocalDate> published, PrintStream report) throws IOException {
        try {
            Files.writeString(folder.resolve(stem + ".claims.jsonl"), claims(folder.resolve(stem + ".txt"), published));
        } catch (RapporteurException e) {
            report.println(stem + " could not be coded: " + e.getMessage());
        }
    }

    /** The claims of a dispatch as JSON Lines. */
    public String claims(Path file, Optional<LocalDate> published) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonLinesExport(bytes).claims(rapporteur.code(dispatch(file, published)));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Dispatch dispatch(Path file, Optional<LocalDate> published) {
        Defaults defaults = published.map(Defaults::published).orElseGet(Defaults::none);
        try (Inbox inbox = Inbox.of(List.of(file.toString()), defaults)) {
            Intake intake = inbox.next();
            if (intake instanceof Intake.Accepted accepted) {
                return accepted.dispatch();
            }
            throw new RapporteurException("eval-claims", "no dispatch in " + file + ": " + intake);
        }
    }
}
