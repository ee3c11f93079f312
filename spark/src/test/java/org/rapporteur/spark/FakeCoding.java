package org.rapporteur.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Circumstances;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Context;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Evidence;
import org.rapporteur.code.Participants;
import org.rapporteur.code.Predicate;
import org.rapporteur.code.Provenance;
import org.rapporteur.code.Voice;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;
import org.rapporteur.read.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** Codes every "killed" as an assault, and cannot code a dispatch that says "unspeakable". */
record FakeCoding() implements DispatchCoding {
    @Override
    public Coding code(Dispatch dispatch) {
        String text = dispatch.text().value();
        if (text.contains("unspeakable")) {
            throw new IllegalStateException("cannot\nsay it");
        }
        Span whole = Span.of(0, text.length());
        List<Claim> claims = new ArrayList<>();
        for (int at = text.indexOf("killed"); at >= 0; at = text.indexOf("killed", at + 1)) {
            Words act = dispatch.text().words(Span.of(at, at + 6));
            claims.add(new Claim(
                    Claim.idOf(dispatch.id(), act.span(), 0),
                    new Predicate(whole, Section.Kind.BODY, act, EventType.ASSAULT, Optional.empty(), List.of()),
                    new Participants(List.of(), List.of()),
                    new Circumstances(Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                    new Voice(List.of(), Voice.Modality.ASSERTED, Voice.Realis.ACTUAL, Optional.empty()),
                    Context.none(),
                    new Provenance(
                            0.5,
                            "fake",
                            "fake",
                            "fake",
                            List.of(new Evidence("trigger", 0, Optional.of(act), "fake")))));
        }
        return new Coding(dispatch, List.of(new Sentence(0, whole, 0, 1, Section.Kind.BODY)), claims);
    }
}
