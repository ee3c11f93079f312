package org.rapporteur.code.find;

import java.util.List;
import org.rapporteur.code.Participant;

/**
 * One answer to the question who acts in an event, or on whom it acts.
 *
 * @param kind where the answer comes from
 * @param parties who it is; empty for nobody
 * @param evidence what speaks for or against it, by the names that {@code roles.tsv} gives weights to; each once, in a fixed order
 */
public record RoleAnswer(Kind kind, List<Participant> parties, List<String> evidence) {
    public RoleAnswer {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }

    /** Where an answer comes from. */
    public enum Kind {
        /** Nobody acts, or nobody is acted on. */
        NOBODY,
        /** What the rules found. */
        RULES,
        /** Somebody whom the sentence names elsewhere. */
        NAMED,
        /** Somebody of a country that the sentence need not name. */
        IMPLIED
    }

    /** Whether the answer rests on words of the sentence. */
    boolean isNamed() {
        return !parties.isEmpty() && parties.get(0).words().isPresent();
    }
}
