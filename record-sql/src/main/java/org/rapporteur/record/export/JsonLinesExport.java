package org.rapporteur.record.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.incident.Incident;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.ledger.Person;
import org.rapporteur.ledger.Veil;
import org.rapporteur.ledger.Withholding;
import org.rapporteur.record.Edits;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.Reviewed;
import org.rapporteur.record.Standing;
import org.rapporteur.text.CodePoints;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON Lines: one object a line, UTF-8, sorted by dispatch id, then trigger begin, then claim id. The same record always
 * gives the same bytes. {@code new JsonLinesExport(out).claims(store)}.
 */
public final class JsonLinesExport {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final byte[] NEW_LINE = "\n".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final Withholding withholding;
    private Veil veil = Veil.open();
    private long written;
    private boolean withdrawn;
    private @Nullable Set<String> chosen;

    /**
     * Writes every name as it stands.
     *
     * @param out where to; buffered by the caller, and left open
     */
    public JsonLinesExport(OutputStream out) {
        this(out, Withholding.NONE);
    }

    /**
     * @param withholding whose names are left out
     */
    public JsonLinesExport(OutputStream out, Withholding withholding) {
        this.out = out;
        this.withholding = withholding;
    }

    /** Writes with the names of a veil left out. */
    JsonLinesExport(OutputStream out, Veil veil) {
        this(out, Withholding.NONE);
        this.veil = veil;
    }

    /** What is written next comes from many dispatches: the names of all of them are left out. */
    void veilAll(RecordStore store) {
        if (withholding != Withholding.NONE) {
            List<LedgerEntry> persons = new ArrayList<>();
            store.forEach(
                    c -> c.entries().stream().filter(Person.class::isInstance).forEach(persons::add));
            veil = withholding.veil(persons);
        }
    }

    /** What is written next comes from a dispatch that was withdrawn, and says so, or not. */
    void withdrawn(boolean is) {
        withdrawn = is;
    }

    /** What is written next comes from one dispatch. */
    void veilOne(Coding coding) {
        veil = withholding.veil(coding.entries());
    }

    /** From now on only claims and dispatches with these ids are written. */
    public JsonLinesExport only(Set<String> ids) {
        chosen = Set.copyOf(ids);
        return this;
    }

    private boolean passes(String id) {
        return chosen == null || chosen.contains(id);
    }

    /** Writes every claim of a record, or those chosen. */
    public JsonLinesExport claims(RecordStore store) {
        store.forEachReviewed(this::claims);
        return this;
    }

    /** Writes the claims of one dispatch of a record. */
    public void claims(Reviewed reviewed) {
        veilOne(reviewed.coding());
        Dispatch dispatch = reviewed.coding().dispatch();
        CodePoints offsets = dispatch.text().codePoints();
        for (Claim claim :
                Edits.of(reviewed.corrections()).apply(reviewed.coding()).claims()) {
            if (passes(claim.id())) {
                line(offsets, line -> new ClaimJson(line, dispatch).write(claim, reviewed));
            }
        }
    }

    /** Writes the claims of one dispatch of a record, as coded, with whether it was withdrawn. */
    public void claims(RecordStore store, Coding coding) {
        boolean gone = store.withdrawn().contains(coding.dispatch().id());
        claims(new Reviewed(coding, Map.of(), List.of(), new Standing(Optional.empty(), Optional.empty(), gone)));
    }

    /** Writes the claims of one dispatch. */
    public void claims(Coding coding) {
        claims(new Reviewed(coding, Map.of(), List.of(), Standing.ALONE));
    }

    /** Writes every dispatch of a record. */
    public JsonLinesExport dispatches(RecordStore store) {
        store.forEachReviewed(this::dispatch);
        return this;
    }

    /** Writes one dispatch of a record. */
    public void dispatch(Reviewed reviewed) {
        Dispatch dispatch = reviewed.coding().dispatch();
        if (passes(dispatch.id())) {
            veilOne(reviewed.coding());
            line(dispatch.text().codePoints(), line -> new DispatchJson(line).write(dispatch, reviewed.standing()));
        }
    }

    /**
     * Writes the tolls and ledger entries of one dispatch of a record.
     *
     * @param revised ids of tolls that are revised, by the id of the toll that revises each
     */
    public void ledgers(Reviewed reviewed, Map<String, String> revised) {
        write(reviewed, List.of(new TollObjects(revised), ObjectsOfDispatch.LEDGERS));
    }

    /** Writes what one dispatch of a record says of standing ties. */
    public void relations(Reviewed reviewed) {
        write(reviewed, List.of(ObjectsOfDispatch.RELATIONS));
    }

    /** Writes what comes from one dispatch, sort by sort. */
    void write(Reviewed reviewed, List<ObjectsOfDispatch> sorts) {
        veilOne(reviewed.coding());
        withdrawn(reviewed.standing().withdrawn());
        sorts.forEach(sort -> sort.write(reviewed, this));
    }

    /** Writes one happening with its tolls. */
    public void happening(Incident incident) {
        line(line -> new HappeningJson(line).write(incident));
    }

    /** Writes the ledger entries of some kinds of one dispatch. */
    public void entries(Coding coding, Set<Kind> kinds) {
        veilOne(coding);
        CodePoints offsets = coding.dispatch().text().codePoints();
        for (LedgerEntry entry : coding.entries()) {
            if (kinds.contains(entry.kind())) {
                line(offsets, line -> new LedgerJson(line).write(entry));
            }
        }
    }

    /** Writes one object without spans. */
    void line(Consumer<JsonLine> content) {
        line(CodePoints.of(""), content);
    }

    /** How many lines were written. */
    public long written() {
        return written;
    }

    /** Writes one object: the content is what stands between its braces' ends, begin and end included. */
    void line(CodePoints offsets, Consumer<JsonLine> content) {
        try {
            try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
                content.accept(new JsonLine(json, offsets, veil, withdrawn));
            }
            out.write(NEW_LINE);
            written++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
