package org.rapporteur.code;

import java.util.List;

/**
 * How the values of a claim came about.
 *
 * @param confidence 0 to 1
 * @param model name and digest of the reader
 * @param rule the lexicon entry or rule that found the event
 * @param codebook version and digest of codebook, lexicon and rules
 * @param evidence the words behind each value, by field and ordinal; never empty
 */
public record Provenance(double confidence, String model, String rule, String codebook, List<Evidence> evidence) {
    public Provenance {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a claim without evidence, by rule " + rule);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
        }
    }
}
