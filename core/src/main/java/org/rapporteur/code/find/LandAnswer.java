package org.rapporteur.code.find;

import java.util.List;

/**
 * One answer to the question of which country somebody is.
 *
 * @param country ISO 3166-1 alpha-3 or the code of a body of states; empty for none
 * @param evidence what speaks for or against it, by the names that {@code lands.tsv} gives weights to; each once, in a fixed order
 */
public record LandAnswer(String country, List<String> evidence) {
    public LandAnswer {
        evidence = List.copyOf(evidence);
    }
}
