package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.code.find.RuleCoder;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.gazetteer.PackedGazetteer;
import org.rapporteur.intake.Inbox;
import org.rapporteur.know.Knowledge;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.onnx.ModelFiles;
import org.rapporteur.onnx.OnnxReader;
import org.rapporteur.resolve.ResolveStep;
import org.rapporteur.resolve.actor.ActorResolver;
import org.rapporteur.resolve.place.PlaceRanker;
import org.rapporteur.resolve.place.PlaceResolver;
import org.rapporteur.text.Digest;

/** The program's own reader, resolvers and codebook, opened beside one another while the input is being read. */
final class OwnCoder implements DispatchCoder {
    private final CompletableFuture<OnnxReader> reader;
    private final CompletableFuture<Rapporteur> rapporteur;
    private final CompletableFuture<String> identity;

    private OwnCoder(
            CompletableFuture<OnnxReader> reader,
            CompletableFuture<Rapporteur> rapporteur,
            CompletableFuture<String> identity) {
        this.reader = reader;
        this.rapporteur = rapporteur;
        this.identity = identity;
    }

    /**
     * Begins to open; returns at once.
     *
     * @param actors a study's own list of actors, when there is one
     */
    static OwnCoder open(Optional<Path> actors) {
        return open(actors, OnnxReader::open);
    }

    /** The same for a server, where somebody waits for each dispatch: the reader takes up every processor for it. */
    static OwnCoder openSpreading() {
        return open(Optional.empty(), () -> OnnxReader.open().spreading());
    }

    private static OwnCoder open(Optional<Path> actors, Supplier<OnnxReader> opening) {
        CompletableFuture<OnnxReader> reader = CompletableFuture.supplyAsync(opening);
        CompletableFuture<PlaceResolver> places =
                CompletableFuture.supplyAsync(() -> new PlaceResolver(PackedGazetteer.open(), PlaceRanker.load()));
        CompletableFuture<RuleCoder> coder = CompletableFuture.supplyAsync(() -> new RuleCoder(Codebook.load()));
        CompletableFuture<ActorResolver> who = CompletableFuture.supplyAsync(() -> {
            Knowledge own = Knowledge.load();
            return new ActorResolver(actors.map(own::withActors).orElse(own));
        });
        CompletableFuture<ResolveStep> resolving = who.thenCombine(places, ResolveStep::new);
        return new OwnCoder(
                reader,
                reader.thenCombine(resolving, (r, s) -> new Opened(r, s))
                        .thenCombine(coder, (o, c) -> new Rapporteur(o.reader(), o.resolving(), c)),
                CompletableFuture.supplyAsync(() -> identity(actors)));
    }

    /** Digest of the jars of rules, reader, model, places and intake, and of a study's own actors. */
    private static String identity(Optional<Path> actors) {
        String program = ProgramDigest.of(
                List.of(RuleCoder.class, OnnxReader.class, PackedGazetteer.class, Inbox.class, Rapporteur.class));
        if (program.isEmpty()) {
            return "";
        }
        try {
            String own = actors.isPresent() ? Digest.sha256Hex(Files.readAllBytes(actors.get())) : "";
            return Digest.of("coder", 1)
                    .field("program", program)
                    .field("reader", ModelFiles.shipped().graphDigest())
                    .field("actors", own)
                    .id("cdr");
        } catch (IOException e) {
            return "";
        }
    }

    private record Opened(OnnxReader reader, ResolveStep resolving) {}

    /** Waits until everything is open. */
    Rapporteur rapporteur() {
        return opened(rapporteur);
    }

    /** Waits until the reader is open. */
    OnnxReader reader() {
        return opened(reader);
    }

    private static <T> T opened(CompletableFuture<T> opening) {
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RapporteurException own) {
                throw own;
            }
            throw new RapporteurException("not-opened", "the reader cannot be opened: " + e.getCause(), e);
        }
    }

    @Override
    public String identity() {
        return identity.join();
    }

    @Override
    public Coding code(Dispatch dispatch) {
        return rapporteur().code(dispatch);
    }
}
