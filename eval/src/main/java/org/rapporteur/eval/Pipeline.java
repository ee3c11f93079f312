package org.rapporteur.eval;

import org.rapporteur.code.Coder;
import org.rapporteur.code.Coding;
import org.rapporteur.code.find.RuleCoder;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.gazetteer.PackedGazetteer;
import org.rapporteur.know.Knowledge;
import org.rapporteur.onnx.OnnxReader;
import org.rapporteur.read.Reader;
import org.rapporteur.read.Reading;
import org.rapporteur.resolve.ResolveStep;
import org.rapporteur.resolve.actor.ActorResolver;
import org.rapporteur.resolve.place.PlaceRanker;
import org.rapporteur.resolve.place.PlaceResolver;

/**
 * The way of a dispatch from text to claims: reader, resolve step and coder wired together. {@code Pipeline.open().code(dispatch)}.
 * Safe for many threads; the same dispatch always gives the same coding.
 */
public final class Pipeline {
    private final Reader reader;
    private final ResolveStep resolving;
    private final Coder coder;

    public Pipeline(Reader reader, ResolveStep resolving, Coder coder) {
        this.reader = reader;
        this.resolving = resolving;
        this.coder = coder;
    }

    /** Opens the program's own model, gazetteer, knowledge and codebook. */
    public static Pipeline open() {
        return open(Knowledge.load());
    }

    /** The same with other knowledge, as with a study's own list of actors. */
    public static Pipeline open(Knowledge knowledge) {
        PlaceResolver places = new PlaceResolver(PackedGazetteer.open(), PlaceRanker.load());
        ResolveStep resolving = new ResolveStep(new ActorResolver(knowledge), places);
        return new Pipeline(OnnxReader.open(), resolving, new RuleCoder(Codebook.load()));
    }

    public Reading read(Dispatch dispatch) {
        return reader.read(dispatch);
    }

    public Coding code(Dispatch dispatch) {
        return coder.code(resolving.resolve(reader.read(dispatch)));
    }
}
