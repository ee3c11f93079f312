package org.rapporteur.read;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span the words between the marks, without the marks
 * @param speaker index of the mention that speaks, when found
 * @param direct false for a few quoted words inside the writer's own sentence ("unbalanced")
 * @param insertions words that the editor put in, in brackets: not the speaker's
 */
public record Quotation(Span span, Optional<Integer> speaker, boolean direct, List<Span> insertions) {
    public Quotation {
        insertions = List.copyOf(insertions);
    }
}
