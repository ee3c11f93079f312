package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Voice;

/**
 * Keeps the claims that tell most: who and whom by name, where and when, how many, what was done more than what was said. It keeps a few
 * however many pass.
 */
final class Telling {
    private static final int KEPT = 200;
    private static final int OF_ONE_TRIGGER = 2;

    private final TreeSet<Scored> best = new TreeSet<>(Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(s -> s.claim().id()));

    private record Scored(double score, String dispatch, Claim claim) {}

    void take(Coding coding) {
        for (Claim claim : coding.claims()) {
            best.add(new Scored(score(claim), coding.dispatch().id(), claim));
            if (best.size() > KEPT) {
                best.pollLast();
            }
        }
    }

    private static double score(Claim claim) {
        double score = claim.provenance().confidence();
        score += isNamed(claim.participants().actors()) ? 0.5 : 0;
        score += isNamed(claim.participants().recipients()) ? 0.5 : 0;
        score += claim.circumstances().place().isPresent() ? 0.4 : 0;
        score += claim.circumstances().time().isPresent() ? 0.3 : 0;
        score += claim.circumstances().quantities().isEmpty() ? 0 : 0.6;
        score += claim.predicate().type().quad() % 2 == 0 ? 0.3 : 0;
        return score + (claim.voice().realis() == Voice.Realis.ACTUAL ? 0.3 : 0);
    }

    private static boolean isNamed(List<Participant> parties) {
        return parties.stream().anyMatch(p -> p.words().isPresent());
    }

    /** The most telling ones: of one dispatch only as many as leave room for others, of one kind not too many. */
    List<Claim> most(int wanted) {
        long dispatches = best.stream().map(Scored::dispatch).distinct().count();
        int each = (int) Math.max(2, Math.ceil((double) wanted / Math.max(1, dispatches)));
        Map<String, Integer> taken = new TreeMap<>();
        Map<String, Integer> words = new TreeMap<>();
        List<Claim> most = new ArrayList<>();
        for (Scored scored : best) {
            String word = scored.claim().predicate().trigger().text();
            if (most.size() < wanted
                    && taken.getOrDefault(scored.dispatch(), 0) < each
                    && words.getOrDefault(word, 0) < OF_ONE_TRIGGER) {
                most.add(scored.claim());
                taken.merge(scored.dispatch(), 1, Integer::sum);
                words.merge(word, 1, Integer::sum);
            }
        }
        return most;
    }
}
