package org.rapporteur.read.attribute;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.Wording;
import org.rapporteur.read.quote.Quoted;

/**
 * Contents by quotation marks and sentences: a quotation that is held by more than half is held whole; outside quotations a
 * content ends with its sentence, before the stop.
 */
final class Contents {
    private static final String MARKS = "\"'\u201c\u201d\u2018\u2019-\u2013\u2014";
    private final Wording wording;
    private final List<TokenRange> quotations = new ArrayList<>();

    Contents(Wording wording, List<Quoted> quoted) {
        this.wording = wording;
        for (Quoted quote : quoted) {
            int first = wording.firstTokenBehind(quote.outer().begin());
            int end = wording.endTokenBefore(quote.outer().end());
            if (!quote.nested() && first < end) {
                quotations.add(new TokenRange(first, end));
            }
        }
    }

    SeenAttribution mended(SeenAttribution seen) {
        List<TokenRange> content = new ArrayList<>();
        for (TokenRange run : relevant(seen)) {
            TokenRange whole = withinSentences(withWholeQuotations(run, seen), seen.cue());
            int last = content.size() - 1;
            if (last >= 0 && content.get(last).end() >= whole.first()) {
                content.set(last, content.get(last).cover(whole));
            } else {
                content.add(whole);
            }
        }
        return seen.withContent(withoutStop(content));
    }

    /** The stop that ends a sentence is no part of what is told in it without quotation marks; behind a dash, as of broken-off speech, it stays. */
    private List<TokenRange> withoutStop(List<TokenRange> content) {
        if (content.isEmpty()) {
            return content;
        }
        TokenRange last = content.get(content.size() - 1);
        int stop = last.end() - 1;
        boolean told = stop - 1 > last.first()
                && wording.word(stop).equals(".")
                && MARKS.indexOf(wording.word(content.get(0).first()).charAt(0)) < 0
                && MARKS.indexOf(wording.word(stop - 1).charAt(0)) < 0;
        if (told) {
            content.set(content.size() - 1, new TokenRange(last.first(), stop));
        }
        return content;
    }

    /** Beside a content in the cue's own sentence, runs in others count only where a quotation goes on there. */
    private List<TokenRange> relevant(SeenAttribution seen) {
        Sentence own = wording.syntax().sentenceOf(seen.cue().first());
        boolean near = seen.content().stream().anyMatch(r -> own.holdsToken(r.first()) || own.holdsToken(r.end() - 1));
        if (!near) {
            return seen.content();
        }
        return seen.content().stream()
                .filter(r -> own.holdsToken(r.first())
                        || own.holdsToken(r.end() - 1)
                        || quotations.stream().anyMatch(q -> Ranges.overlap(q, r)))
                .toList();
    }

    private TokenRange withWholeQuotations(TokenRange run, SeenAttribution seen) {
        TokenRange whole = run;
        for (TokenRange quote : quotations) {
            boolean cut = run.first() <= quote.first() && run.end() > quote.first() && run.end() < quote.end()
                    || run.first() > quote.first() && run.first() < quote.end() && run.end() >= quote.end();
            int common = Math.min(run.end(), quote.end()) - Math.max(run.first(), quote.first());
            if (cut
                    && 2 * common > quote.end() - quote.first()
                    && !Ranges.overlap(quote, seen.cue())
                    && seen.source().filter(s -> Ranges.overlap(quote, s)).isEmpty()) {
                whole = whole.cover(quote);
            }
        }
        return whole;
    }

    /** Cut at the end of the cue's sentence, unless a quotation goes on over it. */
    private TokenRange withinSentences(TokenRange run, TokenRange cue) {
        Sentence sentence = wording.syntax().sentenceOf(cue.first());
        int end = sentence.endToken();
        int begin = sentence.firstToken();
        if (run.first() >= begin && run.first() < end && run.end() > end && !isQuoted(end)) {
            return new TokenRange(run.first(), end);
        }
        if (run.first() < begin && run.end() > begin && run.end() <= end && !isQuoted(begin)) {
            return new TokenRange(begin, run.end());
        }
        return run;
    }

    /** Whether a quotation stands on both sides of the beginning of a token. */
    private boolean isQuoted(int token) {
        return quotations.stream().anyMatch(q -> q.first() < token && token < q.end());
    }
}
