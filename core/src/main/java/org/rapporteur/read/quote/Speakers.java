package org.rapporteur.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.Attribution;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Quotation;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.Upos;
import org.rapporteur.read.WordLists;
import org.rapporteur.read.Wording;
import org.rapporteur.read.mention.Candidate;
import org.rapporteur.text.Span;

/**
 * Who speaks in each quotation: the source of the attribution that holds it, else the subject of the verb of speech beside it,
 * else who spoke just before when the quotation goes on.
 */
public final class Speakers {
    private static final int SCARE_WORDS = 4;
    private static final int NEXT_LINE = 3;
    private static final int NAMED = 1_000;
    private final WordLists lists;

    public Speakers(WordLists lists) {
        this.lists = lists;
    }

    /** Quotations in text order. */
    public List<Quotation> quotations(
            Wording wording, List<Quoted> quoted, List<Attribution> attributions, List<Candidate> candidates) {
        List<Quotation> found = new ArrayList<>();
        Optional<Integer> before = Optional.empty();
        int end = -1;
        for (Quoted quote : quoted) {
            boolean direct = !quote.nested() && isDirect(wording, quote);
            Optional<Integer> speaker = direct ? Optional.empty() : governing(wording, quote, candidates);
            speaker = speaker.or(() -> attributed(wording, quote, attributions, candidates))
                    .or(() -> said(wording, quote, candidates));
            if (speaker.isEmpty() && isAfter(wording, quote, end)) {
                speaker = before;
            }
            if (speaker.isEmpty() && fillsSentence(wording, quote)) {
                speaker = justBefore(wording, quote, attributions).flatMap(s -> mentionAt(wording, s, candidates));
            }
            found.add(new Quotation(quote.inner(), speaker, direct, quote.insertions()));
            if (!quote.nested()) {
                before = direct ? speaker : before;
                end = direct ? endOfSentence(wording, quote) : end;
            }
        }
        return found;
    }

    /** The source of the attribution with the most words of the quotation, the shorter of two. */
    private Optional<Integer> attributed(
            Wording wording, Quoted quote, List<Attribution> attributions, List<Candidate> candidates) {
        Attribution best = null;
        int most = quote.inner().length() / 3;
        for (Attribution attribution : attributions) {
            int common = common(quote.inner(), attribution.content());
            boolean closer = best != null && common == most && attribution.contentLength() < best.contentLength();
            if (attribution.source().isPresent() && (common > most || closer)) {
                best = attribution;
                most = common;
            }
        }
        return Optional.ofNullable(best).flatMap(a -> a.source()).flatMap(s -> mentionAt(wording, s, candidates));
    }

    private static int common(Span quote, List<Span> content) {
        int common = 0;
        for (Span part : content) {
            common += Math.max(0, Math.min(quote.end(), part.end()) - Math.max(quote.begin(), part.begin()));
        }
        return common;
    }

    /** The named mention with the longest phrase in a source, else the longest. */
    static Optional<Integer> mentionAt(Wording wording, Span source, List<Candidate> candidates) {
        int best = -1;
        int longest = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Span head = wording.token(candidate.head()).span();
            Span phrase =
                    wording.span(candidate.phrase().first(), candidate.phrase().end());
            int named = candidate.form() == Mention.Form.NAME && candidate.type() == Mention.Type.PERSON ? NAMED : 0;
            int common = Math.min(source.end(), phrase.end()) - Math.max(source.begin(), phrase.begin()) + named;
            if (source.contains(head) && common > longest) {
                best = i;
                longest = common;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** The subject of the nearest verb of speech above the quoted words: envoys who called the draft "unbalanced". */
    private Optional<Integer> governing(Wording wording, Quoted quote, List<Candidate> candidates) {
        int at = wording.token(wording.firstTokenBehind(quote.inner().begin())).head();
        while (at >= 0) {
            Token token = wording.token(at);
            if (!quote.outer().overlaps(token.span())
                    && lists.list("speech-verbs").contains(token.lemma())) {
                Optional<Integer> subject = subject(wording, token, quote, candidates);
                if (subject.isPresent()) {
                    return subject;
                }
            }
            at = token.head();
        }
        return Optional.empty();
    }

    private static Optional<Integer> subject(Wording wording, Token verb, Quoted quote, List<Candidate> candidates) {
        return wording.syntax().children(verb.index()).stream()
                .filter(c -> c.relation().equals("nsubj") && !quote.outer().overlaps(c.span()))
                .findFirst()
                .flatMap(c -> mentionAt(wording, c.span(), candidates));
    }

    /** The subject of a verb of speech in the quotation's own sentence, outside the quotation. */
    private Optional<Integer> said(Wording wording, Quoted quote, List<Candidate> candidates) {
        Sentence sentence = sentenceAt(wording, quote.inner().end() - 1);
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = wording.token(i);
            boolean speaks =
                    token.upos() == Upos.VERB && lists.list("speech-verbs").contains(token.lemma());
            if (speaks && !quote.outer().overlaps(token.span())) {
                Optional<Integer> subject = subject(wording, token, quote, candidates);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a quotation is all that its sentences hold. */
    private static boolean fillsSentence(Wording wording, Quoted quote) {
        Sentence first = sentenceAt(wording, quote.inner().begin());
        Sentence last = sentenceAt(wording, quote.inner().end() - 1);
        return !quote.nested()
                && first.span().begin() >= quote.outer().begin()
                && last.span().end() <= quote.outer().end() + 1;
    }

    /** The source of the last attribution in the sentence before. */
    private static Optional<Span> justBefore(Wording wording, Quoted quote, List<Attribution> attributions) {
        int index = sentenceAt(wording, quote.inner().begin()).index();
        if (index == 0) {
            return Optional.empty();
        }
        Span before = wording.syntax().sentences().get(index - 1).span();
        return attributions.stream()
                .filter(a -> a.source().isPresent()
                        && a.cue().filter(before::contains).isPresent())
                .reduce((a, b) -> b)
                .flatMap(Attribution::source);
    }

    /** Whether a quotation begins where the one before it, or its sentence, has just ended. */
    private static boolean isAfter(Wording wording, Quoted quote, int end) {
        if (end < 0 || quote.outer().begin() < end) {
            return false;
        }
        return wording.text().value().substring(end, quote.outer().begin()).isBlank()
                && quote.outer().begin() - end <= NEXT_LINE;
    }

    private static int endOfSentence(Wording wording, Quoted quote) {
        return Math.max(
                quote.outer().end(),
                sentenceAt(wording, quote.inner().end() - 1).span().end());
    }

    private static Sentence sentenceAt(Wording wording, int offset) {
        int token = Math.min(wording.firstTokenBehind(offset), wording.size() - 1);
        return wording.syntax().sentenceOf(token);
    }

    /** Speech, not a few words in the writer's own sentence: it opens or ends a sentence, or follows a comma or colon. */
    private static boolean isDirect(Wording wording, Quoted quote) {
        int first = wording.firstTokenBehind(quote.inner().begin());
        int end = Math.max(first + 1, wording.endTokenBefore(quote.inner().end()));
        if (first >= wording.size() || new TokenRange(first, end).end() - first < SCARE_WORDS) {
            return false;
        }
        boolean verb = false;
        for (int i = first; i < end && i < wording.size(); i++) {
            Upos upos = wording.token(i).upos();
            verb |= upos == Upos.VERB || upos == Upos.AUX;
        }
        Sentence sentence = wording.syntax().sentenceOf(first);
        boolean opens = sentence.span().begin() >= quote.outer().begin() || first - sentence.firstToken() <= 1;
        boolean introduced =
                quote.outer().begin() > 0 && endsWithSign(wording, quote.outer().begin());
        boolean spans = wording.syntax().sentenceOf(end - 1).index() > sentence.index();
        return verb && (opens || introduced || spans);
    }

    private static boolean endsWithSign(Wording wording, int offset) {
        int at = offset - 1;
        while (at > 0 && Character.isWhitespace(wording.text().charAt(at))) {
            at--;
        }
        return ",:".indexOf(wording.text().charAt(at)) >= 0;
    }
}
