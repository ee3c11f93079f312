package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.Actor;

/** Whose words stand at an offset. */
final class Speakers {
    private final Scene scene;
    private final List<Saying> sayings;

    Speakers(Scene scene) {
        this.scene = scene;
        this.sayings = new Sayings(scene).find();
    }

    /** Sayings whose content holds an offset, outermost first; the more telling one of two by the same source. */
    List<Saying> sayingsAt(int offset) {
        List<Saying> found = new ArrayList<>();
        for (Saying saying : sayings) {
            if (saying.covers(offset)) {
                found.add(saying);
            }
        }
        return found;
    }

    /** Who speaks at an offset: the innermost source that stands in the text. */
    Optional<Actor> findSpeakerAt(int offset) {
        return findSpeakingMention(offset).map(scene::actor);
    }

    Optional<Mention> findSpeakingMention(int offset) {
        List<Saying> found = sayingsAt(offset);
        for (int i = found.size() - 1; i >= 0; i--) {
            Optional<Mention> mention = found.get(i).source().flatMap(scene::findMentionAt);
            if (mention.isPresent()) {
                return mention;
            }
        }
        return Optional.empty();
    }
}
