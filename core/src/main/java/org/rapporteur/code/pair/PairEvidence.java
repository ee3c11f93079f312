package org.rapporteur.code.pair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Claim;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Tellings;
import org.rapporteur.read.Tellings.Part;
import org.rapporteur.text.Span;

/** What speaks for a type of event between two parties, as names that {@code pairs.tsv} gives weights to. */
public final class PairEvidence {
    /** A word tells the event of the pair by the product of the two likelihoods of its parties, each raised a little, since a party may stand far off. */
    private static final double ACTOR_FLOOR = 0.02;

    private static final double RECIPIENT_FLOOR = 0.05;
    private static final double[] SHARES = {0.002, 0.01, 0.03, 0.1, 0.3, 0.6};
    private static final double SURE = 0.7;

    private PairEvidence() {}

    /** Names of all evidence, each once, in a fixed order. */
    public static List<String> of(PairQuestion question) {
        Set<String> names = new LinkedHashSet<>();
        names.add("any");
        claims(names, question);
        tellings(names, question);
        new PairTree(question).addTo(names);
        new PairWords(question).addTo(names);
        return new ArrayList<>(names);
    }

    /** How well the parties of a claim are those of the question; the best claim of several is the one that the rules answer with. */
    public static double fit(PairQuestion question, Claim claim) {
        double fit = claim.provenance().confidence();
        fit += isAny(claim.participants().actors(), question.source()) ? 3 : 0;
        fit += isAny(claim.participants().recipients(), question.target()) ? 2 : 0;
        boolean within = question.isTarget(claim.predicate().trigger().span());
        return within ? fit - 1 : fit;
    }

    private static void claims(Set<String> names, PairQuestion question) {
        Optional<Claim> best = Optional.empty();
        for (Claim claim : question.claims()) {
            boolean acts = isAny(claim.participants().actors(), question.source());
            boolean suffers = isAny(claim.participants().recipients(), question.target());
            String parties = acts && suffers ? "both" : acts ? "source" : suffers ? "target" : "neither";
            EventType type = claim.predicate().type();
            names.add("c " + parties + " " + type);
            names.add("c any " + type);
            if (best.filter(b -> fit(question, b) >= fit(question, claim)).isEmpty()) {
                best = Optional.of(claim);
            }
        }
        if (best.isEmpty()) {
            names.add("c nothing");
        }
        best.ifPresent(claim -> best(names, question, claim));
    }

    private static void best(Set<String> names, PairQuestion question, Claim claim) {
        EventType type = claim.predicate().type();
        String sure = claim.provenance().confidence() >= SURE ? "sure" : "unsure";
        double fit = fit(question, claim) - claim.provenance().confidence();
        names.add("best " + type);
        names.add("best " + type + " " + sure);
        names.add("best " + type + " fit=" + Math.round(fit));
        names.add("best " + type + " mode=" + claim.predicate().mode().orElse("-"));
        names.add("best " + type + " " + claim.voice().modality());
        names.add("best " + type + " " + claim.predicate().trigger().text().toLowerCase(Locale.ROOT));
    }

    private static void tellings(Set<String> names, PairQuestion question) {
        Syntax syntax = question.syntax();
        Tellings tellings = syntax.tellings();
        if (!tellings.isKnown()) {
            return;
        }
        int first = question.words().first();
        int size = question.words().end() - first;
        double[] actors = new double[size];
        double[] recipients = new double[size];
        for (int k = 0; k < size; k++) {
            actors[k] = party(question.source(), syntax, first + k, Part.ACTOR) + ACTOR_FLOOR;
            recipients[k] = party(question.target(), syntax, first + k, Part.RECIPIENT) + RECIPIENT_FLOOR;
        }
        for (EventType type : EventType.values()) {
            double between = 0;
            double by = 0;
            double most = 0;
            for (int k = 0; k < size; k++) {
                double told = tellings.of(first + k, type.name());
                between += told * actors[k] * recipients[k];
                by += told * actors[k];
                most = Math.max(most, told);
            }
            shares(names, "b between " + type, between);
            shares(names, "b by " + type, by);
            shares(names, "b most " + type, most);
        }
    }

    private static double party(Optional<Span> party, Syntax syntax, int teller, Part part) {
        return party.map(span -> syntax.tellings().parties(teller).stream()
                        .filter(p -> p.part() == part)
                        .filter(p -> syntax.token(p.head()).span().overlaps(span))
                        .mapToDouble(Tellings.Party::likelihood)
                        .max()
                        .orElse(0))
                .orElse(RECIPIENT_FLOOR);
    }

    private static void shares(Set<String> names, String name, double value) {
        for (double share : SHARES) {
            if (value >= share) {
                names.add(name + " >= " + share);
            }
        }
    }

    private static boolean isAny(List<Participant> participants, Optional<Span> span) {
        return span.isPresent()
                && participants.stream()
                        .anyMatch(p -> p.words()
                                .filter(w -> w.span().overlaps(span.get()))
                                .isPresent());
    }
}
