package org.rapporteur.eval.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Voice;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.TimeExpression;

/**
 * Claims that go into one template.
 *
 * @param type of incident
 * @param claims of that type that tell one event
 */
record MucDraft(String type, List<Claim> claims) {
    private static final int NEAR_CHARACTERS = 400;

    MucDraft {
        claims = List.copyOf(claims);
    }

    MucDraft with(MucDraft other) {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(other.claims);
        return new MucDraft(type.equals(MucIncidents.ATTACK) ? other.type : type, all);
    }

    /** Whether this may be what became of another, told close by: the dead and wounded of a bombing, the damage of a fire. */
    boolean isOutcomeOf(MucDraft other) {
        return type.equals(MucIncidents.ATTACK)
                && !other.type.equals(MucIncidents.KIDNAPPING)
                && claims.stream()
                        .anyMatch(c ->
                                other.claims.stream().anyMatch(o -> Math.abs(c.begin() - o.begin()) < NEAR_CHARACTERS));
    }

    /** When it happened, of the most exact time that a claim gives, the first of equals. */
    Optional<TimeExpression> time() {
        return claims.stream()
                .flatMap(c -> c.circumstances().time().stream())
                .filter(t -> t.interval().isPresent())
                .reduce((a, b) -> days(b) < days(a) ? b : a);
    }

    private static long days(TimeExpression time) {
        return time.interval()
                .map(i -> i.to().toEpochDay() - i.from().toEpochDay())
                .orElse(Long.MAX_VALUE);
    }

    Optional<LocalDate> lastDay() {
        return time().flatMap(TimeExpression::interval).map(TimeExpression.Interval::to);
    }

    Optional<Place> place() {
        return new ToldIncident(claims).place();
    }

    boolean isAlleged() {
        return claims.stream().allMatch(c -> c.voice().modality() == Voice.Modality.ALLEGED);
    }
}
