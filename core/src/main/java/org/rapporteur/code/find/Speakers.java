package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;

/** Whose words stand at an offset. */
final class Speakers {
    private final Scene scene;
    private final List<Saying> sayings;

    Speakers(Scene scene) {
        this.scene = scene;
        this.sayings = new Sayings(scene).find();
    }

    /** Sayings whose content holds an offset, outermost first; of two that do not nest, the one told nearer. */
    List<Saying> sayingsAt(int offset) {
        List<Saying> found = new ArrayList<>();
        for (Saying saying : sayings) {
            if (saying.covers(offset)) {
                found.add(saying);
            }
        }
        List<Saying> kept = new ArrayList<>();
        for (Saying saying : found) {
            boolean outdone = found.stream()
                    .anyMatch(other -> other != saying
                            && !nests(other, saying)
                            && !nests(saying, other)
                            && isNearer(other, saying, offset));
            if (!outdone) {
                kept.add(saying);
            }
        }
        return kept;
    }

    /** Whether the telling of one stands in the content of the other. */
    private static boolean nests(Saying outer, Saying inner) {
        return place(inner).filter(outer::covers).isPresent();
    }

    private static Optional<Integer> place(Saying saying) {
        return saying.cue().or(saying::source).map(Span::begin);
    }

    private static boolean isNearer(Saying a, Saying b, int offset) {
        int byA = place(a).map(p -> Math.abs(p - offset)).orElse(Integer.MAX_VALUE);
        int byB = place(b).map(p -> Math.abs(p - offset)).orElse(Integer.MAX_VALUE);
        return byA < byB;
    }

    /** Who speaks at an offset: the innermost source that stands in the text. */
    Optional<Actor> findSpeakerAt(int offset) {
        return findSpeakingMention(offset).map(scene::actor);
    }

    /** "He" of whom the reader knows nothing is the person that was last the subject of a sentence before. */
    Mention named(Mention mention) {
        boolean unknown =
                mention.form() == Mention.Form.PRONOUN && !scene.actor(mention).isResolved();
        if (!unknown) {
            return mention;
        }
        Mention last = mention;
        for (Mention other : scene.reading().mentions()) {
            boolean subject = other.head() < mention.head()
                    && scene.token(other.head()).is("nsubj")
                    && other.form() == Mention.Form.NAME
                    && other.type() == Mention.Type.PERSON;
            last = subject && scene.actor(other).isResolved() ? other : last;
        }
        return last;
    }

    /** "Killing forty, says the monitor": whether a word heads the phrase of who tells what stands at another, and speaks of no "we" or "it". */
    boolean tells(int head, int anchor) {
        Span teller = scene.token(head).span();
        return scene.token(head).upos() != Upos.PRON
                && !scene.token(anchor).is("xcomp")
                && sayingsAt(scene.token(anchor).span().begin()).stream()
                        .anyMatch(s -> s.cue().isPresent()
                                && s.source().filter(w -> w.contains(teller)).isPresent());
    }

    Optional<Mention> findSpeakingMention(int offset) {
        List<Saying> found = sayingsAt(offset);
        for (int i = found.size() - 1; i >= 0; i--) {
            Optional<Mention> mention = found.get(i).source().flatMap(scene::findMentionAt);
            if (mention.isPresent()) {
                return Optional.of(named(mention.get()));
            }
        }
        return Optional.empty();
    }
}
