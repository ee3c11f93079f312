package org.rapporteur.resolve.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.know.RoleWord;
import org.rapporteur.know.Term;

/**
 * Words of a phrase that the lists know.
 *
 * @param from first word
 * @param to one past the last
 * @param terms what they may stand for, the likeliest first
 */
record Piece(int from, int to, List<Term> terms) {
    Piece {
        terms = List.copyOf(terms);
    }

    Optional<Term.Known> findKnown(Optional<String> focus) {
        List<Term.Known> all = of(Term.Known.class);
        Optional<Term.Known> fitting = all.stream()
                .filter(k -> focus.isPresent()
                        && k.actor().tenures().stream()
                                .anyMatch(t -> t.country().equals(focus)))
                .findFirst();
        return fitting.isPresent() ? fitting : all.stream().findFirst();
    }

    /** The one known actor these words may mean; none where several of different countries bear the name. */
    Optional<Term.Known> findSole() {
        List<Term.Known> all = of(Term.Known.class);
        long homes = all.stream().map(k -> k.actor().home()).distinct().count();
        return homes == 1 ? all.stream().findFirst() : Optional.empty();
    }

    Optional<Term.Land> findLand() {
        return isKnown() ? Optional.empty() : of(Term.Land.class).stream().findFirst();
    }

    boolean isKnown() {
        return terms.stream().anyMatch(Term.Known.class::isInstance);
    }

    /** The role as the last of its phrase. */
    Optional<RoleWord> findHead() {
        return role(RoleWord.Weight.HEAD)
                .or(() -> role(RoleWord.Weight.WEAK))
                .or(() -> role(RoleWord.Weight.OVERRIDE))
                .or(() -> role(RoleWord.Weight.MODIFIER));
    }

    Optional<RoleWord> role(RoleWord.Weight weight) {
        if (isKnown() || !of(Term.Land.class).isEmpty()) {
            return Optional.empty();
        }
        return of(Term.Role.class).stream()
                .map(Term.Role::word)
                .filter(w -> w.weight() == weight)
                .findFirst();
    }

    private <T extends Term> List<T> of(Class<T> type) {
        return terms.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
