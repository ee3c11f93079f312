package org.rapporteur.council;

import java.util.List;

/**
 * What the votes of all members came to under a rule.
 *
 * @param against permanent members that voted no, by code; they are the ones that vetoed when the outcome is
 *     {@link Outcome#VETOED}
 * @param unrecorded how many members' votes are not recorded; they counted as not voting
 */
public record Decision(Outcome outcome, Tally tally, List<String> against, Rule rule, int unrecorded) {
    public Decision {
        against = List.copyOf(against);
    }
}
