package org.rapporteur.spark;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;
import org.rapporteur.read.Sentence;
import org.rapporteur.testkit.MadeClaims;
import org.rapporteur.text.Span;

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
            claims.add(MadeClaims.assault(dispatch, whole, Section.Kind.BODY, Span.of(at, at + 6), "fake"));
        }
        return new Coding(dispatch, List.of(new Sentence(0, whole, 0, 1, Section.Kind.BODY)), claims);
    }
}
