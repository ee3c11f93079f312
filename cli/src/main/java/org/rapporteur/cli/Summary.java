package org.rapporteur.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.code.Claim;

/** What a run did, for people: counts, what was set aside and why, the most telling claims, what to type next. */
final class Summary {
    private static final int MOST_TELLING = 10;

    private final Tally tally;
    private final Console console;

    Summary(Tally tally, Console console) {
        this.tally = tally;
        this.console = console;
    }

    void say(double seconds, String recordOption) {
        String already = already();
        console.say(String.format(
                Locale.ROOT,
                "Coded %s in %.1f s%s: %s.",
                count(tally.coded(), "dispatch", "dispatches"),
                seconds,
                already.isEmpty() ? "" : " (" + already + ")",
                count(tally.claims(), "claim", "claims")));
        if (tally.withoutClaims() > 0) {
            console.say(count(tally.withoutClaims(), "dispatch", "dispatches") + " told no political event.");
        }
        cases("Set aside ", tally.setAside());
        remarks();
        List<Claim> most = tally.telling().most(MOST_TELLING);
        if (!most.isEmpty()) {
            console.say("");
            console.say("Most telling:");
            most.forEach(claim -> console.say("  " + ClaimLine.of(claim)));
        }
        next(most.stream().findFirst(), recordOption);
    }

    private String already() {
        StringBuilder parts = new StringBuilder();
        if (tally.added().unchanged() > 0) {
            parts.append(tally.added().unchanged()).append(" recorded already, unchanged");
        }
        if (tally.passedOver() > 0) {
            parts.append(parts.isEmpty() ? "" : ", ")
                    .append(tally.passedOver())
                    .append(" more done before, passed over");
        }
        if (tally.copies() > 0) {
            parts.append(parts.isEmpty() ? "" : ", ")
                    .append(Summary.count(tally.copies(), "near copy", "near copies"))
                    .append(" passed over");
        }
        if (tally.added().replaced() > 0) {
            parts.append(parts.isEmpty() ? "" : ", ")
                    .append(tally.added().replaced())
                    .append(" coded anew");
        }
        return parts.toString();
    }

    /** One line for a remark that is the same on all. */
    private void remarks() {
        SortedMap<String, Tally.Cases> others = new TreeMap<>();
        tally.remarks()
                .forEach((code, cases) -> cases.findMessage()
                        .ifPresentOrElse(
                                message -> console.say("Remark on " + cases.count() + ", " + code + ": " + message),
                                () -> others.put(code, cases)));
        cases("Remark on ", others);
    }

    private void cases(String what, SortedMap<String, Tally.Cases> all) {
        for (Map.Entry<String, Tally.Cases> entry : all.entrySet()) {
            Tally.Cases cases = entry.getValue();
            console.say(what + cases.count() + ", " + entry.getKey() + ":");
            cases.shown().forEach(line -> console.say("  " + line));
            long more = cases.count() - cases.shown().size();
            if (more > 0) {
                console.say("  and " + more + " more");
            }
        }
    }

    private void next(Optional<Claim> claim, String recordOption) {
        if (tally.first().isEmpty()) {
            return;
        }
        console.say("");
        console.say("Next:");
        console.say("  rapporteur show " + tally.first() + recordOption + "    the text with its claims");
        claim.ifPresent(
                c -> console.say("  rapporteur explain " + c.id() + recordOption + "    how each value came about"));
        console.say("  rapporteur export --format csv --out claims.csv" + recordOption
                + "    for a spreadsheet, R or Python");
    }

    static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
