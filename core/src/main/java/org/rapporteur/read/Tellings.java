package org.rapporteur.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the model takes each word for: the telling of an event of some type, and which words of its sentence head the parties. Likelihoods
 * lie between 0 and 1. A reading by hand has none: then {@link #isKnown()} is false and every likelihood 0.
 */
public final class Tellings {
    private final List<String> types;
    private final float[] likelihoods;
    private final Scores core;
    private final List<List<Party>> parties;

    private Tellings(List<String> types, float[] likelihoods, Scores core, List<List<Party>> parties) {
        this.types = types;
        this.likelihoods = likelihoods;
        this.core = core;
        this.parties = parties;
    }

    /** What a party does in an event. */
    public enum Part {
        ACTOR,
        RECIPIENT,
        PLACE
    }

    /**
     * A word that may head a party of an event.
     *
     * @param teller token that tells the event
     * @param head token that heads the party
     * @param part what the party does in it
     * @param likelihood between 0 and 1
     */
    public record Party(int teller, int head, Part part, float likelihood) {}

    /** Nothing is known of so many tokens. */
    public static Tellings none(int tokens) {
        return new Tellings(List.of(), new float[0], Scores.zero(tokens), Collections.nCopies(tokens, List.of()));
    }

    /**
     * @param types names of the columns, PLOVER root types
     * @param likelihoods by token, then type; what is missing to 1 is the likelihood that the token tells no event
     * @param core by token, how likely an event that it tells is one of those that any coder must find
     * @param parties in any order
     */
    public static Tellings of(List<String> types, float[] likelihoods, Scores core, List<Party> parties) {
        if (likelihoods.length != types.size() * core.size()) {
            throw new IllegalArgumentException(
                    likelihoods.length + " likelihoods of " + types.size() + " types for " + core.size() + " tokens");
        }
        List<List<Party>> byTeller = new ArrayList<>(Collections.nCopies(core.size(), List.of()));
        parties.stream()
                .sorted(Comparator.comparingInt(Party::teller)
                        .thenComparingInt(Party::head)
                        .thenComparing(Party::part))
                .forEach(party -> {
                    if (byTeller.get(party.teller()).isEmpty()) {
                        byTeller.set(party.teller(), new ArrayList<>(4));
                    }
                    byTeller.get(party.teller()).add(party);
                });
        byTeller.replaceAll(List::copyOf);
        return new Tellings(List.copyOf(types), likelihoods.clone(), core, List.copyOf(byTeller));
    }

    /** Whether a model has said anything at all. */
    public boolean isKnown() {
        return !types.isEmpty();
    }

    public int size() {
        return core.size();
    }

    /** How likely a token tells an event of a type. */
    public double of(int token, String type) {
        int column = types.indexOf(type);
        return column < 0 ? 0 : likelihoods[token * types.size() + column];
    }

    /** How likely a token tells an event of any type. */
    public double any(int token) {
        double sum = 0;
        for (int column = 0; column < types.size(); column++) {
            sum += likelihoods[token * types.size() + column];
        }
        return sum;
    }

    /** The likeliest type of an event told by a token; the first of equals. */
    public Optional<String> type(int token) {
        int best = -1;
        for (int column = 0; column < types.size(); column++) {
            if (best < 0 || likelihoods[token * types.size() + column] > likelihoods[token * types.size() + best]) {
                best = column;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(types.get(best));
    }

    /** How likely an event told by a token is one that any coder must find. */
    public double core(int token) {
        return core.at(token);
    }

    /** Words that may head a party of an event told by a token, by head, then part. */
    public List<Party> parties(int token) {
        return parties.get(token);
    }

    /** How likely a word heads a party of an event told by a token. */
    public double party(int token, int head, Part part) {
        return parties.get(token).stream()
                .filter(p -> p.head() == head && p.part() == part)
                .mapToDouble(Party::likelihood)
                .findFirst()
                .orElse(0);
    }
}
