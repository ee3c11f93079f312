package org.rapporteur.read.coref;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.WordLists;
import org.rapporteur.read.Wording;
import org.rapporteur.read.coref.Coreference.Earlier;
import org.rapporteur.read.mention.Candidate;

/**
 * The antecedent of a noun phrase that is definite: one with the same noun and no modifiers against it, or a name of the kind
 * that the noun says ("the monitor" for an observatory named before), the nearest.
 */
final class NominalMatch {
    private static final Set<String> DEFINITE = new TreeSet<>(Set.of("the", "this", "that", "these", "those"));
    private static final int FARTHEST_KIND = 6;
    private static final int FARTHEST_DOCUMENT = 15;
    private final Wording wording;
    private final List<Candidate> candidates;
    private final Affinity affinity;
    private final WordLists lists;

    NominalMatch(Wording wording, List<Candidate> candidates, Affinity affinity, WordLists lists) {
        this.wording = wording;
        this.candidates = candidates;
        this.affinity = affinity;
        this.lists = lists;
    }

    Optional<Cluster> find(int mention, Traits traits, List<Earlier> before) {
        Candidate candidate = candidates.get(mention);
        if (!isDefinite(candidate)) {
            return Optional.empty();
        }
        return sameNoun(candidate, traits, before)
                .or(() -> ofKind(candidate, traits, before))
                .or(() -> sameDocument(candidate, traits, before));
    }

    private Optional<Cluster> sameNoun(Candidate candidate, Traits traits, List<Earlier> before) {
        Token head = wording.token(candidate.head());
        return before.stream()
                .filter(e -> candidates.get(e.mention()).form() != Mention.Form.PRONOUN)
                .filter(e -> wording.token(candidates.get(e.mention()).head())
                        .lemma()
                        .equalsIgnoreCase(head.lemma()))
                .filter(e -> e.cluster().traits().agrees(traits))
                .filter(e -> !nests(candidate, candidates.get(e.mention())))
                .filter(e -> modifiersFit(candidate, candidates.get(e.mention())))
                .map(Earlier::cluster)
                .findFirst();
    }

    private static boolean nests(Candidate one, Candidate other) {
        return one.phrase().holds(other.head()) || other.phrase().holds(one.head());
    }

    /** A later phrase may leave out what an earlier one said, not say something else. */
    private boolean modifiersFit(Candidate later, Candidate earlier) {
        Set<String> more = modifiers(later);
        return more.isEmpty() || modifiers(earlier).containsAll(more);
    }

    private Set<String> modifiers(Candidate candidate) {
        Set<String> found = new TreeSet<>();
        for (int i = candidate.phrase().first(); i < candidate.phrase().end(); i++) {
            Token token = wording.token(i);
            boolean content = switch (token.upos()) {
                case NOUN, PROPN, ADJ, NUM, VERB -> true;
                default -> false;
            };
            if (content && i != candidate.head()) {
                found.add(token.lemma().toLowerCase(java.util.Locale.ROOT));
            }
        }
        return found;
    }

    private Optional<Cluster> ofKind(Candidate candidate, Traits traits, List<Earlier> before) {
        Set<String> modifiers = modifiers(candidate);
        if (modifiers.size() > 1 || traits.number() == Traits.Number.MANY) {
            return Optional.empty();
        }
        int sentence = Coreference.sentenceOf(wording, candidate);
        Cluster best = null;
        double top = 0;
        for (Earlier earlier : before) {
            Candidate other = candidates.get(earlier.mention());
            int distance = sentence - Coreference.sentenceOf(wording, other);
            if (distance > FARTHEST_KIND) {
                break;
            }
            if (earlier.cluster().isNamed() && isKind(candidate, earlier.cluster()) && !nests(candidate, other)) {
                double score =
                        affinity.score(candidate.head(), other.head()) - 0.3 * distance + (isSubject(other) ? 0.5 : 0);
                if (score > top) {
                    best = earlier.cluster();
                    top = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** "the text" for a draft resolution: of the documents near by the one spoken of most. */
    private Optional<Cluster> sameDocument(Candidate candidate, Traits traits, List<Earlier> before) {
        if (!isDocument(candidate)
                || traits.number() == Traits.Number.MANY
                || modifiers(candidate).size() > 1) {
            return Optional.empty();
        }
        int sentence = Coreference.sentenceOf(wording, candidate);
        Cluster best = null;
        for (Earlier earlier : before) {
            Candidate other = candidates.get(earlier.mention());
            if (sentence - Coreference.sentenceOf(wording, other) > FARTHEST_DOCUMENT) {
                break;
            }
            boolean fits = isDocument(other) && earlier.cluster().traits().agrees(traits) && !nests(candidate, other);
            if (fits
                    && (best == null
                            || earlier.cluster().mentions().size()
                                    > best.mentions().size())) {
                best = earlier.cluster();
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isDocument(Candidate candidate) {
        return candidate.type() == Mention.Type.DOCUMENT
                && lists.list("instrument-nouns")
                        .contains(wording.token(candidate.head()).lemma());
    }

    private boolean isKind(Candidate candidate, Cluster cluster) {
        String noun = wording.token(candidate.head()).lemma();
        return switch (cluster.type()) {
            case ORGANISATION -> lists.list("organisation-nouns").contains(noun);
            case PERSON -> lists.list("person-nouns").contains(noun);
            case COUNTRY, PLACE -> lists.list("place-nouns").contains(noun);
            default -> false;
        };
    }

    private boolean isSubject(Candidate candidate) {
        return wording.token(candidate.head()).is("nsubj");
    }

    private boolean isDefinite(Candidate candidate) {
        return DEFINITE.contains(wording.lower(candidate.phrase().first()));
    }
}
