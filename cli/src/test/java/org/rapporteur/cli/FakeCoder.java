package org.rapporteur.cli;

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

/** Codes an ASSAULT wherever "killed" stands; fails where "break here" stands. Takes longer for some than for others. */
final class FakeCoder implements DispatchCoder {
    private static final String ACT = "killed";

    @Override
    public Coding code(Dispatch dispatch) {
        String text = dispatch.text().value();
        if (text.contains("break here")) {
            throw new IllegalStateException("broken\non purpose");
        }
        if (text.contains("overflow here")) {
            overflow(0);
        }
        pause(Math.floorMod(text.length() * 7, 5));
        List<Claim> claims = new ArrayList<>();
        for (int at = text.indexOf(ACT); at >= 0; at = text.indexOf(ACT, at + 1)) {
            claims.add(claim(dispatch, dispatch.text().words(Span.of(at, at + ACT.length()))));
        }
        Sentence whole = new Sentence(0, Span.of(0, text.length()), 0, 1, Section.Kind.LEAD);
        return new Coding(dispatch, List.of(whole), claims);
    }

    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Claim claim(Dispatch dispatch, Words act) {
        Span whole = Span.of(0, dispatch.text().length());
        return new Claim(
                Claim.idOf(dispatch.id(), act.span(), 0),
                new Predicate(whole, Section.Kind.LEAD, act, EventType.ASSAULT, Optional.empty(), List.of()),
                new Participants(List.of(), List.of()),
                new Circumstances(Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                new Voice(List.of(), Voice.Modality.ASSERTED, Voice.Realis.ACTUAL, Optional.empty()),
                Context.none(),
                new Provenance(
                        0.5, "fake", "fake", "fake", List.of(new Evidence("trigger", 0, Optional.of(act), "fake"))));
    }
}
