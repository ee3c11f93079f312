package org.rapporteur.read.attribute;

import java.util.List;
import java.util.Optional;
import org.rapporteur.read.TokenRange;

/**
 * An attribution in tokens, as the model saw it.
 *
 * @param cue the words that attribute
 * @param source the words of the source
 * @param content the runs of what is attributed, in text order
 */
public record SeenAttribution(TokenRange cue, Optional<TokenRange> source, List<TokenRange> content) {
    public SeenAttribution {
        content = List.copyOf(content);
    }

    SeenAttribution withCue(TokenRange other) {
        return new SeenAttribution(other, source, content);
    }

    SeenAttribution withSource(TokenRange other) {
        return new SeenAttribution(cue, Optional.of(other), content);
    }

    SeenAttribution withContent(List<TokenRange> other) {
        return new SeenAttribution(cue, source, other);
    }
}
