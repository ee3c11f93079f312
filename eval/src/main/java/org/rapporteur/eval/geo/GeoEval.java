package org.rapporteur.eval.geo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.gazetteer.PackedGazetteer;
import org.rapporteur.read.Reader;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.place.Layered;
import org.rapporteur.resolve.place.PlaceQuestions;
import org.rapporteur.resolve.place.PlaceRanker;
import org.rapporteur.resolve.place.PlaceResolver;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * {@code eval geo}: how well toponyms are resolved, with gold spans or from the raw text. With gold spans every toponym that has a
 * gold point counts, an unresolved one as wrong. The program's ranker was trained on LGL and GeoWebNews: figures on these come from
 * {@link #runFolds}, where each dispatch is judged by a ranker that has not seen it.
 */
public final class GeoEval {
    /** How many made-up dispatches the ranker is trained on beside the annotated ones. */
    static final int MADE_UP = 1500;

    private static final int FOLDS = 5;
    private final PackedGazetteer gazetteer;

    public GeoEval(PackedGazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Resolves gold spans with the program's ranker; prints figures, writes predictions when a file is given. */
    public GeoScore runGoldSpans(Path corpus, Optional<Path> predictions, PrintStream out) {
        PlaceResolver resolver = new PlaceResolver(gazetteer, PlaceRanker.load());
        GeoScore score = new GeoScore();
        List<String> lines = new ArrayList<>();
        for (GoldDispatch dispatch : GoldDispatch.read(corpus)) {
            lines.addAll(score(resolver, dispatch, score));
        }
        predictions.ifPresent(file -> write(file, lines));
        out.println(corpus.getFileName() + ", gold spans: " + score.line());
        return score;
    }

    /** Finds toponyms in the raw text with a reader, and resolves them; prints figures, writes predictions when a file is given. */
    public DetectionScore runText(Path corpus, Reader reader, Optional<Path> predictions, PrintStream out) {
        PlaceResolver resolver = new PlaceResolver(gazetteer, PlaceRanker.load());
        DetectionScore score = new DetectionScore();
        List<String> lines = new ArrayList<>();
        for (GoldDispatch gold : GoldDispatch.read(corpus)) {
            List<LocatedPlace> found =
                    gold.text().length() == 0 ? List.of() : resolver.locate(reader.read(dispatch(gold.text())));
            score.add(gold, found);
            for (LocatedPlace place : found) {
                lines.add(PredictionLine.of(gold, place.words().span(), Optional.of(place.place())));
            }
        }
        predictions.ifPresent(file -> write(file, lines));
        out.println(corpus.getFileName() + ", raw text: " + score.line());
        return score;
    }

    /** Gold spans, five folds over the dispatches of all corpora together; one score a corpus. */
    public List<GeoScore> runFolds(List<Path> corpora, PrintStream out) {
        List<List<GoldDispatch>> gold = corpora.stream().map(GoldDispatch::read).toList();
        List<GeoScore> scores = gold.stream().map(g -> new GeoScore()).toList();
        List<GoldDispatch> madeUp = new MadeUpDispatches(gazetteer).make(MADE_UP);
        for (int fold = 0; fold < FOLDS; fold++) {
            List<GoldDispatch> train = new ArrayList<>(madeUp);
            for (List<GoldDispatch> corpus : gold) {
                for (int d = 0; d < corpus.size(); d++) {
                    if (d % FOLDS != fold) {
                        train.add(corpus.get(d));
                    }
                }
            }
            List<Layered> rounds = new RankerTraining(new PlaceQuestions(gazetteer)).train(train);
            PlaceResolver resolver = new PlaceResolver(gazetteer, new PlaceRanker(rounds));
            for (int c = 0; c < gold.size(); c++) {
                for (int d = fold; d < gold.get(c).size(); d += FOLDS) {
                    score(resolver, gold.get(c).get(d), scores.get(c));
                }
            }
        }
        for (int c = 0; c < scores.size(); c++) {
            out.println(corpora.get(c).getFileName() + ", gold spans, " + FOLDS + " folds: "
                    + scores.get(c).line());
        }
        return scores;
    }

    private static List<String> score(PlaceResolver resolver, GoldDispatch dispatch, GeoScore score) {
        Map<Span, Place> found = new HashMap<>();
        List<Span> spans =
                dispatch.toponyms().stream().map(GoldDispatch.Toponym::span).toList();
        for (LocatedPlace place : resolver.locate(dispatch.text(), spans)) {
            found.put(place.words().span(), place.place());
        }
        List<String> lines = new ArrayList<>();
        for (GoldDispatch.Toponym gold : dispatch.toponyms()) {
            Optional<Place> place = Optional.ofNullable(found.get(gold.span()));
            score.add(gold, place);
            lines.add(PredictionLine.of(dispatch, gold.span(), place));
        }
        return lines;
    }

    private static Dispatch dispatch(Text text) {
        Layout layout =
                new Layout(List.of(new Section(Section.Kind.BODY, Span.of(0, text.length()))), Optional.empty());
        return Dispatch.of(text, Publication.unknown(), layout, new Sighting("-", "", "", Optional.empty(), ""));
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new RapporteurException("predictions-unwritable", "writing " + file, e);
        }
    }
}
