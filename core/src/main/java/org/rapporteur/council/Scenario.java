package org.rapporteur.council;

/**
 * What would come out if the open members voted in some way.
 *
 * @param id as-stated, changes-made, changes-refused, all-others-yes, one-veto
 * @param assumption how each member is taken to vote, spelt out
 */
public record Scenario(String id, String assumption, Decision decision) {}
