package org.rapporteur.code.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.rapporteur.read.Token;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.resolve.TimeExpression.Interval;
import org.rapporteur.resolve.TimeExpression.Kind;
import org.rapporteur.resolve.TimeExpression.Precision;
import org.rapporteur.resolve.time.TimeAnchor;
import org.rapporteur.text.Span;

/** "Called on it on Tuesday, a week after troops opened fire": the time of a clause reckoned from that of the clause above it. */
final class AfterTimes {
    /** Characters between a span of time and the word that reckons with it. */
    private static final int GAP = 2;

    private static final Set<String> SHORT = Set.of("hour", "minute", "moment");

    private final Scene scene;
    private final Grammar grammar;

    AfterTimes(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /**
     * Looks for a span of time before the "after" or "before" of a verb's clause.
     *
     * @param timeAt the time of the clause of another verb
     */
    Optional<TimeExpression> find(int verb, IntFunction<Optional<TimeExpression>> timeAt) {
        int clause = verb;
        while (grammar.token(clause).is("conj") && grammar.token(clause).head() >= 0) {
            clause = grammar.token(clause).head();
        }
        Token token = grammar.token(clause);
        if (!token.is("advcl") && !token.is("acl") || token.head() < 0) {
            return Optional.empty();
        }
        int above = grammar.isVerb(token.head())
                ? token.head()
                : grammar.token(token.head()).head();
        if (above < 0 || !grammar.isVerb(above)) {
            return Optional.empty();
        }
        for (int mark : grammar.dependents(clause, "mark")) {
            String word = grammar.lemma(mark);
            int direction = word.equals("after") ? -1 : word.equals("before") ? 1 : 0;
            if (direction == 0 || mark == 0) {
                continue;
            }
            Optional<TimeExpression> span = spanBefore(mark);
            if (span.isPresent()) {
                return timeAt.apply(above).flatMap(base -> moved(base, span.get(), direction));
            }
            if (SHORT.contains(grammar.lemma(mark - 1))) {
                return timeAt.apply(above);
            }
        }
        return Optional.empty();
    }

    /** "Has killed 20 since the revolt began in March 2011", "since the start of the revolt in March": from then to the day of the dispatch. */
    Optional<TimeExpression> findSince(int verb) {
        Optional<LocalDate> today = TimeAnchor.of(scene.reading().dispatch()).day();
        for (int part :
                today.isPresent() && isPerfect(verb) ? grammar.dependents(verb, "advcl", "obl") : List.<Integer>of()) {
            if (!grammar.preposition(part).equals("since")) {
                continue;
            }
            Span words = scene.syntax().subtree(part);
            Optional<TimeExpression> start = scene.resolved().times().stream()
                    .filter(t -> t.kind() != Kind.SET && t.kind() != Kind.DURATION)
                    .filter(t -> words.contains(t.words().span())
                            || words.overlaps(t.words().span()))
                    .filter(t -> t.interval()
                            .filter(i -> !i.from().isAfter(today.get()))
                            .isPresent())
                    .findFirst();
            if (start.isPresent()) {
                Interval from = start.get().interval().orElseThrow();
                return Optional.of(of(start.get(), from.from(), today.get(), Precision.RANGE, from));
            }
        }
        return Optional.empty();
    }

    private boolean isPerfect(int verb) {
        Token token = grammar.token(verb);
        return grammar.dependents(verb, "aux").stream()
                        .anyMatch(a -> grammar.lemma(a).equals("have"))
                || token.is("conj") && token.head() >= 0 && !grammar.has(verb, "aux") && isPerfect(token.head());
    }

    private Optional<TimeExpression> spanBefore(int mark) {
        int begin = scene.token(mark).span().begin();
        return scene.resolved().times().stream()
                .filter(t -> t.kind() == Kind.DURATION)
                .filter(t -> t.words().span().end() <= begin && t.words().span().end() >= begin - GAP)
                .findFirst();
    }

    private static Optional<TimeExpression> moved(TimeExpression base, TimeExpression span, int direction) {
        String timex = span.timex();
        if (base.interval().filter(i -> i.precision() == Precision.DAY).isEmpty()) {
            return Optional.empty();
        }
        Interval day = base.interval().get();
        if (timex.startsWith("PT")) {
            return Optional.of(of(span, day.from(), day.from(), Precision.DAY, day));
        }
        Optional<Integer> count = count(timex);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int by = direction * count.get();
        LocalDate from = day.from();
        return switch (timex.charAt(timex.length() - 1)) {
            case 'D' -> Optional.of(of(span, from.plusDays(by), from.plusDays(by), Precision.DAY, day));
            case 'W' -> Optional.of(of(span, from.plusWeeks(by), from.plusWeeks(by), Precision.DAY, day));
            case 'M' -> {
                LocalDate month = from.plusMonths(by).withDayOfMonth(1);
                yield Optional.of(of(span, month, month.plusMonths(1).minusDays(1), Precision.MONTH, day));
            }
            case 'Y' -> {
                LocalDate year = from.plusYears(by).withDayOfYear(1);
                yield Optional.of(of(span, year, year.plusYears(1).minusDays(1), Precision.YEAR, day));
            }
            default -> Optional.empty();
        };
    }

    /** The number of "P2W"; none where it is open ("PXD"). */
    private static Optional<Integer> count(String timex) {
        if (timex.length() < 3 || timex.length() > 6 || timex.charAt(0) != 'P') {
            return Optional.empty();
        }
        String digits = timex.substring(1, timex.length() - 1);
        return digits.chars().allMatch(Character::isDigit) ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private static TimeExpression of(
            TimeExpression span, LocalDate from, LocalDate to, Precision precision, Interval base) {
        return new TimeExpression(
                span.words(), Kind.DATE, "", Optional.of(new Interval(from, to, precision, base.anchor())), "");
    }
}
