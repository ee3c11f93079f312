package org.rapporteur.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * Finds the time expressions of a dispatch and the days they denote: in a dispatch of Friday 2011-12-16, "Thursday" is
 * 2011-12-15. Expressions come in text order and do not overlap. Without a date to reckon from, relative times are
 * found but have no interval. Safe for use by several threads.
 */
public final class TimeFinder {
    private final RuleBook rules;
    private final Lexicon lexicon;
    private final ClauseCues cues;
    private final Ranges ranges;

    public TimeFinder() {
        this(Lexicon.english());
    }

    public TimeFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        rules = new RuleBook(lexicon);
        cues = new ClauseCues(lexicon);
        ranges = new Ranges(lexicon);
    }

    /** All time expressions of a text. */
    public List<TimeExpression> find(Text text, TimeAnchor anchor) {
        return text.length() == 0 ? List.of() : find(text, List.of(Span.of(0, text.length())), anchor, TenseHint.NONE);
    }

    /**
     * The time expressions of some parts of a text (its sections or sentences, in text order); "the day before" may
     * lean on a day named in an earlier part. "From Monday to Wednesday" and "since mid-March" are one expression
     * each.
     *
     * @param tenses what is known of the clauses
     */
    public List<TimeExpression> find(Text text, List<Span> within, TimeAnchor anchor, TenseHint tenses) {
        return search(text, within, anchor, tenses, true);
    }

    /**
     * As {@link #find(Text, List, TimeAnchor, TenseHint)}, with the ends of a range as expressions of their own, as
     * in TimeML.
     */
    public List<TimeExpression> findSingly(Text text, List<Span> within, TimeAnchor anchor, TenseHint tenses) {
        return search(text, within, anchor, tenses, false);
    }

    private List<TimeExpression> search(
            Text text, List<Span> within, TimeAnchor anchor, TenseHint tenses, boolean joined) {
        Story story = new Story();
        List<TimeExpression> expressions = new ArrayList<>();
        for (Span part : within) {
            Lexemes lexemes = Lexemes.of(text, part);
            List<RuleBook.Found> found = inPart(lexemes, anchor, tenses, story);
            for (RuleBook.Found one : joined ? ranges.join(found, lexemes, anchor) : found) {
                expressions.add(expression(text, lexemes, one));
            }
            story.sentenceEnds();
        }
        return List.copyOf(expressions);
    }

    private List<RuleBook.Found> inPart(Lexemes lexemes, TimeAnchor anchor, TenseHint tenses, Story story) {
        List<RuleBook.Found> all = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            Optional<RuleBook.Found> found =
                    rules.findAt(lexemes, at, match -> tense(lexemes, match, tenses), anchor, story);
            if (found.isPresent()) {
                all.add(found.get());
                story.tell(found.get().denotation(), anchor.day());
                at = found.get().match().end();
            } else {
                if (lexemes.endsSentence(at)) {
                    story.sentenceEnds();
                }
                at++;
            }
        }
        return all;
    }

    /** Days of the week lean on the tree; months and days of a year on the words, since there the nearer one is mostly meant. */
    private Tense tense(Lexemes lexemes, Match match, TenseHint tenses) {
        Tense hinted = ofWeekday(lexemes, match) ? tenses.at(lexemes.span(match.begin(), match.end())) : Tense.UNKNOWN;
        return hinted == Tense.UNKNOWN ? cues.around(lexemes, match.begin(), match.end()) : hinted;
    }

    private boolean ofWeekday(Lexemes lexemes, Match match) {
        for (int i = match.begin(); i < match.end(); i++) {
            if (lexicon.has("weekday", lexemes.at(i).form())) {
                return true;
            }
        }
        return false;
    }

    private static TimeExpression expression(Text text, Lexemes lexemes, RuleBook.Found found) {
        Span span = lexemes.span(found.match().begin(), found.match().end());
        Denotation denotation = found.denotation();
        return new TimeExpression(
                text.words(span), denotation.kind(), denotation.timex(), denotation.interval(), denotation.part());
    }
}
