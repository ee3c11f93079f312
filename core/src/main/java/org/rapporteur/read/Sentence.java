package org.rapporteur.read;

import org.rapporteur.dispatch.Section;
import org.rapporteur.text.Span;

/**
 * One sentence: its characters, its tokens, the section it stands in.
 *
 * @param index position in the dispatch, from 0
 * @param span from its first to its last token
 * @param firstToken index of its first token in the dispatch
 * @param endToken one past its last token
 * @param section headline, crosshead, lead, body, caption
 */
public record Sentence(int index, Span span, int firstToken, int endToken, Section.Kind section) {
    public int length() {
        return endToken - firstToken;
    }

    public boolean holdsToken(int token) {
        return firstToken <= token && token < endToken;
    }
}
