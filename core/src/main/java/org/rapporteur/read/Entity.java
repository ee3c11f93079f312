package org.rapporteur.read;

import java.util.List;

/**
 * The mentions of one thing in a dispatch.
 *
 * @param index number of the entity, from 0
 * @param mentions indexes of its mentions, in text order
 * @param representative index of the mention that names it best (the longest name, else the first nominal)
 */
public record Entity(int index, List<Integer> mentions, int representative) {
    public Entity {
        mentions = List.copyOf(mentions);
        if (!mentions.contains(representative)) {
            throw new IllegalArgumentException("representative " + representative + " is none of " + mentions);
        }
    }
}
