package org.rapporteur.council;

import java.util.List;
import java.util.OptionalInt;

/**
 * What it takes to carry or to block, the open members being those whose vote is not settled by what they said.
 *
 * @param moreYes how many open members must vote yes, the others abstaining; absent when nothing can carry it, 0 when it
 *     is carried as it stands
 * @param toBlock how many open members must withhold their yes so that it fails without a veto; absent when that cannot
 *     fail it, 0 when it fails already
 * @param vetoOpen permanent members whose veto is still possible, by code
 * @param vetoStated permanent members that said they vote no, by code
 * @param pivotal open members whose yes or no would decide for some votes of the other open members
 */
public record Needs(
        OptionalInt moreYes,
        OptionalInt toBlock,
        List<String> vetoOpen,
        List<String> vetoStated,
        List<String> pivotal) {
    public Needs {
        vetoOpen = List.copyOf(vetoOpen);
        vetoStated = List.copyOf(vetoStated);
        pivotal = List.copyOf(pivotal);
    }
}
