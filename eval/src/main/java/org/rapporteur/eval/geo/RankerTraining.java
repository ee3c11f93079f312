package org.rapporteur.eval.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.resolve.place.Candidate;
import org.rapporteur.resolve.place.Layered;
import org.rapporteur.resolve.place.PlaceQuestions;
import org.rapporteur.resolve.place.PlaceQuestions.Question;
import org.rapporteur.text.Span;

/**
 * Trains the ranker of place candidates on gold toponyms, round by round. A candidate is right when it has the gold's GeoNames id; in part
 * right when it lies within 161 km of the gold's point.
 */
final class RankerTraining {
    private static final int ROUNDS = 2;
    private static final double NEAR_KM = 161;
    private static final float NEAR_WORTH = 0.5f;
    private final PlaceQuestions questions;

    RankerTraining(PlaceQuestions questions) {
        this.questions = questions;
    }

    List<Layered> train(List<GoldDispatch> dispatches) {
        List<Layered> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Lesson> lessons = new ArrayList<>();
            for (GoldDispatch dispatch : dispatches) {
                lessons.addAll(lessons(dispatch, rounds));
            }
            rounds.add(new LayeredTraining(round).train(lessons));
        }
        return rounds;
    }

    private List<Lesson> lessons(GoldDispatch dispatch, List<Layered> rounds) {
        Map<Span, GoldDispatch.Toponym> gold = new HashMap<>();
        dispatch.toponyms().forEach(t -> gold.putIfAbsent(t.span(), t));
        List<Lesson> lessons = new ArrayList<>();
        List<Span> spans = dispatch.toponyms().stream()
                .map(GoldDispatch.Toponym::span)
                .distinct()
                .sorted()
                .toList();
        for (Question question : questions.ask(dispatch.text(), spans, rounds)) {
            float[] worth = new float[question.candidates().size()];
            int counted = 0;
            for (Span span : question.spans()) {
                Optional<GoldDispatch.Toponym> right = Optional.ofNullable(gold.get(span));
                if (right.flatMap(GoldDispatch.Toponym::point).isPresent()) {
                    counted++;
                    for (int c = 0; c < worth.length; c++) {
                        worth[c] += worth(question.candidates().get(c), right.get());
                    }
                }
            }
            if (total(worth) > 0) {
                lessons.add(new Lesson(question.features().values(), worth, (float) Math.sqrt(counted)));
            }
        }
        return lessons;
    }

    private static float worth(Candidate candidate, GoldDispatch.Toponym gold) {
        if (gold.geonamesId() != 0 && candidate.place().geonamesId() == gold.geonamesId()) {
            return 1;
        }
        boolean near = candidate
                .place()
                .point()
                .map(p -> p.kilometresTo(gold.point().orElseThrow()) <= NEAR_KM)
                .orElse(false);
        return near ? NEAR_WORTH : 0;
    }

    private static float total(float[] worth) {
        float sum = 0;
        for (float w : worth) {
            sum += w;
        }
        return sum;
    }
}
