package org.rapporteur.record.export;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.code.Claim;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.record.Correction;
import org.rapporteur.text.CodePoints;

/** The objects of the exports one by one, as UTF-8 JSON without a line break: what the server's answers are made of. */
public final class JsonObjects {
    private JsonObjects() {}

    /** A claim as the claims export has it. */
    public static byte[] claim(
            Dispatch dispatch, Claim claim, Optional<String> happening, Optional<Correction> review) {
        return object(
                dispatch.text().codePoints(), line -> new ClaimJson(line, dispatch).write(claim, happening, review));
    }

    /** A dispatch as the dispatches export has it. */
    public static byte[] dispatch(Dispatch dispatch) {
        return object(dispatch.text().codePoints(), line -> new DispatchJson(line).write(dispatch));
    }

    /** A ledger entry as the ledgers export has it. */
    public static byte[] entry(CodePoints offsets, LedgerEntry entry) {
        return object(offsets, line -> new LedgerJson(line).write(entry));
    }

    /** A toll as the ledgers export has it. */
    public static byte[] toll(CodePoints offsets, Toll toll) {
        return object(offsets, line -> new TollJson(line).write(toll));
    }

    /** A happening as the happenings export has it. */
    public static byte[] happening(Incident incident) {
        return object(CodePoints.of(""), line -> new HappeningJson(line).write(incident));
    }

    /** A happening with its figures, as the command incidents writes it. */
    public static byte[] incident(Incident incident) {
        return object(CodePoints.of(""), line -> IncidentExport.write(line, incident));
    }

    private static byte[] object(CodePoints offsets, Consumer<JsonLine> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2048);
        new JsonLinesExport(out).line(offsets, content);
        byte[] line = out.toByteArray();
        return java.util.Arrays.copyOf(line, line.length - 1);
    }
}
