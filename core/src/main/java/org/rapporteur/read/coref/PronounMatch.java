package org.rapporteur.read.coref;

import java.util.List;
import java.util.Optional;
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
    private final Wording wording;
    private final List<Candidate> candidates;
    private final Affinity affinity;

    PronounMatch(Wording wording, List<Candidate> candidates, Affinity affinity) {
        this.wording = wording;
        this.candidates = candidates;
        this.affinity = affinity;
    }

    Optional<Cluster> find(int mention, Traits traits, List<Earlier> before) {
        Candidate pronoun = candidates.get(mention);
        int sentence = Coreference.sentenceOf(wording, pronoun);
        Cluster best = null;
        double top = Double.NEGATIVE_INFINITY;
        for (Earlier earlier : before) {
            Candidate other = candidates.get(earlier.mention());
            int distance = sentence - Coreference.sentenceOf(wording, other);
            if (distance > FARTHEST) {
                break;
            }
            if (!earlier.cluster().traits().agrees(traits) || !isPossible(pronoun, other)) {
                continue;
            }
            double score = affinity.score(pronoun.head(), other.head()) + prior(other, distance, pronoun);
            if (score > top) {
                best = earlier.cluster();
                top = score;
            }
        }
        return Optional.ofNullable(best);
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
        boolean own = one.xpos().equals("PRP$") || wording.lower(pronoun.head()).endsWith("self")
                || wording.lower(pronoun.head()).endsWith("selves");
        return own || one.head() < 0 || one.head() != two.head();
    }
}
