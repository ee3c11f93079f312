package org.rapporteur.eval.claims;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.rapporteur.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * The figures of {@code score-claims}: gold events and claims are paired by overlapping triggers, best pairs first; found, typed
 * and who_whom are F1 over the events that must be coded, the others are over the pairs.
 */
final class ClaimsScore {
    private static final int MOST_WORDS = 12;
    private final JsonNode gold;
    private final List<GoldEvent> events = new ArrayList<>();
    private final List<GoldEvent> claims;
    private final int unsound;
    private final Map<Integer, Integer> pairs;

    ClaimsScore(JsonNode gold, List<JsonNode> lines) {
        this.gold = gold;
        gold.path("events").forEach(e -> events.add(GoldEvent.gold(e)));
        List<GoldEvent> all = lines.stream().map(GoldEvent::claim).toList();
        this.claims = all.stream().filter(ClaimsScore::isSound).toList();
        this.unsound = all.size() - claims.size();
        this.pairs = match();
    }

    private static boolean isSound(GoldEvent claim) {
        String words = claim.node().path("trigger").path("text").asString("");
        return claim.trigger().isPresent()
                && words.chars().filter(c -> c == ' ').count() < MOST_WORDS;
    }

    private record Pair(double score, int event, int claim) {}

    private Map<Integer, Integer> match() {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            for (int j = 0; j < claims.size(); j++) {
                GoldEvent e = events.get(i);
                GoldEvent c = claims.get(j);
                if (overlap(e.trigger(), c.trigger())) {
                    double score = (e.types().contains(c.field("event_type")) ? 4 : 0)
                            + (Party.agree(e.actors(), c.actors()) ? 2 : 0)
                            + (Party.agree(e.recipients(), c.recipients()) ? 1 : 0)
                            + (e.isObligatory() ? 0.5 : 0);
                    candidates.add(new Pair(score, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pair p) -> -p.score)
                .thenComparingInt(Pair::event)
                .thenComparingInt(Pair::claim));
        Map<Integer, Integer> matched = new TreeMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : candidates) {
            if (!matched.containsKey(pair.event) && used.add(pair.claim)) {
                matched.put(pair.event, pair.claim);
            }
        }
        return matched;
    }

    private static boolean overlap(Optional<Span> a, Optional<Span> b) {
        return a.isPresent() && b.isPresent() && a.get().overlaps(b.get());
    }

    void print(PrintStream out) {
        print(out, "found", f1((e, c) -> true));
        print(out, "typed", f1((e, c) -> e.types().contains(c.field("event_type"))));
        print(out, "who_whom", f1(ClaimsScore::whoWhom));
        List<Map.Entry<GoldEvent, GoldEvent>> both = both();
        print(out, "said_by", share(both, ClaimsScore::sameSource));
        print(out, "modality", modality(both));
        print(out, "realis", share(both, (e, c) -> e.options("realis").contains(c.field("realis"))));
        print(out, "time", time(both));
        print(out, "quantity", quantity(both));
        out.printf(Locale.ROOT, "%-9s %d%n", "forbidden", forbidden());
        out.printf(
                Locale.ROOT,
                "%-9s claims %d, matched %d, spurious %d, unsound %d%n",
                "counts",
                claims.size() + unsound,
                both.size(),
                claims.size() - pairs.size(),
                unsound);
    }

    private static void print(PrintStream out, String name, double value) {
        out.printf(Locale.ROOT, "%-9s %.3f%n", name, value);
    }

    private static boolean whoWhom(GoldEvent e, GoldEvent c) {
        return e.types().contains(c.field("event_type"))
                && Party.agree(e.actors(), c.actors())
                && (Party.agree(e.recipients(), c.recipients())
                        || e.otherRecipients().stream().anyMatch(r -> Party.agree(r, c.recipients())));
    }

    private double f1(BiPredicate<GoldEvent, GoldEvent> right) {
        int hit = 0;
        int wrong = claims.size() - pairs.size() + unsound;
        int missed = 0;
        for (int i = 0; i < events.size(); i++) {
            GoldEvent e = events.get(i);
            if (!e.isCore()) {
                continue;
            }
            Integer claim = pairs.get(i);
            if (claim != null && right.test(e, claims.get(claim))) {
                hit++;
            } else if (e.isObligatory()) {
                missed++;
                wrong += claim == null ? 0 : 1;
            }
        }
        return f1(hit, wrong, missed);
    }

    private static double f1(int hit, int wrong, int missed) {
        return hit == 0 ? 0 : 2.0 * hit / (2.0 * hit + wrong + missed);
    }

    private List<Map.Entry<GoldEvent, GoldEvent>> both() {
        List<Map.Entry<GoldEvent, GoldEvent>> both = new ArrayList<>();
        pairs.forEach((i, j) -> {
            if (events.get(i).isCore()) {
                both.add(Map.entry(events.get(i), claims.get(j)));
            }
        });
        return both;
    }

    private static double share(List<Map.Entry<GoldEvent, GoldEvent>> both, BiPredicate<GoldEvent, GoldEvent> right) {
        long hits =
                both.stream().filter(p -> right.test(p.getKey(), p.getValue())).count();
        return both.isEmpty() ? 0 : (double) hits / both.size();
    }

    private static boolean sameSource(GoldEvent e, GoldEvent c) {
        List<Party> wanted = e.vouching();
        List<Party> named = c.vouching();
        if (wanted.isEmpty() || named.isEmpty()) {
            boolean own = named.isEmpty()
                    || e.sources().stream().anyMatch(last(named)::namesSame)
                    || e.actors().stream().anyMatch(last(named)::namesSame);
            return wanted.isEmpty() && own;
        }
        return wanted.stream().anyMatch(w -> w.namesSame(last(named)));
    }

    private static Party last(List<Party> parties) {
        return parties.get(parties.size() - 1);
    }

    private static double modality(List<Map.Entry<GoldEvent, GoldEvent>> both) {
        Set<String> labels = new TreeSet<>();
        List<String[]> settled = new ArrayList<>();
        for (Map.Entry<GoldEvent, GoldEvent> pair : both) {
            String claimed = pair.getValue().field("modality");
            String wanted = pair.getKey().options("modality").contains(claimed)
                    ? claimed
                    : pair.getKey().field("modality");
            labels.add(wanted);
            settled.add(new String[] {wanted, claimed});
        }
        double sum = 0;
        for (String label : labels) {
            int hit = (int) settled.stream()
                    .filter(s -> s[0].equals(label) && s[1].equals(label))
                    .count();
            int wrong = (int) settled.stream()
                    .filter(s -> !s[0].equals(label) && s[1].equals(label))
                    .count();
            int missed = (int) settled.stream()
                    .filter(s -> s[0].equals(label) && !s[1].equals(label))
                    .count();
            sum += f1(hit, wrong, missed);
        }
        return labels.isEmpty() ? 0 : sum / labels.size();
    }

    private static double time(List<Map.Entry<GoldEvent, GoldEvent>> both) {
        int hit = 0;
        int wrong = 0;
        int missed = 0;
        for (Map.Entry<GoldEvent, GoldEvent> pair : both) {
            Set<String> wanted = GoldTime.intervals(pair.getKey().node().path("time"));
            Optional<String> claimed = GoldTime.interval(pair.getValue().node().path("time"));
            if (claimed.isPresent() && wanted.contains(claimed.get())) {
                hit++;
            } else {
                missed += wanted.isEmpty() ? 0 : 1;
                wrong += claimed.isPresent() ? 1 : 0;
            }
        }
        return f1(hit, wrong, missed);
    }

    private static double quantity(List<Map.Entry<GoldEvent, GoldEvent>> both) {
        int hit = 0;
        int wrong = 0;
        int missed = 0;
        for (Map.Entry<GoldEvent, GoldEvent> pair : both) {
            Set<String> wanted = pair.getKey().quantities();
            Set<String> claimed = pair.getValue().quantities();
            int shared = (int) wanted.stream().filter(claimed::contains).count();
            hit += shared;
            wrong += claimed.size() - shared;
            missed += wanted.size() - shared;
        }
        return f1(hit, wrong, missed);
    }

    private long forbidden() {
        long count = 0;
        for (JsonNode pattern : gold.path("forbidden")) {
            count += claims.stream()
                    .filter(c -> new Forbidden(pattern).matches(c))
                    .count();
        }
        return count;
    }
}
