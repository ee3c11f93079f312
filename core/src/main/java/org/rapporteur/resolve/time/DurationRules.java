package org.rapporteur.resolve.time;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.resolve.TimeExpression.Kind;

/** Lengths of time and repeated times: "eight months", "two-year", "several weeks", "every Friday", "twice a week". */
final class DurationRules {
    private final Lexicon lexicon;

    DurationRules(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void register(Map<String, Reckoning> rules) {
        rules.put("duration", this::duration);
        rules.put("vague-duration", this::vagueDuration);
        rules.put("set", this::set);
        rules.put("set-of-weekdays", (m, s) -> set("XXXX-WXX-" + m.part("weekday")));
        rules.put("set-of-months", (m, s) -> set(String.format(java.util.Locale.ROOT, "XXXX-%02d", m.number("month"))));
        rules.put("set-word", (m, s) -> set(m.part("set-word")));
    }

    private static Optional<Denotation> set(String timex) {
        return Optional.of(Denotation.unresolved(Kind.SET, timex));
    }

    private Optional<Denotation> duration(Match m, Situation s) {
        Lexeme after = s.after(m);
        Unit unit = Unit.valueOf(m.part("unit"));
        int next = after.is("-") ? m.end() + 1 : m.end();
        boolean age = s.lexemes().at(next).is("old") || lexicon.has("not-time", after.form());
        boolean share = unit == Unit.QUARTER && after.is("of");
        if (age || share || s.before(m).is("aged")) {
            return Optional.empty();
        }
        double n = (m.has("n")
                        ? m.amount("n")
                        : m.find("pair").map(Double::parseDouble).orElse(1.0))
                + m.find("and-half").map(h -> 0.5).orElse(0.0);
        boolean half = m.has("half");
        return n > 1_000_000 ? Optional.empty() : Optional.of(Denotation.duration(half(unit, half, n)));
    }

    private static String half(Unit unit, boolean half, double n) {
        if (!half) {
            return unit.duration(n);
        }
        return switch (unit) {
            case HOUR -> Unit.MINUTE.duration(30);
            case YEAR -> Unit.MONTH.duration(6);
            case DECADE -> Unit.YEAR.duration(5);
            case CENTURY -> Unit.YEAR.duration(50);
            case DAY -> Unit.HOUR.duration(12);
            default -> unit.duration(0.5);
        };
    }

    private Optional<Denotation> vagueDuration(Match m, Situation s) {
        if (s.after(m).is("old") || lexicon.has("not-time", s.after(m).form())) {
            return Optional.empty();
        }
        Unit unit = Unit.valueOf(m.part("unit"));
        return Optional.of(Denotation.duration(unit.vagueDuration()));
    }

    private Optional<Denotation> set(Match m, Situation s) {
        Unit unit = Unit.valueOf(m.part("unit"));
        return set(unit.duration(m.has("n") ? m.amount("n") : m.has("other") ? 2 : 1));
    }
}
