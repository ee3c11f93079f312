package org.rapporteur.record.export;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.code.Claim;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.record.Reviewed;
import org.rapporteur.record.Standing;
import org.rapporteur.text.CodePoints;

/** The objects of the exports one by one, as UTF-8 JSON without a line break: what the server's answers are made of. */
public final class JsonObjects {
    private JsonObjects() {}

    /** A claim as the claims export has it. */
    public static byte[] claim(Claim claim, Reviewed reviewed) {
        Dispatch dispatch = reviewed.coding().dispatch();
        return object(dispatch.text().codePoints(), line -> new ClaimJson(line, dispatch).write(claim, reviewed));
    }

    /** A dispatch as the dispatches export has it. */
    public static byte[] dispatch(Dispatch dispatch, Standing standing) {
        return object(dispatch.text().codePoints(), line -> new DispatchJson(line).write(dispatch, standing));
    }

    /** A ledger entry as the ledgers export has it. */
    public static byte[] entry(CodePoints offsets, LedgerEntry entry) {
        return object(offsets, line -> new LedgerJson(line).write(entry));
    }

    /** A toll as the ledgers export has it. */
    public static byte[] toll(CodePoints offsets, Toll toll) {
        return object(offsets, line -> new TollJson(line).write(toll, Map.of()));
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
