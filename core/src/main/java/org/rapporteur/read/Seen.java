package org.rapporteur.read;

import java.util.List;
import java.util.Optional;
import org.rapporteur.read.attribute.SeenAttribution;
import org.rapporteur.read.coref.Affinity;
import org.rapporteur.read.mention.NameSpan;

/**
 * What a model sees in a dispatch, before the rules of reading: trees, names, nominal heads, attributions.
 *
 * @param syntax sentences and tokens with their trees
 * @param names in text order, without overlap
 * @param nominals by token, what the mention names of which the token is the head
 * @param attributions in order of their cues
 * @param affinity how well two head words go together
 */
public record Seen(
        Syntax syntax,
        List<NameSpan> names,
        List<Optional<Mention.Type>> nominals,
        List<SeenAttribution> attributions,
        Affinity affinity) {
    public Seen {
        names = List.copyOf(names);
        nominals = List.copyOf(nominals);
        attributions = List.copyOf(attributions);
        if (nominals.size() != syntax.tokens().size()) {
            throw new IllegalArgumentException(
                    nominals.size() + " nominals for " + syntax.tokens().size() + " tokens");
        }
    }
}
