package org.rapporteur.eval.geo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.gazetteer.PackedGazetteer;
import org.rapporteur.resolve.place.Layered;
import org.rapporteur.resolve.place.PlaceQuestions;

/**
 * Trains the ranker of place candidates and writes its weights: {@code TrainRanker OUT CORPUS...}; with {@code -} as OUT it prints the
 * figures of five folds instead.
 */
public final class TrainRanker {
    private TrainRanker() {}

    public static void main(String[] args) throws IOException {
        List<Path> corpora = new ArrayList<>();
        for (String corpus : List.of(args).subList(1, args.length)) {
            corpora.add(Path.of(corpus));
        }
        PackedGazetteer gazetteer = PackedGazetteer.open();
        if (args[0].equals("-")) {
            new GeoEval(gazetteer).runFolds(corpora, System.out);
            return;
        }
        List<GoldDispatch> dispatches = new ArrayList<>();
        dispatches.addAll(new MadeUpDispatches(gazetteer).make(GeoEval.MADE_UP));
        corpora.forEach(corpus -> dispatches.addAll(GoldDispatch.read(corpus)));
        List<String> lines = new ArrayList<>();
        for (Layered round : new RankerTraining(new PlaceQuestions(gazetteer)).train(dispatches)) {
            lines.addAll(round.lines());
        }
        Files.write(Path.of(args[0]), lines);
    }
}
