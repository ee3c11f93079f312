package org.rapporteur.know;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An actor of the lists with what it was when: Angela Merkel is DEU GOV until 2021 and DEU ELI after.
 *
 * @param id stable: {@code per:angela-merkel}, {@code org:arab-league}, {@code grp:taliban}
 * @param name best name
 * @param kind person, organisation or armed group
 * @param tenures in the order of the data file
 */
public record KnownActor(String id, String name, Kind kind, List<Tenure> tenures) {
    private static final Set<String> BODIES = Set.of("UNO", "IGO", "EUR", "NGO", "IMG", "ISM", "MNC");

    public KnownActor {
        tenures = List.copyOf(tenures);
        if (tenures.isEmpty()) {
            throw new IllegalArgumentException("an actor without any tenure: " + id);
        }
    }

    /** Which list it is of. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        GROUP
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** What it was on a day; of several the one begun last. */
    public Optional<Tenure> findAt(LocalDate day) {
        Optional<Tenure> best = Optional.empty();
        for (Tenure tenure : tenures) {
            if (tenure.covers(day) && (best.isEmpty() || begin(best.get()).isBefore(begin(tenure)))) {
                best = Optional.of(tenure);
            }
        }
        return best;
    }

    /** What it was last. */
    public Tenure latest() {
        Tenure latest = tenures.get(0);
        for (Tenure tenure : tenures) {
            if (begin(latest).isBefore(begin(tenure))) {
                latest = tenure;
            }
        }
        return latest;
    }

    /** The country of its latest tenure in a state, else of the latest: Tony Blair's stays GBR after serving the Quartet. */
    public Optional<String> home() {
        Optional<Tenure> home = Optional.empty();
        for (Tenure tenure : tenures) {
            boolean state = tenure.country().filter(c -> !BODIES.contains(c)).isPresent();
            if (state && (home.isEmpty() || begin(home.get()).isBefore(begin(tenure)))) {
                home = Optional.of(tenure);
            }
        }
        return home.flatMap(Tenure::country).or(() -> latest().country());
    }

    /** Whether it had been something before a day and is it no longer. */
    public boolean isPastAt(LocalDate day) {
        return findAt(day).isEmpty() && tenures.stream().anyMatch(t -> t.isBefore(day));
    }

    private static LocalDate begin(Tenure tenure) {
        return tenure.from().orElse(LocalDate.MIN);
    }
}
