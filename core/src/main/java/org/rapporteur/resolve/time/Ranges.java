package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.resolve.TimeExpression.Anchor;
import org.rapporteur.resolve.TimeExpression.Interval;
import org.rapporteur.resolve.TimeExpression.Kind;
import org.rapporteur.resolve.TimeExpression.Precision;

/**
 * Joins the two ends of a range ("from Monday to Wednesday", "between 12 and 15 March") and opens "since mid-March"
 * to the dispatch's day.
 */
final class Ranges {
    private final Lexicon lexicon;

    Ranges(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<RuleBook.Found> join(List<RuleBook.Found> found, Lexemes lexemes, TimeAnchor anchor) {
        List<RuleBook.Found> joined = new ArrayList<>();
        int i = 0;
        while (i < found.size()) {
            Optional<RuleBook.Found> range =
                    i + 1 < found.size() ? between(found.get(i), found.get(i + 1), lexemes) : Optional.empty();
            joined.add(range.orElse(since(found.get(i), lexemes, anchor)));
            i += range.isPresent() ? 2 : 1;
        }
        return joined;
    }

    private Optional<RuleBook.Found> between(RuleBook.Found first, RuleBook.Found second, Lexemes lexemes) {
        int opener = first.match().begin() - 1;
        int middle = first.match().end();
        if (second.match().begin() != middle + 1
                || first.denotation().interval().isEmpty()
                || second.denotation().interval().isEmpty()
                || first.denotation().kind() == Kind.DURATION) {
            return Optional.empty();
        }
        Optional<String> closer =
                lexicon.find("range-opener", lexemes.at(opener).form());
        boolean opened = closer.isPresent()
                && lexicon.has("range-" + closer.get(), lexemes.at(middle).form());
        boolean dashed = lexicon.has("range-dash", lexemes.at(middle).form());
        if (!opened && !dashed) {
            return Optional.empty();
        }
        Interval from = first.denotation().interval().get();
        Interval to = second.denotation().interval().get();
        if (to.to().isBefore(from.from())) {
            return Optional.empty();
        }
        Interval days = new Interval(from.from(), to.to(), Precision.RANGE, from.anchor());
        String timex = first.denotation().timex() + "/" + second.denotation().timex();
        Match match = new Match(
                opened ? opener : first.match().begin(), second.match().end(), Map.of());
        return Optional.of(new RuleBook.Found(
                match,
                new Denotation(
                        Kind.DATE, timex, Optional.of(days), first.denotation().part())));
    }

    /** "since mid-March": to the day of the dispatch. */
    private RuleBook.Found since(RuleBook.Found found, Lexemes lexemes, TimeAnchor anchor) {
        int opener = found.match().begin() - 1;
        Denotation denotation = found.denotation();
        if (!lexicon.has("since", lexemes.at(opener).form())
                || denotation.interval().isEmpty()
                || anchor.day().isEmpty()
                || denotation.kind() == Kind.DURATION) {
            return found;
        }
        Interval start = denotation.interval().get();
        LocalDate today = anchor.day().get();
        if (start.from().isAfter(today)) {
            return found;
        }
        Anchor kind = start.anchor();
        Match match = new Match(opener, found.match().end(), found.match().parts());
        return new RuleBook.Found(match, denotation.over(new Interval(start.from(), today, Precision.RANGE, kind)));
    }
}
