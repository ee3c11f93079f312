package org.rapporteur.council;

import java.util.Optional;

/**
 * A roll call with what the rule makes of its members' votes.
 *
 * @param computed by the rule for substantive questions; not known when the votes are not those of the members of that day
 * @param procedure what explains a recorded outcome other than the computed one
 * @param note why, in a sentence; may be empty
 */
public record Replayed(RollCall call, Answer<Decision> computed, Optional<Procedure> procedure, String note) {}
