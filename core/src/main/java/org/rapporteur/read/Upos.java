package org.rapporteur.read;

/** Universal parts of speech. */
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON;
    }
}
