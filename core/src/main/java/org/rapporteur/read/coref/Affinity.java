package org.rapporteur.read.coref;

/** How well the model thinks a later head word refers back to an earlier one: above 0 rather yes. */
public interface Affinity {
    double score(int anaphor, int antecedent);

    /** No opinion. */
    static Affinity none() {
        return (anaphor, antecedent) -> 0;
    }
}
