package org.rapporteur.read;

import org.rapporteur.text.Span;

/**
 * One word as Universal Dependencies (EWT) cuts it, with its place in the sentence's tree.
 *
 * @param index position in the dispatch, from 0
 * @param span its characters
 * @param lemma dictionary form
 * @param upos universal part of speech
 * @param xpos Penn tag ("VBD"); tells tense and number
 * @param head index of the governing token in the dispatch, or -1 for the root of a sentence
 * @param relation UD relation to the head ("nsubj:pass"), "root" for the root
 */
public record Token(int index, Span span, String lemma, Upos upos, String xpos, int head, String relation) {
    public boolean isRoot() {
        return head < 0;
    }

    /** Whether the relation is the given one or a subtype of it: {@code is("nsubj")} holds for "nsubj:pass". */
    public boolean is(String name) {
        return relation.startsWith(name)
                && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
    }
}
