package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * What the ranker is asked of a dispatch: for each name the candidates with their features. The resolver answers the questions, the
 * trainer learns from them, so that both see the same numbers.
 */
public final class PlaceQuestions {
    private final OccurrenceReader reader;

    public PlaceQuestions(Gazetteer gazetteer) {
        TypeWords types = TypeWords.load();
        this.reader = new OccurrenceReader(new PlacePhrase.Lookup(gazetteer, types), types);
    }

    /**
     * One name of a dispatch.
     *
     * @param spans where it stands
     * @param candidates places it may mean
     * @param features a row for each candidate
     */
    public record Question(List<Span> spans, List<Candidate> candidates, Rows features) {}

    /** Rows of numbers. */
    public static final class Rows {
        private final float[][] rows;

        Rows(float[][] rows) {
            this.rows = rows;
        }

        /** The rows themselves: not to be changed. */
        public float[][] values() {
            return rows;
        }
    }

    /** The questions after the given rounds have been answered. */
    public List<Question> ask(Text text, List<Span> toponyms, List<Layered> rounds) {
        List<Toponym> named = toponyms(text, toponyms);
        CandidateFeatures features = new CandidateFeatures(named, new PlaceRanker(rounds).rank(named));
        List<Question> questions = new ArrayList<>();
        for (int t = 0; t < named.size(); t++) {
            questions.add(new Question(
                    named.get(t).occurrences().stream().map(Occurrence::span).toList(),
                    named.get(t).candidates(),
                    new Rows(features.of(t))));
        }
        return questions;
    }

    List<Toponym> toponyms(Text text, List<Span> spans) {
        return ToponymGrouping.group(reader.read(text, spans));
    }
}
