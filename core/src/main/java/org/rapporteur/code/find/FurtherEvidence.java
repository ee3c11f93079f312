package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Evidence;
import org.rapporteur.code.Source;
import org.rapporteur.code.Voice.Modality;
import org.rapporteur.code.Voice.Realis;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** The words behind values that carry none themselves: sites, part of day, place and day of saying, modality, realis. */
final class FurtherEvidence {
    private final Scene scene;
    private final CircumstanceFinder circumstances;
    private final DayPartFinder dayParts;
    private final SiteFinder sites;
    private final SaidFinder said;
    private final StanceWords stances;

    FurtherEvidence(Scene scene, CircumstanceFinder circumstances, StanceWords stances) {
        this.scene = scene;
        this.circumstances = circumstances;
        this.dayParts = new DayPartFinder(scene, circumstances);
        this.sites = new SiteFinder(scene);
        this.said = new SaidFinder(scene);
        this.stances = stances;
    }

    List<Evidence> of(Sketch sketch) {
        List<Evidence> evidence = new ArrayList<>();
        sites.find(sketch.trigger()).ifPresent(s -> evidence.add(worded("sites", 0, s.words(), "counted sites")));
        circumstances
                .findTime(sketch.trigger())
                .flatMap(t -> dayParts.find(sketch.trigger(), t))
                .ifPresent(t -> evidence.add(worded("part-of-day", 0, t.words(), "time expression")));
        for (int i = 0; i < sketch.chain().size(); i++) {
            said(i, sketch.chain().get(i), evidence);
        }
        if (sketch.stance().modality() != Modality.ASSERTED) {
            evidence.add(cued("modality", stances.findModality(sketch)));
        }
        if (sketch.stance().realis() != Realis.ACTUAL) {
            evidence.add(cued("realis", stances.findRealis(sketch)));
        }
        return evidence;
    }

    private void said(int ordinal, Source source, List<Evidence> evidence) {
        source.saidAt().ifPresent(w -> evidence.add(worded("said-at", ordinal, w, "place of saying")));
        if (source.saidOn().isPresent()) {
            said.find(source.words().map(Words::span), source.cue().map(Words::span))
                    .on()
                    .ifPresent(w -> evidence.add(worded("said-on", ordinal, w, "day of saying")));
        }
    }

    private Evidence cued(String field, Optional<Span> cue) {
        return new Evidence(field, 0, cue.map(scene::words), field + " cue");
    }

    private static Evidence worded(String field, int ordinal, Words words, String rule) {
        return new Evidence(field, ordinal, Optional.of(words), rule);
    }
}
