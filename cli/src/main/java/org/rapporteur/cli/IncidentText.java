package org.rapporteur.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Quantity;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.ledger.Veil;
import org.rapporteur.reconcile.Happening;
import org.rapporteur.record.export.IncidentExport;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.Place;

/** An incident for people: one line, then what the sources together allow, then each figure with who gives it. */
final class IncidentText {
    private final Incident incident;
    private final Veil veil;

    IncidentText(Incident incident, Veil veil) {
        this.incident = incident;
        this.veil = veil;
    }

    void print(PrintStream out) {
        Happening h = incident.happening();
        line(
                out,
                days() + "  " + h.kind().type().name()
                        + (h.kind().mode().isEmpty() ? "" : "/" + h.kind().mode())
                        + "  " + where() + "  " + side(h.actor()) + " -> " + side(h.recipient()) + "  "
                        + Summary.count(h.sources().size(), "source", "sources") + " in "
                        + Summary.count(h.dispatches(), "dispatch", "dispatches") + "  " + h.id());
        for (Incident.Range range : incident.ranges()) {
            line(
                    out,
                    "    " + range.unit().code() + scope(range.scope()) + ": "
                            + range.allowed()
                                    .map(b -> bounds(b.low(), b.high()))
                                    .orElse("no number suits all, claimed "
                                            + bounds(
                                                    range.claimed().low(),
                                                    range.claimed().high())));
        }
        incident.bySource().values().forEach(all -> all.forEach(t -> line(out, "        " + figure(t))));
        for (Happening.Disagreement d : h.account().disagreements()) {
            List<String> values = new ArrayList<>();
            d.values().forEach(v -> values.add(v.value() + " (" + v.claims().size() + ")"));
            line(out, "    " + d.field() + " differs: " + ClaimLine.printable(String.join(", ", values)));
        }
    }

    private void line(PrintStream out, String text) {
        out.println(veil.over(text));
    }

    private String days() {
        return incident.happening()
                .scene()
                .days()
                .map(d -> d.from().equals(d.to()) ? d.from().toString() : d.from() + ".." + d.to())
                .orElse("no date");
    }

    private String where() {
        Optional<Place> place = incident.happening().scene().place();
        return ClaimLine.printable(place.map(p -> p.name() + (p.country().isEmpty() ? "" : " (" + p.country() + ")"))
                .orElse("no place"));
    }

    private static String side(Optional<Actor> actor) {
        if (actor.isEmpty()) {
            return "somebody";
        }
        Actor a = actor.get();
        String name = a.name().isEmpty() ? "somebody" : a.name();
        String codes = (a.country().orElse("") + " " + String.join(" ", a.sectors())).strip();
        return ClaimLine.printable(codes.isEmpty() ? name : name + " (" + codes + ")");
    }

    private static String scope(Quantity.Scope scope) {
        return scope == Quantity.Scope.RUNNING ? " in all" : "";
    }

    private static String bounds(Optional<Long> low, Optional<Long> high) {
        if (low.isPresent() && high.isPresent()) {
            return low.get().equals(high.get()) ? low.get().toString() : low.get() + " to " + high.get();
        }
        return low.map(n -> n + " or more")
                .or(() -> high.map(n -> n + " or fewer"))
                .orElse("not bounded");
    }

    private String figure(Toll toll) {
        String published = IncidentExport.published(incident, toll);
        String source = IncidentExport.source(toll);
        String paper = IncidentExport.publisher(incident, toll);
        String who = source.isEmpty() ? (paper.isEmpty() ? "the dispatch itself" : paper) : source;
        String revised = toll.revises()
                .map(r -> ", revised from " + bounds(r.low(), r.high()))
                .or(() -> incident.findRevised(toll)
                        .map(r ->
                                ", before " + bounds(r.count().low(), r.count().high())))
                .orElse("");
        String parts = toll.includes().isEmpty() ? "" : ", parts of it are counted too";
        return (published.isEmpty() ? "no date   " : published) + "  " + ClaimLine.printable(who) + ": "
                + toll.count().unit().code() + scope(toll.count().scope()) + " "
                + bounds(toll.count().low(), toll.count().high()) + " (\""
                + ClaimLine.printable(toll.words().text())
                + "\")" + over(toll) + revised + parts;
    }

    /** Over which days it counts, where these are several: such a figure is of more than one day's. */
    private static String over(Toll toll) {
        return toll.on()
                .filter(on -> !on.from().equals(on.to()))
                .map(on -> ", over " + on.from() + ".." + on.to())
                .orElse("");
    }
}
