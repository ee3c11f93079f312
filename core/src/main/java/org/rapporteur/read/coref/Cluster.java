package org.rapporteur.read.coref;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.read.Mention;
import org.rapporteur.read.mention.Candidate;

/** Mentions found so far to name one thing, with what is known of it: its type, number, gender. */
final class Cluster {
    private final int index;
    private final List<Integer> mentions = new ArrayList<>();
    private final List<NameForm> names = new ArrayList<>();
    private Mention.Type type;
    private Traits traits;

    Cluster(int index, Mention.Type type, Traits traits) {
        this.index = index;
        this.type = type;
        this.traits = traits;
    }

    int index() {
        return index;
    }

    List<Integer> mentions() {
        return mentions;
    }

    List<NameForm> names() {
        return names;
    }

    Mention.Type type() {
        return type;
    }

    Traits traits() {
        return traits;
    }

    int last() {
        return mentions.get(mentions.size() - 1);
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    void add(int mention, Candidate candidate, Traits more) {
        mentions.add(mention);
        traits = mentions.size() == 1 ? more : traits.with(more);
        boolean vague = type == Mention.Type.OTHER || type == Mention.Type.ABSTRACT;
        if (candidate.form() == Mention.Form.NAME || vague && candidate.form() == Mention.Form.NOMINAL) {
            type = candidate.type();
        }
    }
}
