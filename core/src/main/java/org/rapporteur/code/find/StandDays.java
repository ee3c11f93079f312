package org.rapporteur.code.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day on which somebody took a stand: that of the act ("vetoed the draft on Tuesday"), else that of the saying that tells it
 * ("said on Monday it would vote against"). Days ahead are days of votes to come, never of the stand.
 */
final class StandDays {
    private final Scene scene;
    private final Speakers speakers;
    private final SaidFinder said;

    StandDays(Scene scene, Speakers speakers) {
        this.scene = scene;
        this.speakers = speakers;
        this.said = new SaidFinder(scene);
    }

    Optional<LocalDate> find(Stand stand) {
        Optional<LocalDate> act = day(said.find(
                Optional.empty(), Optional.of(scene.token(stand.token()).span())));
        if (act.isPresent()) {
            return act;
        }
        List<Saying> sayings = speakers.sayingsAt(stand.span().begin());
        for (int i = sayings.size() - 1; i >= 0; i--) {
            Optional<LocalDate> day =
                    day(said.find(sayings.get(i).source(), sayings.get(i).cue()));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(SaidFinder.Said told) {
        Optional<LocalDate> published = scene.reading().dispatch().publication().date();
        return told.day().filter(d -> published.isEmpty() || !d.isAfter(published.get()));
    }
}
