package org.rapporteur.read.coref;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Wording;
import org.rapporteur.read.coref.Coreference.Earlier;
import org.rapporteur.read.mention.Candidate;

/**
 * The antecedent of he, she, it, they: of the mentions in this and the three sentences before that agree, the one with the best sum of
 * the model's affinity, nearness and rank in the sentence (subjects first).
 */
final class PronounMatch {
    private static final int FARTHEST = 3;
    private static final int NEAR_MENTIONS = 8;
    private static final double MOST_LIKING = 4;
    private static final double LIKING = 0.5;
    private final Wording wording;
    private final List<Candidate> candidates;
    private final Affinity affinity;
    private final Map<Integer, Integer> speakers;
    private final Set<Integer> quoted;

    PronounMatch(
            Wording wording,
            List<Candidate> candidates,
            Affinity affinity,
            Map<Integer, Integer> speakers,
            Set<Integer> quoted) {
        this.speakers = speakers;
        this.quoted = quoted;
        this.wording = wording;
        this.candidates = candidates;
        this.affinity = affinity;
    }

    Optional<Cluster> find(int mention, Traits traits, List<Earlier> before) {
        Candidate pronoun = candidates.get(mention);
        int sentence = Coreference.sentenceOf(wording, pronoun);
        Set<String> companions = companions(mention);
        Cluster best = null;
        double top = Double.NEGATIVE_INFINITY;
        for (Earlier earlier : before) {
            Candidate other = candidates.get(earlier.mention());
            int distance = sentence - Coreference.sentenceOf(wording, other);
            if (distance > FARTHEST) {
                break;
            }
            if (!earlier.cluster().traits().agrees(traits)
                    || !isPossible(pronoun, other)
                    || isCompanion(earlier.cluster(), companions)) {
                continue;
            }
            double liking = Math.max(-MOST_LIKING, Math.min(MOST_LIKING, affinity.score(pronoun.head(), other.head())));
            double score = LIKING * liking + prior(other, distance, pronoun) + voices(mention, earlier);
            if (score > top) {
                best = earlier.cluster();
                top = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Last words of the names joined to a pronoun: "Moussa" in "he and Moussa". */
    private Set<String> companions(int mention) {
        Token own = wording.token(candidates.get(mention).head());
        Set<String> names = new TreeSet<>();
        int end = Math.min(candidates.size(), mention + NEAR_MENTIONS);
        for (Candidate other : candidates.subList(Math.max(0, mention - NEAR_MENTIONS), end)) {
            Token head = wording.token(other.head());
            boolean joined =
                    head.is("conj") && head.head() == own.index() || own.is("conj") && own.head() == head.index();
            if (joined && other.form() == Mention.Form.NAME) {
                names.add(wording.lower(other.phrase().end() - 1));
            }
        }
        return names;
    }

    /** "He" in "he and Moussa" is not Moussa, however he was called before. */
    private boolean isCompanion(Cluster cluster, Set<String> names) {
        return !names.isEmpty()
                && cluster.mentions().stream()
                        .map(candidates::get)
                        .filter(c -> c.form() == Mention.Form.NAME)
                        .anyMatch(c -> names.contains(wording.lower(c.phrase().end() - 1)));
    }

    /** The writer's "he" is rather somebody the writer speaks of; a speaker's "he" is not the speaker. */
    private double voices(int mention, Earlier earlier) {
        Integer speaker = speakers.get(mention);
        if (speaker != null && earlier.cluster().mentions().contains(speaker)) {
            return -MOST_LIKING;
        }
        return !quoted.contains(mention) && quoted.contains(earlier.mention()) ? -1.5 : 0;
    }

    private double prior(Candidate other, int distance, Candidate pronoun) {
        Token head = wording.token(other.head());
        double score = -0.8 * distance - 0.004 * (pronoun.head() - other.head());
        if (head.is("nsubj")) {
            score += 1.2;
        }
        if (other.form() == Mention.Form.NAME || other.form() == Mention.Form.PRONOUN) {
            score += 0.5;
        }
        if (isVague(other)) {
            score -= 2;
        }
        return score;
    }

    private static boolean isVague(Candidate other) {
        return switch (other.type()) {
            case TIME, OTHER, ABSTRACT, NATIONALITY, EVENT -> other.form() != Mention.Form.PRONOUN;
            default -> false;
        };
    }

    /** A pronoun is not what it stands in, nor the other argument of its own verb unless it is possessive or reflexive. */
    private boolean isPossible(Candidate pronoun, Candidate other) {
        if (other.phrase().holds(pronoun.head())) {
            return false;
        }
        Token one = wording.token(pronoun.head());
        Token two = wording.token(other.head());
        boolean own = one.xpos().equals("PRP$")
                || wording.lower(pronoun.head()).endsWith("self")
                || wording.lower(pronoun.head()).endsWith("selves");
        return own || one.head() < 0 || one.head() != two.head();
    }
}
