package org.rapporteur.eval.happenings;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.reconcile.Sign;
import org.rapporteur.record.HappeningRows.Kept;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.Reconciling;

/**
 * {@code eval happenings}: codes the dispatches written for the project, reconciles them, and scores the happenings of those
 * claims whose trigger is marked. The first file served to fit the weights, the second did not.
 */
public final class HappeningsEval {
    private final Function<Dispatch, Coding> coder;

    public HappeningsEval(Function<Dispatch, Coding> coder) {
        this.coder = coder;
    }

    /**
     * @param pairs where to write the compared pairs with their features, for fitting
     */
    public void run(Optional<Path> pairs, PrintStream out) {
        part("fitted on", "dispatches-1.txt", pairs, out);
        part("held back", "dispatches-2.txt", Optional.empty(), out);
    }

    private void part(String name, String resource, Optional<Path> pairs, PrintStream out) {
        List<MarkedDispatch> dispatches = MarkedDispatch.load(resource);
        int marks = 0;
        Map<String, String> gold = new TreeMap<>();
        Map<String, String> trigger = new HashMap<>();
        try (MemoryStore store = new MemoryStore()) {
            for (MarkedDispatch d : dispatches) {
                Coding coding = coder.apply(dispatch(d));
                store.add(List.of(coding));
                marks += d.marks().size();
                for (MarkedDispatch.Mark mark : d.marks()) {
                    claim(coding, mark).ifPresent(c -> {
                        gold.put(c.id(), mark.happening());
                        trigger.put(c.id(), c.predicate().trigger().text().toLowerCase(Locale.ROOT));
                    });
                }
            }
            new Reconciling(store).run();
            Map<String, String> found = new TreeMap<>();
            store.forEachReviewed(r -> found.putAll(r.happenings()));
            found.keySet().retainAll(gold.keySet());
            out.printf(
                    Locale.ROOT,
                    "%s: %d dispatches, %d happenings marked %d times, %d of them coded%n",
                    name,
                    dispatches.size(),
                    gold.values().stream().distinct().count(),
                    marks,
                    gold.size());
            ClusterScore.of(gold, found).print("  happenings", out);
            ClusterScore.of(gold, trigger).print("  baseline: the same trigger words", out);
            pairs.ifPresent(file -> new Pairs(gold).write(signs(store, gold), file));
        }
    }

    private static List<Sign> signs(MemoryStore store, Map<String, String> gold) {
        Set<String> dispatches = new TreeSet<>();
        store.forEach(c -> dispatches.add(c.dispatch().id()));
        return store.happenings().ofDispatches(dispatches).stream()
                .map(Kept::sign)
                .filter(s -> gold.containsKey(s.id()))
                .toList();
    }

    private static Dispatch dispatch(MarkedDispatch d) {
        Defaults defaults = new Defaults(Optional.of(d.published()), d.publisher(), "");
        Intake intake = Inbox.read(d.id() + ".txt", d.text(), defaults);
        if (intake instanceof Intake.Accepted accepted) {
            return accepted.dispatch();
        }
        throw new IllegalStateException("set aside: " + d.id());
    }

    /** The claim a mark means: its trigger shares the most text with it. */
    private static Optional<Claim> claim(Coding coding, MarkedDispatch.Mark mark) {
        return coding.claims().stream()
                .filter(c -> c.predicate().trigger().span().overlaps(mark.span()))
                .max(Comparator.comparingInt((Claim c) -> common(c, mark)).thenComparing(Claim::id));
    }

    private static int common(Claim claim, MarkedDispatch.Mark mark) {
        int begin =
                Math.max(claim.predicate().trigger().span().begin(), mark.span().begin());
        int end = Math.min(claim.predicate().trigger().span().end(), mark.span().end());
        return end - begin;
    }
}
