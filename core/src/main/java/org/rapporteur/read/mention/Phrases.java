package org.rapporteur.read.mention;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Token;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.Upos;
import org.rapporteur.read.Wording;

/**
 * The phrase that a head word makes as one would quote an actor: determiner, modifiers, "of" and what follows it; without
 * the preposition before, the relative and participial clauses, appositions behind a comma and coordinated others.
 */
final class Phrases {
    private static final Set<String> ALWAYS =
            new TreeSet<>(Set.of("det", "amod", "compound", "nummod", "flat", "fixed", "goeswith", "nmod"));
    /** How verbs begin that tell of what somebody is charged: "accused the police of negligence"; the reader's lemmas of rare forms are guesses. */
    private static final List<String> CHARGING =
            List.of("accus", "suspect", "convict", "acquit", "clear", "absolv", "depriv", "inform");
    /** Offices and bodies that are of something: "the ministry of defence". */
    private static final Set<String> OFFICES = new TreeSet<>(Set.of(
            "minister",
            "ministers",
            "ministry",
            "secretary",
            "department",
            "head",
            "chief",
            "director",
            "leader",
            "leaders",
            "member",
            "members",
            "group",
            "groups",
            "number",
            "hundreds",
            "dozens",
            "thousands",
            "scores"));

    private static final Set<String> INSIDE = new TreeSet<>(Set.of("case", "advmod", "conj", "cc", "obl", "obj"));
    private final Wording wording;
    private final Syntax syntax;

    Phrases(Wording wording) {
        this.wording = wording;
        this.syntax = wording.syntax();
    }

    /** The tokens of the phrase around a head. */
    TokenRange of(int head) {
        int low = syntax.firstUnder(head);
        boolean[] kept = new boolean[syntax.lastUnder(head) - low + 1];
        keep(head, true, low, kept);
        int first = head;
        while (first > low && (kept[first - 1 - low] || bridges(first - 1, first - 2, low, kept))) {
            first--;
        }
        int last = head;
        int high = low + kept.length - 1;
        while (last < high && (kept[last + 1 - low] || bridges(last + 1, last + 2, low, kept))) {
            last++;
        }
        TokenRange range = trimmed(first, last + 1, head);
        return isModifier(head) ? range : withArticle(range);
    }

    /** A hyphen or a quotation mark between two kept words; a comma only before a modifier of the head's left side. */
    private boolean bridges(int sign, int beyond, int low, boolean[] kept) {
        int at = beyond - low;
        return at >= 0
                && at < kept.length
                && kept[at]
                && syntax.token(sign).upos() == Upos.PUNCT
                && (!wording.word(sign).equals(",") || beyond < sign);
    }

    private void keep(int head, boolean top, int low, boolean[] kept) {
        kept[head - low] = true;
        for (Token child : syntax.children(head)) {
            if (isKept(child, head, top)) {
                keep(child.index(), false, low, kept);
            }
        }
    }

    private boolean isKept(Token child, int head, boolean top) {
        String relation = base(child.relation());
        if (ALWAYS.contains(relation)) {
            return !top || !isCharge(child, head);
        }
        if (relation.equals("acl") || relation.equals("advcl")) {
            return child.index() < head && child.relation().equals("acl");
        }
        if (relation.equals("appos")) {
            return child.index() > head && isAdjacentName(child, head);
        }
        return !top && INSIDE.contains(relation);
    }

    /** "The police of negligence", that somebody accuses: what they are accused of, where the tree hangs it on them. */
    private boolean isCharge(Token child, int head) {
        int verb = syntax.token(head).head();
        boolean of = base(child.relation()).equals("nmod")
                && child.index() > head
                && child.upos() == Upos.NOUN
                && syntax.children(child.index()).stream()
                        .anyMatch(c -> c.is("case") && wording.lower(c.index()).equals("of"))
                && syntax.children(child.index()).stream().noneMatch(c -> c.is("det") || c.upos() == Upos.PROPN);
        return of
                && verb >= 0
                && (syntax.token(head).is("obj") || syntax.token(head).is("nsubj:pass"))
                && syntax.token(verb).upos() == Upos.VERB
                && CHARGING.stream().anyMatch(wording.lower(verb)::startsWith)
                && !OFFICES.contains(wording.lower(head));
    }

    /** "envoy Vitaly Churkin": a name that follows its noun without a sign between. */
    private boolean isAdjacentName(Token child, int head) {
        int first = syntax.firstUnder(child.index());
        if (child.upos() != Upos.PROPN || first <= head) {
            return false;
        }
        for (int i = head + 1; i < first; i++) {
            if (syntax.token(i).upos() == Upos.PUNCT) {
                return false;
            }
        }
        return syntax.token(first).upos() == Upos.PROPN;
    }

    private boolean isModifier(int head) {
        Token token = syntax.token(head);
        return token.head() > head
                && ALWAYS.contains(base(token.relation()))
                && !token.relation().equals("nmod:poss");
    }

    /** With the article directly before, which the tree may have hung elsewhere. */
    private TokenRange withArticle(TokenRange range) {
        int before = range.first() - 1;
        boolean article = before >= 0
                && syntax.token(before).upos() == Upos.DET
                && syntax.token(before).is("det")
                && syntax.token(range.first()).upos() != Upos.DET
                && syntax.sentenceOf(before).holdsToken(range.first());
        return article && !syntax.token(range.first()).xpos().startsWith("PRP")
                ? new TokenRange(before, range.end())
                : range;
    }

    /** Without signs at the edges that belong to the sentence. */
    private TokenRange trimmed(int first, int end, int head) {
        int from = first;
        int to = end;
        for (int i = head + 1; i < to && quotes(from, to) % 2 == 1; i++) {
            to = isQuote(i) ? i : to;
        }
        for (int i = head - 1; i >= from && quotes(from, to) % 2 == 1; i--) {
            from = isQuote(i) ? i + 1 : from;
        }
        while (from < head && (isLoose(from) || isForeign(from, head))) {
            from++;
        }
        while (to - 1 > head && (isLoose(to - 1) || syntax.token(to - 1).upos() == Upos.ADP)) {
            to--;
        }
        return new TokenRange(from, to);
    }

    /** A preposition before the phrase; not the "at" of "at least 27". */
    private boolean isForeign(int token, int head) {
        Token at = syntax.token(token);
        if (at.upos() != Upos.ADP || !at.is("case")) {
            return false;
        }
        String bound = wording.lower(token + 1);
        if (bound.equals("least") || bound.equals("most")) {
            return false;
        }
        Upos next = syntax.token(token + 1).upos();
        return at.head() == head || next != Upos.NUM && next != Upos.ADV && next != Upos.ADJ;
    }

    private int quotes(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isQuote(i) ? 1 : 0;
        }
        return count;
    }

    private boolean isQuote(int token) {
        String word = wording.word(token);
        return word.length() == 1
                && "\"\u201c\u201d'\u2018\u2019\u00ab\u00bb".contains(word)
                && syntax.token(token).upos() == Upos.PUNCT;
    }

    private boolean isLoose(int token) {
        Upos upos = syntax.token(token).upos();
        return upos == Upos.PUNCT || upos == Upos.CCONJ || upos == Upos.SCONJ;
    }

    static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
