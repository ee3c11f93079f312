package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Context;
import org.rapporteur.code.Evidence;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Participants;
import org.rapporteur.code.Predicate;
import org.rapporteur.code.Provenance;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Source;
import org.rapporteur.code.Voice;
import org.rapporteur.read.Quotation;
import org.rapporteur.read.Sentence;
import org.rapporteur.text.Words;

/** Makes a claim of a sketch: its evidence, field by field, and its confidence. */
final class ClaimWriter {
    private static final double BASE = 0.4;
    private static final double UNLISTED = 0.2;
    private static final double RESOLVED = 0.15;
    private static final double VERB = 0.1;
    private static final double SEVERAL_WORDS = 0.1;
    private static final double CIRCUMSTANCE = 0.05;
    private final Scene scene;
    private final FurtherEvidence further;

    ClaimWriter(Scene scene, FurtherEvidence further) {
        this.scene = scene;
        this.further = further;
    }

    Claim write(Sketch sketch, String id, Optional<Quotation> quote, Context context) {
        Trigger trigger = sketch.trigger();
        Sentence sentence = scene.sentenceOf(trigger.anchor());
        Predicate predicate = new Predicate(
                sentence.span(),
                sentence.section(),
                scene.words(trigger.span()),
                sketch.type(),
                sketch.mode(),
                trigger.entry().meaning().orElseThrow().contexts());
        Voice voice = new Voice(
                sketch.chain(), sketch.stance().modality(), sketch.stance().realis(), quote);
        Provenance provenance = new Provenance(
                confidence(sketch),
                scene.reading().model(),
                trigger.entry().rule(),
                scene.codebook().version(),
                evidence(sketch, quote, context));
        Participants participants = sketch.found().participants();
        return new Claim(id, predicate, participants, sketch.circumstances(), voice, context, provenance);
    }

    /**
     * 0.4 for an entry found, 0.2 for a word that only the reader takes for an event, 0.15 for each side with a resolved participant who is not
     * only likely, 0.1 for a verb, 0.1 for an entry of several words,
     * 0.05 each for a place, a time and a quantity; at most 1. {@link TypeCheck} raises or lowers it by 0.1. A rank order, not a probability.
     */
    static double confidence(Sketch sketch) {
        double sum = sketch.trigger().entry().listed() ? BASE : UNLISTED;
        sum += anyResolved(sketch.found().participants().actors()) ? RESOLVED : 0;
        sum += anyResolved(sketch.found().participants().recipients()) ? RESOLVED : 0;
        sum += sketch.trigger().isVerb() ? VERB : 0;
        sum += sketch.trigger().tokens().size() > 1 ? SEVERAL_WORDS : 0;
        sum += sketch.circumstances().place().isPresent() ? CIRCUMSTANCE : 0;
        sum += sketch.circumstances().time().isPresent() ? CIRCUMSTANCE : 0;
        sum += sketch.circumstances().quantities().isEmpty() ? 0 : CIRCUMSTANCE;
        return Math.min(1, Math.round(sum * 100) / 100.0);
    }

    private static boolean anyResolved(List<Participant> participants) {
        return participants.stream()
                .anyMatch(p -> p.actor().isResolved() && !p.actor().rule().equals(RoleAnswers.IMPLIED));
    }

    private List<Evidence> evidence(Sketch sketch, Optional<Quotation> quote, Context context) {
        List<Evidence> evidence = new ArrayList<>();
        String rule = sketch.trigger().entry().rule();
        evidence.add(new Evidence(
                "trigger", 0, Optional.of(scene.words(sketch.trigger().span())), rule));
        participants("actor", sketch.found().participants().actors(), evidence);
        participants("recipient", sketch.found().participants().recipients(), evidence);
        sketch.circumstances().place().ifPresent(p -> evidence.add(of("place", 0, p.words(), "gazetteer")));
        sketch.circumstances().time().ifPresent(t -> evidence.add(of("time", 0, t.words(), "time expression")));
        int n = 0;
        for (Quantity quantity : sketch.circumstances().quantities()) {
            evidence.add(of("quantity", n++, quantity.amount().words(), "toll"));
        }
        n = 0;
        for (Source source : sketch.chain()) {
            evidence.add(new Evidence("attribution", n, source.words(), "attribution"));
            source.cue().ifPresent(c -> evidence.add(of("cue", source.level(), c, "attribution")));
            n++;
        }
        quote.ifPresent(q -> evidence.add(of("quote", 0, scene.words(q.span()), "quotation")));
        context.recurrence().ifPresent(r -> evidence.add(of("recurrence", 0, r.words(), "recurrence")));
        evidence.addAll(further.of(sketch));
        return evidence;
    }

    private static void participants(String field, List<Participant> participants, List<Evidence> evidence) {
        for (int i = 0; i < participants.size(); i++) {
            Participant p = participants.get(i);
            evidence.add(new Evidence(field, i, p.words(), p.actor().rule()));
        }
    }

    private static Evidence of(String field, int ordinal, Words words, String rule) {
        return new Evidence(field, ordinal, Optional.of(words), rule);
    }
}
