package org.rapporteur.read;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * Who is said to say what: the source's words, the cue ("said", "according to") and the content. The sense of PolNeAR: spans
 * may be several, a content may contain another attribution, and cross sentences.
 *
 * @param source the words of the source; absent when none stands in the text ("allegedly")
 * @param cue the words that attribute; absent when quotation marks alone do it
 * @param content what is attributed, in text order
 */
public record Attribution(Optional<Span> source, Optional<Span> cue, List<Span> content) {
    public Attribution {
        content = List.copyOf(content);
        if (source.isEmpty() && cue.isEmpty() && content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without source, cue and content");
        }
    }

    public boolean covers(int offset) {
        return content.stream().anyMatch(s -> s.contains(offset));
    }

    /** Length of the content, for telling the inner of two nested attributions. */
    public int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
