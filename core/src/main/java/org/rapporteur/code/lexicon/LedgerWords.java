package org.rapporteur.code.lexicon;

import java.util.List;

/** The words by which the ledgers are read: stances, provisions, the docket's own, accountability, standing ties. */
public final class LedgerWords {
    static final int FILES = 5;
    static final String[] PHRASE = {"phrase", "kind", "note"};

    private final PhraseList stances;
    private final PhraseList provisions;
    private final PhraseList docket;
    private final PhraseList accountability;
    private final PhraseList ties;

    LedgerWords(List<DataFile> files) {
        stances = new PhraseList(files.get(0));
        provisions = new PhraseList(files.get(1));
        docket = new PhraseList(files.get(2));
        accountability = new PhraseList(files.get(3));
        ties = new PhraseList(files.get(4));
    }

    /** Whether a word is part of anything that the ledgers are read by. */
    public boolean holds(String word) {
        return stances.holds(word)
                || provisions.holds(word)
                || docket.holds(word)
                || accountability.holds(word)
                || ties.holds(word);
    }

    /** What tells somebody's stand on an instrument. */
    public PhraseList stances() {
        return stances;
    }

    /** Operative verbs. */
    public PhraseList provisions() {
        return provisions;
    }

    /** Stages, documents, groups of members, changes of a text. */
    public PhraseList docket() {
        return docket;
    }

    /** Degrees of responsibility, harm, rank, post and unit. */
    public PhraseList accountability() {
        return accountability;
    }

    /** Ties between parties. */
    public PhraseList ties() {
        return ties;
    }
}
