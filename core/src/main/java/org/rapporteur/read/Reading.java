package org.rapporteur.read;

import java.util.List;
import org.rapporteur.dispatch.Dispatch;

/**
 * A dispatch that has been read. Indexes of tokens, mentions and entities run through the dispatch.
 *
 * @param dispatch what was read
 * @param syntax sentences and tokens
 * @param mentions in order of their spans
 * @param entities which mentions name the same
 * @param attributions in order of their cues
 * @param quotations in text order
 * @param model name and digest of the reader that made it ("reader-1@sha256:...")
 */
public record Reading(
        Dispatch dispatch,
        Syntax syntax,
        List<Mention> mentions,
        List<Entity> entities,
        List<Attribution> attributions,
        List<Quotation> quotations,
        String model) {
    public Reading {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        attributions = List.copyOf(attributions);
        quotations = List.copyOf(quotations);
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            if (m.index() != i
                    || m.entity() >= entities.size()
                    || !dispatch.text().holds(m.span())) {
                throw new IllegalArgumentException("mention out of order or out of bounds: " + m);
            }
        }
    }

    public Entity entityOf(Mention mention) {
        return entities.get(mention.entity());
    }

    /** The best name for what a mention names. */
    public Mention representative(Mention mention) {
        return mentions.get(entityOf(mention).representative());
    }
}
