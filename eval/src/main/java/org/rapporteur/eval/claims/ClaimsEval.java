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
 * claims as the export does and, given a gold record, prints the figures of {@code score-claims}.
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
