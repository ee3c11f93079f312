package org.rapporteur.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coder;
import org.rapporteur.code.Coding;
import org.rapporteur.code.find.RuleCoder;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.gazetteer.PackedGazetteer;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.know.Knowledge;
import org.rapporteur.onnx.OnnxReader;
import org.rapporteur.read.Reader;
import org.rapporteur.read.Reading;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.RecordStore;
import org.rapporteur.resolve.ResolveStep;
import org.rapporteur.resolve.Resolved;
import org.rapporteur.resolve.actor.ActorResolver;
import org.rapporteur.resolve.place.PlaceRanker;
import org.rapporteur.resolve.place.PlaceResolver;

/**
 * Dispatches in, record out. {@code Rapporteur.open().code("Gunmen killed ...", date).claims()}; docs/cookbook/library.md has a whole program. Opens
 * once (under two seconds, no network); safe for many threads; the same dispatch always gives the same coding.
 */
public final class Rapporteur {
    private static final int BATCH = 32;

    private final Reader reader;
    private final ResolveStep resolving;
    private final Coder coder;

    public Rapporteur(Reader reader, ResolveStep resolving, Coder coder) {
        this.reader = reader;
        this.resolving = resolving;
        this.coder = coder;
    }

    /** Opens the program's own model, gazetteer, knowledge and codebook. */
    public static Rapporteur open() {
        return open(Knowledge.load());
    }

    /**
     * The same for a program that codes one dispatch at a time while somebody waits: the reader takes up every processor for it. Where many
     * dispatches are coded at once this gains nothing.
     */
    public static Rapporteur openSpreading() {
        return open(Knowledge.load(), OnnxReader.open().spreading());
    }

    /** The same with other knowledge, as with a study's own list of actors: {@code Knowledge.load().withActors(file)}. */
    public static Rapporteur open(Knowledge knowledge) {
        return open(knowledge, OnnxReader.open());
    }

    private static Rapporteur open(Knowledge knowledge, Reader reader) {
        PlaceResolver places = new PlaceResolver(PackedGazetteer.open(), PlaceRanker.load());
        ResolveStep resolving = new ResolveStep(new ActorResolver(knowledge), places);
        return new Rapporteur(reader, resolving, new RuleCoder(Codebook.load()));
    }

    /** Sentences, trees, mentions, attributions, quotations: what is read before anything is coded. */
    public Reading read(Dispatch dispatch) {
        return reader.read(dispatch);
    }

    /** A reading with its actors, places, times and amounts resolved. */
    public Resolved resolve(Dispatch dispatch) {
        return resolving.resolve(reader.read(dispatch));
    }

    /** The claims of a dispatch, each value with the words it rests on. */
    public Coding code(Dispatch dispatch) {
        return coder.code(resolve(dispatch));
    }

    /** The claims of a dispatch that is resolved already. */
    public Coding code(Resolved resolved) {
        return coder.code(resolved);
    }

    /**
     * The claims of a text that is at hand.
     *
     * @param published day of publication, which "on Thursday" is reckoned from
     * @throws RapporteurException when the text is no dispatch (empty, not in English), with the reason
     */
    public Coding code(String text, LocalDate published) {
        Intake intake = Inbox.read("text", text, Defaults.published(published));
        if (intake instanceof Intake.Accepted accepted) {
            return code(accepted.dispatch());
        }
        Intake.SetAside aside = (Intake.SetAside) intake;
        throw new RapporteurException(aside.code(), "this text is not coded: " + aside.message());
    }

    /**
     * Codes what comes in ({@link Inbox}) into a record, some at a time, each dispatch whole or not at all, and reconciles their claims. What
     * cannot be read is set aside in the record and does not stop the others.
     */
    public Outcome record(Iterator<Intake> items, RecordStore record) {
        Outcome sum = new Outcome(RecordStore.Added.nothing(), 0);
        while (items.hasNext()) {
            sum = sum.plus(some(items, record));
        }
        new Reconciling(record).run();
        return sum;
    }

    private Outcome some(Iterator<Intake> items, RecordStore record) {
        List<Coding> codings = new ArrayList<>();
        List<RawBytes> raw = new ArrayList<>();
        List<Intake.SetAside> aside = new ArrayList<>();
        while (items.hasNext() && codings.size() + aside.size() < BATCH) {
            Intake item = items.next();
            if (item instanceof Intake.Accepted accepted) {
                codings.add(code(accepted.dispatch()));
                accepted.raw().ifPresent(raw::add);
            } else {
                aside.add((Intake.SetAside) item);
            }
        }
        record.setAside(aside);
        return new Outcome(record.add(codings, raw), aside.size());
    }

    /**
     * What became of items.
     *
     * @param codings added, unchanged and replaced dispatches
     * @param setAside items that could not be read
     */
    public record Outcome(RecordStore.Added codings, int setAside) {
        Outcome plus(Outcome other) {
            return new Outcome(codings.plus(other.codings), setAside + other.setAside);
        }
    }
}
