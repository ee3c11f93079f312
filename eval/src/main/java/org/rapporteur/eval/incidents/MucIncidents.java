package org.rapporteur.eval.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Participant;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.Resolved;
import org.rapporteur.resolve.TimeExpression;

/**
 * Which of the violent events of a text MUC-4 wants a template for (section 1 of its rules), and which of them in one (section 5): those of one type
 * that differ neither in day nor in place nor in organisation.
 */
final class MucIncidents {
    static final String ATTACK = "ATTACK";
    static final String KIDNAPPING = "KIDNAPPING";
    private static final long RECENT_DAYS = 62;
    private static final Set<String> FIGHTERS = Set.of("MIL", "REB", "UAF", "COP", "SPY");
    private static final Set<String> OUTLAWS = Set.of("REB", "UAF", "CRM");

    private final MucWords words;
    private final MucParties parties;
    private final MucFiller filler;
    private final Optional<LocalDate> published;

    MucIncidents(MucWords words, Resolved resolved, Optional<LocalDate> published) {
        this.words = words;
        this.parties = new MucParties(words, resolved);
        this.filler = new MucFiller(words, resolved, published);
        this.published = published;
    }

    List<MucTemplate> of(Coding coding) {
        List<MucDraft> drafts = new ArrayList<>();
        for (ToldIncident incident : ToldIncident.of(coding)) {
            Map<String, List<Claim>> byType = new LinkedHashMap<>();
            incident.claims()
                    .forEach(c -> byType.computeIfAbsent(type(c), k -> new ArrayList<>())
                            .add(c));
            List<Claim> attack = byType.remove(ATTACK);
            if (attack != null) {
                String finer = byType.keySet().stream()
                        .filter(t -> !t.equals(KIDNAPPING))
                        .findFirst()
                        .orElse(ATTACK);
                byType.computeIfAbsent(finer, k -> new ArrayList<>()).addAll(attack);
            }
            byType.forEach((type, claims) -> drafts.add(new MucDraft(type, claims)));
        }
        return merged(drafts.stream().filter(this::isRelevant).toList()).stream()
                .map(filler::fill)
                .toList();
    }

    private String type(Claim claim) {
        String mode = claim.predicate().mode().orElse("");
        return words.type(claim.predicate().trigger().text())
                .orElse(
                        switch (mode) {
                            case "abduct" -> KIDNAPPING;
                            case "explosives", "suicide-attack" -> "BOMBING";
                            default -> ATTACK;
                        });
    }

    private boolean isRelevant(MucDraft draft) {
        List<Participant> actors = draft.claims().stream()
                .flatMap(c -> c.participants().actors().stream())
                .toList();
        List<Participant> recipients = draft.claims().stream()
                .flatMap(c -> c.participants().recipients().stream())
                .toList();
        boolean hasTarget =
                recipients.stream().anyMatch(r -> !parties.mentions(List.of(r)).isEmpty());
        boolean fight = !recipients.isEmpty() && recipients.stream().allMatch(r -> isOf(r, FIGHTERS));
        boolean outlawed = !recipients.isEmpty() && recipients.stream().allMatch(r -> isOf(r, OUTLAWS));
        boolean arrest = draft.type().equals(KIDNAPPING)
                && !actors.isEmpty()
                && actors.stream().allMatch(a -> isOf(a, Set.of("MIL", "COP", "GOV")));
        boolean old = published.isPresent()
                && draft.lastDay()
                        .map(d -> d.isBefore(published.get().minusDays(RECENT_DAYS)))
                        .orElse(false);
        Optional<String> country =
                draft.place().map(Place::country).filter(c -> !c.isEmpty()).or(() -> filler.commonCountry(draft));
        boolean near = country.map(words::isOfInterest).orElse(false)
                || recipients.stream()
                        .anyMatch(r ->
                                r.actor().country().map(words::isOfInterest).orElse(false));
        return hasTarget && !fight && !outlawed && !arrest && !old && near;
    }

    private static boolean isOf(Participant participant, Set<String> sectors) {
        return !participant.actor().sectors().isEmpty()
                && sectors.contains(participant.actor().sectors().get(0));
    }

    private List<MucDraft> merged(List<MucDraft> drafts) {
        List<MucDraft> merged = new ArrayList<>();
        for (MucDraft draft : drafts) {
            int at = 0;
            while (at < merged.size() && !mayBeOne(merged.get(at), draft)) {
                at++;
            }
            if (at < merged.size()) {
                merged.set(at, merged.get(at).with(draft));
            } else {
                merged.add(draft);
            }
        }
        return merged;
    }

    private boolean mayBeOne(MucDraft one, MucDraft other) {
        boolean sameType = one.type().equals(other.type()) || one.isOutcomeOf(other) || other.isOutcomeOf(one);
        return sameType && sameDays(one, other) && samePlace(one, other) && sameOrganisation(one, other);
    }

    private static boolean sameDays(MucDraft one, MucDraft other) {
        Optional<TimeExpression.Interval> a = one.time().flatMap(TimeExpression::interval);
        Optional<TimeExpression.Interval> b = other.time().flatMap(TimeExpression::interval);
        return a.isEmpty()
                || b.isEmpty()
                || (!a.get().to().isBefore(b.get().from())
                        && !b.get().to().isBefore(a.get().from()));
    }

    private static boolean samePlace(MucDraft one, MucDraft other) {
        Optional<Place> a = one.place();
        Optional<Place> b = other.place();
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        boolean exact = a.get().precision().compareTo(Place.Precision.ADMIN1) < 0
                && b.get().precision().compareTo(Place.Precision.ADMIN1) < 0;
        return a.get().country().equals(b.get().country())
                && (!exact || a.get().name().equals(b.get().name()));
    }

    private boolean sameOrganisation(MucDraft one, MucDraft other) {
        Set<String> a = organisations(one);
        Set<String> b = organisations(other);
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    private static Set<String> organisations(MucDraft draft) {
        return draft.claims().stream()
                .flatMap(c -> c.participants().actors().stream())
                .flatMap(p ->
                        p.actor().id().or(() -> p.actor().sectors().stream().findFirst()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
