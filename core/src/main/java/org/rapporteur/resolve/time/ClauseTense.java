package org.rapporteur.resolve.time;

import java.util.List;
import java.util.Locale;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/**
 * The tense of the clause that governs a time expression, read from the tree: finite form and auxiliaries of the nearest verb
 * above it, and for an infinitive the verb that it hangs on ("agreed to meet on Friday" looks ahead, "managed to flee on Friday"
 * does not). Where a preposition settles the matter ("until Friday", "since Friday") or the tree does not show it, the answer is
 * {@link Tense#UNKNOWN}.
 */
public final class ClauseTense implements TenseHint {
    private static final int HIGHEST = 8;
    private final Syntax syntax;
    private final Lexicon lexicon;

    public ClauseTense(Syntax syntax, Lexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    @Override
    public Tense at(Span span) {
        int head = headOf(span);
        if (head < 0) {
            return Tense.UNKNOWN;
        }
        for (Token child : syntax.children(head)) {
            if (child.is("case") && lexicon.has("bounding-preposition", form(child))) {
                return Tense.UNKNOWN;
            }
        }
        int at = syntax.token(head).head();
        for (int step = 0; at >= 0 && step < HIGHEST; step++) {
            Token token = syntax.token(at);
            if (isPredicate(token)) {
                return tenseOf(token, HIGHEST);
            }
            at = token.head();
        }
        return Tense.UNKNOWN;
    }

    /** The token of the expression whose governor lies outside it, or -1 when no token lies in it. */
    private int headOf(Span span) {
        int low = 0;
        int high = syntax.tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (syntax.token(middle).span().end() <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low >= syntax.tokens().size() || syntax.token(low).span().begin() >= span.end()) {
            return -1;
        }
        int at = low;
        Sentence sentence = syntax.sentenceOf(low);
        for (int step = 0; step < sentence.length(); step++) {
            int above = syntax.token(at).head();
            if (above < 0 || !span.overlaps(syntax.token(above).span())) {
                return at;
            }
            at = above;
        }
        return at;
    }

    private boolean isPredicate(Token token) {
        if (token.upos() == Upos.VERB) {
            return !token.is("amod") && !token.is("case") && !token.is("mark");
        }
        return syntax.children(token.index()).stream().anyMatch(child -> child.is("cop"));
    }

    private Tense tenseOf(Token verb, int depth) {
        List<Token> children = syntax.children(verb.index());
        boolean infinitive = false;
        boolean perfect = false;
        boolean past = false;
        boolean present = false;
        boolean modal = false;
        for (Token child : children) {
            if (!child.is("aux") && !child.is("cop") && !child.is("mark")) {
                continue;
            }
            String form = form(child);
            if (child.is("mark")) {
                infinitive |= form.equals("to");
            } else if (child.xpos().equals("MD")) {
                if (lexicon.has("future-modal", form)) {
                    return Tense.FUTURE;
                }
                modal = true;
            } else {
                perfect |= child.lemma().equals("have");
                past |= child.xpos().equals("VBD");
                present |= child.xpos().equals("VBZ") || child.xpos().equals("VBP");
            }
        }
        if (perfect) {
            return Tense.PAST;
        }
        if (modal) {
            return Tense.UNKNOWN;
        }
        if (infinitive) {
            return ofInfinitive(verb, depth);
        }
        if (lexicon.has("arranging-verb", verb.lemma()) && verb.xpos().equals("VBN")) {
            return Tense.FUTURE;
        }
        if (past || verb.xpos().equals("VBD")) {
            return Tense.PAST;
        }
        if (present) {
            return verb.xpos().equals("VBG") ? Tense.FUTURE : Tense.UNKNOWN;
        }
        return withoutAuxiliary(verb, depth);
    }

    /** A bare participle or a conjunct takes after what it hangs on; a participle of the past tells of the past. */
    private Tense withoutAuxiliary(Token verb, int depth) {
        if (verb.xpos().equals("VBN")) {
            return Tense.PAST;
        }
        if (verb.xpos().equals("VBG") || verb.is("conj")) {
            return ofGovernor(verb, depth);
        }
        return Tense.UNKNOWN;
    }

    private Tense ofInfinitive(Token verb, int depth) {
        int above = verb.head();
        if (above < 0) {
            return Tense.UNKNOWN;
        }
        String governor = syntax.token(above).lemma();
        if (lexicon.has("looking-ahead", governor)) {
            return Tense.FUTURE;
        }
        return lexicon.has("carrying-through", governor) ? ofGovernor(verb, depth) : Tense.UNKNOWN;
    }

    private Tense ofGovernor(Token verb, int depth) {
        int above = verb.head();
        for (int step = 0; above >= 0 && step < HIGHEST; step++) {
            Token token = syntax.token(above);
            if (isPredicate(token)) {
                return depth == 0 ? Tense.UNKNOWN : tenseOf(token, depth - 1);
            }
            above = token.head();
        }
        return Tense.UNKNOWN;
    }

    private static String form(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
