package org.rapporteur.record.export;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.code.Claim;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.ledger.Veil;
import org.rapporteur.record.Reviewed;
import org.rapporteur.record.Standing;
import org.rapporteur.text.CodePoints;

/** The objects of the exports one by one, as UTF-8 JSON without a line break: what the server's answers are made of. */
public final class JsonObjects {
    private JsonObjects() {}

    /** A claim as the claims export has it, without the names that a veil takes out. */
    public static byte[] claim(Claim claim, Reviewed reviewed, Veil veil) {
        Dispatch dispatch = reviewed.coding().dispatch();
        return object(
                dispatch.text().codePoints(),
                veil,
                false,
                line -> new ClaimJson(line, dispatch).write(claim, reviewed));
    }

    /** A dispatch as the dispatches export has it. */
    public static byte[] dispatch(Dispatch dispatch, Standing standing, Veil veil) {
        return object(
                dispatch.text().codePoints(), veil, false, line -> new DispatchJson(line).write(dispatch, standing));
    }

    /**
     * A ledger entry as the ledgers export has it.
     *
     * @param withdrawn whether its dispatch was withdrawn
     */
    public static byte[] entry(CodePoints offsets, LedgerEntry entry, Veil veil, boolean withdrawn) {
        return object(offsets, veil, withdrawn, line -> new LedgerJson(line).write(entry));
    }

    /**
     * A toll as the ledgers export has it.
     *
     * @param withdrawn whether its dispatch was withdrawn
     * @param revised ids of the tolls that others revise, by the id of these
     */
    public static byte[] toll(
            CodePoints offsets, Toll toll, Veil veil, boolean withdrawn, Map<String, String> revised) {
        return object(offsets, veil, withdrawn, line -> new TollJson(line).write(toll, revised));
    }

    /** A happening as the happenings export has it. */
    public static byte[] happening(Incident incident, Veil veil) {
        return object(CodePoints.of(""), veil, false, line -> new HappeningJson(line).write(incident));
    }

    /** A happening with its figures, as the command incidents writes it. */
    public static byte[] incident(Incident incident, Veil veil) {
        return object(CodePoints.of(""), veil, false, line -> IncidentExport.write(line, incident));
    }

    private static byte[] object(CodePoints offsets, Veil veil, boolean withdrawn, Consumer<JsonLine> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2048);
        JsonLinesExport lines = new JsonLinesExport(out, veil);
        lines.withdrawn(withdrawn);
        lines.line(offsets, content);
        byte[] line = out.toByteArray();
        return java.util.Arrays.copyOf(line, line.length - 1);
    }
}
