package org.rapporteur.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.code.Quantity;
import org.rapporteur.reconcile.Happening;
import org.rapporteur.reconcile.Happening.Disagreement;
import org.rapporteur.reconcile.Told;

/**
 * A happening with its tolls.
 *
 * @param happening what happened
 * @param tolls every figure given, in the order of publication
 */
public record Incident(Happening happening, List<Toll> tolls) {
    public Incident {
        Map<String, String> published = new TreeMap<>();
        for (Told told : happening.tellings()) {
            published.put(
                    told.dispatch().id(),
                    told.dispatch().publication().date().map(Object::toString).orElse("9999"));
        }
        tolls = tolls.stream()
                .sorted(Comparator.comparing(
                                (Toll t) -> published.getOrDefault(t.origin().dispatchId(), "9999"))
                        .thenComparing(t -> t.origin().dispatchId())
                        .thenComparing(t -> t.words().span())
                        .thenComparing(Toll::id))
                .toList();
    }

    /**
     * What the sources together say of one unit, of this incident alone or as a running total.
     *
     * @param unit family of units
     * @param allowed what every source's last figure allows; absent when no number suits all
     * @param claimed from the least to the most any source claims
     * @param figures the last figure of each source that counts the whole
     */
    public record Range(
            Toll.Unit unit, Quantity.Scope scope, Optional<Bounds> allowed, Bounds claimed, List<Toll> figures) {
        public Range {
            figures = List.copyOf(figures);
        }
    }

    /** A range of numbers; an end that is absent is open. */
    public record Bounds(Optional<Long> low, Optional<Long> high) {
        @Override
        public String toString() {
            return low.map(Object::toString).orElse("?") + ".."
                    + high.map(Object::toString).orElse("?");
        }
    }

    /** One range for each unit and scope that has figures. Figures that are part of another, or that another revises, are left out. */
    public List<Range> ranges() {
        List<String> parts = tolls.stream().flatMap(t -> t.includes().stream()).toList();
        SortedMap<String, SortedMap<String, Toll>> last = new TreeMap<>();
        for (Toll toll : tolls) {
            if (!parts.contains(toll.id()) && tolls.stream().noneMatch(t -> names(t, toll))) {
                String unit = toll.count().unit().family().ordinal() + "|"
                        + toll.count().scope().ordinal();
                last.computeIfAbsent(unit, k -> new TreeMap<>()).merge(voucher(toll), toll, Incident::later);
            }
        }
        return last.values().stream().map(m -> range(List.copyOf(m.values()))).toList();
    }

    /**
     * The later figure of one source. Two figures of one claim count different people ("12 soldiers and five villagers"): the
     * greater is the least there were, and nothing bounds the sum from above.
     */
    private static Toll later(Toll before, Toll after) {
        if (!before.origin().claimId().equals(after.origin().claimId())) {
            return after;
        }
        Toll most = figure(before) > figure(after) ? before : after;
        Toll.Count open = new Toll.Count(
                most.count().unit(),
                most.count().low(),
                Optional.empty(),
                most.count().scope());
        return new Toll(most.origin(), open, most.source(), most.words(), most.revises(), most.includes(), most.on());
    }

    private static long figure(Toll toll) {
        return toll.count().low().orElse(0L);
    }

    /** Whether a figure takes the place of another of its dispatch, whose words it names. */
    private static boolean names(Toll toll, Toll earlier) {
        return toll.origin().dispatchId().equals(earlier.origin().dispatchId())
                && toll.revises()
                        .filter(r -> r.words().span().overlaps(earlier.words().span()))
                        .isPresent();
    }

    /**
     * The figure that another takes the place of: where its words name one ("raised to 84 from 71"), the last one given before that says
     * so many; else the one that the same source gave last in an earlier dispatch, where it was another.
     */
    public Optional<Toll> findRevised(Toll toll) {
        Optional<Toll> found = tolls.stream().filter(t -> names(toll, t)).findFirst();
        for (Toll earlier : tolls.subList(0, tolls.indexOf(toll))) {
            boolean another =
                    !earlier.origin().dispatchId().equals(toll.origin().dispatchId());
            boolean alike =
                    earlier.count().unit().family() == toll.count().unit().family()
                            && earlier.count().scope() == toll.count().scope();
            boolean meant = toll.revises()
                    .map(r -> r.low().equals(earlier.count().low())
                            || r.high().equals(earlier.count().high()))
                    .orElseGet(() -> voucher(earlier).equals(voucher(toll))
                            && earlier.includes().isEmpty() == toll.includes().isEmpty()
                            && !isPart(earlier)
                            && !isPart(toll));
            if (another && alike && meant) {
                found = Optional.of(earlier);
            }
        }
        return found.filter(f -> !bounds(f).equals(bounds(toll)));
    }

    private boolean isPart(Toll toll) {
        return tolls.stream().anyMatch(t -> t.includes().contains(toll.id()));
    }

    private static Bounds bounds(Toll toll) {
        return new Bounds(toll.count().low(), toll.count().high());
    }

    /** The range to which a figure belongs. */
    public Optional<Range> range(Toll toll) {
        return ranges().stream()
                .filter(r -> r.unit() == toll.count().unit().family()
                        && r.scope() == toll.count().scope())
                .findFirst();
    }

    /** The figures of each source, in the order of publication; sources in the order in which they first gave one. */
    public Map<String, List<Toll>> bySource() {
        Map<String, List<Toll>> found = new LinkedHashMap<>();
        tolls.forEach(
                t -> found.computeIfAbsent(voucher(t), v -> new ArrayList<>()).add(t));
        return found;
    }

    private String voucher(Toll toll) {
        return toll.source()
                .map(s -> s.actor().name())
                .orElseGet(() -> happening.sources().stream()
                        .filter(g -> g.claims().contains(toll.origin().claimId()))
                        .map(Happening.SourceGroup::name)
                        .findFirst()
                        .orElse(toll.origin().dispatchId()));
    }

    private static Range range(List<Toll> figures) {
        Toll.Count first = figures.get(0).count();
        List<Long> lows = new ArrayList<>();
        List<Long> highs = new ArrayList<>();
        for (Toll t : figures) {
            t.count().low().ifPresent(lows::add);
            t.count().high().ifPresent(highs::add);
        }
        Optional<Long> low = lows.stream().max(Comparator.naturalOrder());
        Optional<Long> high = highs.stream().min(Comparator.naturalOrder());
        boolean suits = low.isEmpty() || high.isEmpty() || low.get() <= high.get();
        boolean openAbove = highs.size() < figures.size();
        boolean openBelow = lows.size() < figures.size();
        Bounds claimed = new Bounds(
                openBelow ? Optional.empty() : lows.stream().min(Comparator.naturalOrder()),
                openAbove ? Optional.empty() : highs.stream().max(Comparator.naturalOrder()));
        return new Range(
                first.unit().family(),
                first.scope(),
                suits ? Optional.of(new Bounds(low, high)) : Optional.empty(),
                claimed,
                figures);
    }

    /** The happening's disagreements, and a unit whose figures cannot all be right. */
    public List<Disagreement> disagreements() {
        List<Disagreement> all = new ArrayList<>(happening.account().disagreements());
        for (Range range : ranges()) {
            if (range.allowed().isEmpty()) {
                SortedMap<String, List<String>> values = new TreeMap<>();
                for (Toll toll : range.figures()) {
                    String bounds = new Bounds(toll.count().low(), toll.count().high()).toString();
                    values.computeIfAbsent(bounds, k -> new ArrayList<>())
                            .add(toll.origin().claimId());
                }
                String field = range.unit().code() + (range.scope() == Quantity.Scope.RUNNING ? " in all" : "");
                all.add(new Disagreement(
                        field,
                        values.entrySet().stream()
                                .map(e -> new Happening.Value(e.getKey(), e.getValue()))
                                .toList()));
            }
        }
        return all;
    }
}
