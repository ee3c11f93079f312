package org.rapporteur.read.quote;

import java.util.List;
import org.rapporteur.text.Span;

/**
 * Words between quotation marks, before it is known who speaks.
 *
 * @param inner the words without the marks
 * @param outer with the marks that are there
 * @param nested whether it stands within another quotation
 * @param insertions words in brackets that the editor put in
 */
public record Quoted(Span inner, Span outer, boolean nested, List<Span> insertions) {
    public Quoted {
        insertions = List.copyOf(insertions);
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException("words " + inner + " outside their marks " + outer);
        }
    }
}
