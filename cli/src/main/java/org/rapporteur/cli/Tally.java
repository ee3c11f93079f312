package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.record.RecordStore.Added;

/** Counts what became of each item of a run, and keeps a few of each kind to show. */
final class Tally {
    private static final int SHOWN = 3;

    private final SortedMap<String, Cases> setAside = new TreeMap<>();
    private final SortedMap<String, Cases> remarks = new TreeMap<>();
    private final Telling telling = new Telling();
    private Added added = Added.nothing();
    private long claims;
    private long withoutClaims;
    private long passedOver;
    private long copies;
    private String first = "";

    /** Items with one code: how many, and the first of them. */
    static final class Cases {
        private final List<String> shown = new ArrayList<>();
        private String message = "";
        private boolean alike = true;
        private long count;

        private void add(Sighting where, String why) {
            count++;
            message = count == 1 ? why : message;
            alike &= message.equals(why);
            if (shown.size() < SHOWN) {
                shown.add(name(where) + ": " + why);
            }
        }

        /** The message, when all have the same. */
        Optional<String> findMessage() {
            return alike ? Optional.of(message) : Optional.empty();
        }

        long count() {
            return count;
        }

        List<String> shown() {
            return shown;
        }
    }

    static String name(Sighting seen) {
        String file = seen.file().equals("-") ? "standard input" : seen.file();
        return ClaimLine.printable(seen.item().isEmpty() ? file : file + ", " + seen.item());
    }

    void recorded(List<Coding> codings, Added became) {
        added = added.plus(became);
        for (Coding coding : codings) {
            claims += coding.claims().size();
            withoutClaims += coding.claims().isEmpty() ? 1 : 0;
            telling.take(coding);
            first = first.isEmpty() ? coding.dispatch().id() : first;
        }
    }

    /** Dispatches that were recorded before from the same place by the same coder, and are not coded again. */
    void passedOver(int count) {
        passedOver += count;
    }

    /** A near copy, which was not read. */
    void copy() {
        copies++;
    }

    long copies() {
        return copies;
    }

    void setAside(Intake.SetAside item) {
        setAside.computeIfAbsent(item.code(), c -> new Cases()).add(item.sighting(), item.message());
    }

    void remark(Sighting seen, Intake.Remark remark) {
        remarks.computeIfAbsent(remark.code(), c -> new Cases()).add(seen, remark.message());
    }

    /** The counts of a run for its log. */
    Map<String, Object> forLog(long reconciled) {
        return Map.of(
                "coded",
                coded(),
                "passed_over",
                passedOver,
                "copies",
                copies,
                "set_aside",
                setAsideCount(),
                "claims",
                claims,
                "reconciled",
                reconciled);
    }

    SortedMap<String, Cases> setAside() {
        return setAside;
    }

    SortedMap<String, Cases> remarks() {
        return remarks;
    }

    long setAsideCount() {
        return setAside.values().stream().mapToLong(Cases::count).sum();
    }

    Added added() {
        return added;
    }

    long coded() {
        return (long) added.added() + added.unchanged() + added.replaced();
    }

    long passedOver() {
        return passedOver;
    }

    long claims() {
        return claims;
    }

    long withoutClaims() {
        return withoutClaims;
    }

    Telling telling() {
        return telling;
    }

    /** Id of the first dispatch; empty when there was none. */
    String first() {
        return first;
    }
}
