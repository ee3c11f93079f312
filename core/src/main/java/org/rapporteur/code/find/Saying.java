package org.rapporteur.code.find;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * Somebody's words in the dispatch, from the reader or from the tree.
 *
 * @param source the words of the source, when they stand in the text
 * @param cue "said", "according to", when there is one
 * @param cueKind what the cue does: say, allege, deny, ask, quote, document
 * @param content what is said, in text order
 */
record Saying(Optional<Span> source, Optional<Span> cue, String cueKind, List<Span> content) {
    Saying {
        content = content.stream().sorted().distinct().toList();
    }

    boolean covers(int offset) {
        for (Span span : content) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words are part of what is said. */
    boolean holds(Span words) {
        for (Span span : content) {
            if (span.contains(words) || span.equals(words)) {
                return true;
            }
        }
        return false;
    }

    int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
