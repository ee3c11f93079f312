package org.rapporteur.code.find;

import java.util.List;
import org.rapporteur.ledger.Responsibility.Degree;
import org.rapporteur.text.Span;

/**
 * One thing that somebody is said to have had a part in.
 *
 * @param who head token of the phrase that names the accused; -1 where nobody is named
 * @param degrees the parts, one disjunction
 * @param act the words that tell what was done
 * @param span the words of the whole charge
 * @param claimIds claims it was read out of
 */
record Charge(int who, List<Degree> degrees, Span act, Span span, List<String> claimIds) {
    Charge {
        degrees = List.copyOf(degrees);
        claimIds = List.copyOf(claimIds);
    }
}
