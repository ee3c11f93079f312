package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Source;
import org.rapporteur.code.Voice;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.Words;

/** A claim in one line for people: {@code ASSAULT army deserters (SYR REB) -> troops (SYR MIL), Daraa, 2011-12-15, says HRW}. */
final class ClaimLine {
    private static final int LONGEST = 40;

    private ClaimLine() {}

    static String of(Claim claim) {
        StringBuilder line = new StringBuilder();
        line.append(claim.predicate().type());
        claim.predicate().mode().ifPresent(mode -> line.append('/').append(mode));
        line.append(" \"").append(shown(claim.predicate().trigger().text())).append("\" ");
        line.append(side(claim.participants().actors()));
        if (!claim.participants().recipients().isEmpty()) {
            line.append(" -> ").append(side(claim.participants().recipients()));
        }
        claim.circumstances()
                .place()
                .ifPresent(p -> line.append(", ").append(p.place().name()));
        claim.circumstances()
                .time()
                .flatMap(TimeExpression::interval)
                .ifPresent(i -> line.append(", ").append(days(i)));
        claim.circumstances().quantities().forEach(q -> line.append(", ").append(quantity(q)));
        claim.context()
                .recurrence()
                .ifPresent(r -> line.append(", ").append(r.words().text()));
        voice(claim, line);
        return line.toString();
    }

    private static void voice(Claim claim, StringBuilder line) {
        if (claim.voice().modality() != Voice.Modality.ASSERTED) {
            line.append(", ").append(claim.voice().modality().code());
        }
        if (claim.voice().realis() != Voice.Realis.ACTUAL) {
            line.append(", ").append(claim.voice().realis().code());
        }
        List<Source> sources = claim.voice().attribution();
        if (!sources.isEmpty()) {
            line.append("; says ").append(name(sources.get(sources.size() - 1)));
        }
    }

    private static String name(Source source) {
        return name(source.words(), source.actor());
    }

    private static String side(List<Participant> side) {
        if (side.isEmpty()) {
            return "(nobody named)";
        }
        List<String> names = new ArrayList<>();
        for (Participant participant : side) {
            names.add(name(participant.words(), participant.actor()));
        }
        return String.join(", ", names);
    }

    private static String name(Optional<Words> words, Actor actor) {
        String name = actor.name().isEmpty() ? words.map(Words::text).orElse("somebody") : actor.name();
        List<String> marks = new ArrayList<>();
        actor.country().ifPresent(marks::add);
        actor.sectors().stream().limit(2).forEach(marks::add);
        return shown(name) + (marks.isEmpty() ? "" : " (" + String.join(" ", marks) + ")");
    }

    private static String days(TimeExpression.Interval interval) {
        return interval.from().equals(interval.to())
                ? interval.from().toString()
                : interval.from() + ".." + interval.to();
    }

    /** "27+ killed", "at most 30 injured", "5001+ killed in all". */
    static String quantity(Quantity q) {
        Optional<Long> low = q.amount().low();
        Optional<Long> high = q.amount().high();
        String number = q.amount().words().text();
        if (low.isPresent()) {
            number = low.get() + (high.isEmpty() ? "+" : high.equals(low) ? "" : "-" + high.get());
        } else if (high.isPresent()) {
            number = "at most " + high.get();
        }
        String unit = q.unit() == Quantity.Unit.OTHER ? "" : " " + q.unit().code();
        return number + unit + (q.scope() == Quantity.Scope.RUNNING ? " in all" : "");
    }

    /** On one line, and not too long; what a terminal would obey is shown as a mark. */
    static String shown(String text) {
        String one = printable(text);
        return one.codePointCount(0, one.length()) <= LONGEST
                ? one
                : one.substring(0, one.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
    }

    static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else if (Character.isISOControl(c)) {
                out.append('\uFFFD');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
