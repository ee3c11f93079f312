package org.rapporteur.code.find;

import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.read.Sentence;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.Span;

/**
 * The part of the day where it is an expression of its own: "Thursday's fighting broke out at dawn" is at dawn on Thursday. The time keeps
 * its words; the words of the part of day are evidence of their own.
 */
final class DayPartFinder {
    private final Scene scene;
    private final CircumstanceFinder circumstances;

    DayPartFinder(Scene scene, CircumstanceFinder circumstances) {
        this.scene = scene;
        this.circumstances = circumstances;
    }

    /** A time of a trigger with the part of the day that the same clause tells, when it is told there and not in the time itself. */
    TimeExpression completed(Trigger trigger, TimeExpression time) {
        return find(trigger, time)
                .map(p -> new TimeExpression(time.words(), time.kind(), time.timex(), time.interval(), p.partOfDay()))
                .orElse(time);
    }

    /** The other expression that tells the part of the day of a time: one on the same day, or on none that is known. */
    Optional<TimeExpression> find(Trigger trigger, TimeExpression time) {
        boolean day = time.interval()
                .filter(i -> i.precision() == TimeExpression.Precision.DAY)
                .isPresent();
        if (!day || !time.partOfDay().isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = scene.sentenceOf(trigger.anchor());
        Span own = time.words().span();
        return scene.resolved().times().stream()
                .filter(t -> !t.partOfDay().isEmpty()
                        && sentence.span().contains(t.words().span()))
                .filter(t -> !t.words().span().overlaps(own) && agree(time, t))
                .filter(t -> circumstances.isOwn(trigger, t.words().span()))
                .min(Comparator.comparingInt(t -> Math.abs(t.words().span().begin() - own.begin())));
    }

    private static boolean agree(TimeExpression day, TimeExpression part) {
        return part.interval().isEmpty()
                || part.interval().equals(day.interval())
                || part.interval()
                        .get()
                        .from()
                        .equals(day.interval().orElseThrow().from());
    }
}
