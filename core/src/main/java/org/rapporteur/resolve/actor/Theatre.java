package org.rapporteur.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.know.Knowledge;
import org.rapporteur.know.Term;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Sentence;

/**
 * In which country the events of a passage take place. Every name of a country or place in the dispatch is evidence, by how
 * it stands there: "in Syria", "the Syria crisis", "Syrian troops" speak for a theatre, "Russia's envoy" does not. Evidence
 * counts in the whole dispatch, and more where it stands in or shortly before the sentence.
 */
final class Theatre {
    private static final Set<String> PLACING =
            Set.of("in", "inside", "across", "throughout", "near", "outside", "around", "into");
    private static final Set<String> SPEAKING = Set.of(
            "said", "told", "speaking", "says", "reporters", "met", "statement", "conference", "talks", "interview");
    private static final Set<String> TARGET = Set.of("on", "against", "over", "for");
    private static final Set<String> CRISIS = Set.of(
            "crisis",
            "war",
            "conflict",
            "violence",
            "crackdown",
            "unrest",
            "uprising",
            "revolt",
            "insurgency",
            "fighting",
            "province",
            "city",
            "town",
            "village",
            "people",
            "peace",
            "revolution",
            "coup",
            "capital",
            "civil",
            "elections",
            "election",
            "protests",
            "massacre",
            "famine");
    private static final double PLACED = 3;
    private static final double WITH_ROLE = 2;
    private static final double TARGETED = 1.5;
    private static final double PLACE = 2;
    private static final double NAMED = 0.7;
    private static final double LITTLE = 0.15;
    private static final double STEADY = 1.5;
    private static final int LEAD = 1;
    private static final int TITLE_WORDS = 4;
    private static final double NEAR = 3;
    private static final double FADING = 0.7;
    private static final double ENOUGH = 1.5;
    private final List<Sentence> sentences;
    private final List<Optional<String>> focus;

    private record Evidence(int sentence, String country, double weight) {}

    private Theatre(List<Sentence> sentences, List<Optional<String>> focus) {
        this.sentences = sentences;
        this.focus = focus;
    }

    static Theatre of(Reading reading, Knowledge knowledge) {
        List<Evidence> evidence = new ArrayList<>();
        List<Sentence> sentences = reading.syntax().sentences();
        for (Sentence sentence : sentences) {
            Phrase phrase = Phrase.of(reading.dispatch().text().at(sentence.span()), knowledge);
            for (Piece piece : phrase.pieces(0, phrase.size())) {
                targetOf(phrase, piece).ifPresent(code -> evidence.add(new Evidence(sentence.index(), code, TARGETED)));
                piece.findLand().ifPresent(land -> {
                    if (!land.country().code().equals("EUR")) {
                        double weight = weight(phrase, piece, land);
                        evidence.add(
                                new Evidence(sentence.index(), land.country().code(), weight));
                    }
                });
            }
        }
        List<Optional<String>> focus = new ArrayList<>();
        sentences.forEach(s -> focus.add(strongest(evidence, s.index())));
        return new Theatre(sentences, focus);
    }

    Optional<String> findAt(int offset) {
        for (Sentence sentence : sentences) {
            if (offset < sentence.span().end()) {
                return focus.get(sentence.index());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> strongest(List<Evidence> evidence, int sentence) {
        Map<String, Double> sums = new TreeMap<>();
        for (Evidence e : evidence) {
            double near = e.sentence <= sentence ? NEAR * Math.pow(FADING, sentence - e.sentence) : 0;
            double always = e.weight >= TARGETED && e.sentence < LEAD ? STEADY : 1;
            sums.merge(e.country, e.weight * (always + near), Double::sum);
        }
        return sums.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(e -> e.getValue() >= ENOUGH)
                .map(Map.Entry::getKey);
    }

    /** "A travel ban on President Robert Mugabe", "militias loyal to Mugabe": the country of a person measures are aimed at. */
    private static Optional<String> targetOf(Phrase phrase, Piece piece) {
        Optional<String> home = piece.findKnown(Optional.empty())
                .filter(k -> k.actor().isPerson())
                .flatMap(k -> k.actor().home());
        for (int i = piece.from() - 1; home.isPresent() && i >= 0 && i >= piece.from() - TITLE_WORDS; i--) {
            String word = phrase.word(i).folded();
            if (TARGET.contains(word)
                    || word.equals("to") && i > 0 && phrase.word(i - 1).folded().equals("loyal")) {
                return home;
            }
            if (!phrase.word(i).isCapital()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static double weight(Phrase phrase, Piece piece, Term.Land land) {
        String before = piece.from() > 0 ? phrase.word(piece.from() - 1).folded() : "";
        String earlier = piece.from() > 1 ? phrase.word(piece.from() - 2).folded() : "";
        String after = piece.to() < phrase.size() ? phrase.word(piece.to()).folded() : "";
        if (phrase.isOnlyNear(piece) || land.form() == Term.Form.SEAT || SPEAKING.contains(earlier)) {
            return LITTLE;
        }
        if (PLACING.contains(before) || CRISIS.contains(after)) {
            return PLACED;
        }
        Optional<Double> role = roleAfter(phrase, piece);
        if (role.isPresent()) {
            return role.get();
        }
        return switch (land.form()) {
            case CITY, REGION, BREAKAWAY -> PLACE;
            case NAME, INHABITANTS -> TARGET.contains(before) ? TARGETED : NAMED;
            default -> LITTLE;
        };
    }

    /** "Syrian government forces" speaks for Syria, "Russia's envoy" and "the Russian government" hardly. */
    private static Optional<Double> roleAfter(Phrase phrase, Piece piece) {
        int to = Math.min(phrase.size(), piece.to() + 3);
        return RoleReading.of(phrase, phrase.pieces(piece.to(), to)).map(role -> {
            boolean state = role.sectors().isEmpty() || role.sectors().get(0).equals("GOV");
            return role.isAbroad() ? LITTLE : state ? NAMED : WITH_ROLE;
        });
    }
}
