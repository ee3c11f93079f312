package org.rapporteur.code;

import java.util.List;
import java.util.Optional;
import org.rapporteur.dispatch.Section;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/**
 * The event itself.
 *
 * @param sentence the sentence that tells it
 * @param section the section of the sentence
 * @param trigger the word or few words that express the act
 * @param type PLOVER event type
 * @param mode PLOVER mode of that type, when one is told
 * @param contexts PLOVER contexts, sorted
 */
public record Predicate(
        Span sentence,
        Section.Kind section,
        Words trigger,
        EventType type,
        Optional<String> mode,
        List<String> contexts) {
    public Predicate {
        contexts = contexts.stream().sorted().distinct().toList();
    }
}
