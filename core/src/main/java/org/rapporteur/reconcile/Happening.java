package org.rapporteur.reconcile;

import java.util.List;
import java.util.Optional;
import org.rapporteur.code.EventType;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.TimeExpression.Interval;

/**
 * What any number of dispatches tell of one event: the values most sources give, with every telling beside and what they
 * disagree about. Made by {@link HappeningMaker}; never a statement of the program's own.
 *
 * @param id {@code hap_...}
 * @param kind what sort of event
 * @param actor the actor most often named
 * @param recipient the recipient most often named
 * @param scene where and when
 * @param sources who tells it, independent ones apart
 * @param account the claims and their disagreements
 */
public record Happening(
        String id,
        Kind kind,
        Optional<Actor> actor,
        Optional<Actor> recipient,
        Scene scene,
        List<SourceGroup> sources,
        Account account) {
    public Happening {
        sources = List.copyOf(sources);
    }

    /** The claims that tell it, sorted by id. */
    public List<Told> tellings() {
        return account.tellings();
    }

    /** How many dispatches tell it. */
    public int dispatches() {
        return (int) tellings().stream().map(t -> t.dispatch().id()).distinct().count();
    }

    /**
     * What sort of event.
     *
     * @param type the type most claims have
     * @param mode the mode most of these have, or empty
     * @param standing actual, draft or wanted
     */
    public record Kind(EventType type, String mode, String standing) {}

    /**
     * Where and when, as most sources tell it and most exactly; absent when nobody does.
     *
     * @param place where
     * @param days when
     */
    public record Scene(Optional<Place> place, Optional<Interval> days) {}

    /**
     * Claims of one independent source: a speaker or organisation wherever it is quoted, an agency, or a paper's own story with
     * its near copies.
     *
     * @param name of the source
     * @param publishers who printed it, sorted
     * @param claims ids, sorted
     */
    public record SourceGroup(String name, List<String> publishers, List<String> claims) {
        public SourceGroup {
            publishers = List.copyOf(publishers);
            claims = List.copyOf(claims);
        }
    }

    /**
     * The claims and what they disagree about.
     *
     * @param tellings sorted by claim id
     * @param disagreements by field
     */
    public record Account(List<Told> tellings, List<Disagreement> disagreements) {
        public Account {
            tellings = List.copyOf(tellings);
            disagreements = List.copyOf(disagreements);
        }
    }

    /**
     * A field of which not all can be right.
     *
     * @param field "days", "place", "actor", "killed" ...
     * @param values each with the claims that give it
     */
    public record Disagreement(String field, List<Value> values) {
        public Disagreement {
            values = List.copyOf(values);
        }
    }

    /** One value of a disagreement. */
    public record Value(String value, List<String> claims) {
        public Value {
            claims = List.copyOf(claims);
        }
    }
}
