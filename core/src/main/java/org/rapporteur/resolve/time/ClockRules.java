package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.resolve.TimeExpression.Interval;
import org.rapporteur.resolve.TimeExpression.Kind;

/** Times of the clock: "3 p.m.", "10:35 a.m.", "0600 GMT", "9 a.m. on Tuesday", "three o'clock". */
final class ClockRules {
    private final Map<String, Reckoning> rules;

    ClockRules(Map<String, Reckoning> rules) {
        this.rules = rules;
    }

    void register() {
        rules.put("clock", this::clock);
    }

    private Optional<Denotation> clock(Match m, Situation s) {
        Optional<int[]> time = time(m);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        int hour = time.get()[0];
        int minute = time.get()[1];
        String code = String.format(java.util.Locale.ROOT, "%02d:%02d", hour, minute);
        Denotation day = day(m, s);
        return Optional.of(day.at(code, part(hour)));
    }

    private Denotation day(Match m, Situation s) {
        String rule = m.has("weekday") && !m.has("month") ? "weekday" : m.has("month") ? "day-of-month" : "day-word";
        if (m.has("weekday") || m.has("day-word") || m.has("month")) {
            Optional<Denotation> found = Optional.ofNullable(rules.get(rule)).flatMap(r -> r.reckon(m, s));
            if (found.isPresent()) {
                return found.get();
            }
        }
        Optional<Interval> told = s.story().sentenceDay();
        if (told.isPresent()) {
            return Denotation.unresolved(Kind.DATE, told.get().from().toString())
                    .over(told.get());
        }
        Optional<LocalDate> today = s.today();
        return today.map(t -> s.reckoned(Stretch.day(t))).orElseGet(() -> s.unresolved("XXXX-XX-XX"));
    }

    private static Optional<int[]> time(Match m) {
        int hour;
        int minute = m.find("minute").map(Integer::parseInt).orElse(0);
        if (m.has("hhmm")) {
            hour = Integer.parseInt(m.part("hhmm")) / 100;
            minute = Integer.parseInt(m.part("hhmm")) % 100;
        } else if (m.has("dotted")) {
            String dotted = m.part("dotted");
            hour = Integer.parseInt(dotted.substring(0, dotted.indexOf('.')));
            minute = Integer.parseInt(dotted.substring(dotted.indexOf('.') + 1));
        } else {
            hour = m.has("hour") ? m.number("hour") : (int) m.amount("n");
        }
        boolean half = m.has("half-day");
        if (hour > 24 || (half && (hour > 12 || hour == 0))) {
            return Optional.empty();
        }
        if (half) {
            hour = hour % 12 + (m.number("half-day") > 0 ? 12 : 0);
        }
        return Optional.of(new int[] {hour, minute});
    }

    private static String part(int hour) {
        if (hour < 4 || hour >= 21) {
            return "night";
        }
        return hour < 6 ? "dawn" : hour < 12 ? "morning" : hour == 12 ? "noon" : hour < 18 ? "afternoon" : "evening";
    }
}
