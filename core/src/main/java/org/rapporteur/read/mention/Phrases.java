package org.rapporteur.read.mention;

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
    private static final Set<String> ALWAYS = new TreeSet<>(Set.of(
            "det", "amod", "compound", "nummod", "flat", "fixed", "goeswith", "nmod"));
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
        return withArticle(trimmed(first, last + 1, head));
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
            return true;
        }
        if (relation.equals("acl") || relation.equals("advcl")) {
            return child.index() < head && child.relation().equals("acl");
        }
        if (relation.equals("appos")) {
            return child.index() > head && isAdjacentName(child, head);
        }
        return !top && INSIDE.contains(relation);
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

    /** With the article directly before, which the tree may have hung elsewhere. */
    private TokenRange withArticle(TokenRange range) {
        int before = range.first() - 1;
        boolean article = before >= 0
                && syntax.token(before).upos() == Upos.DET
                && syntax.token(before).is("det")
                && syntax.token(range.first()).upos() != Upos.DET
                && syntax.sentenceOf(before).holdsToken(range.first());
        return article && !syntax.token(range.first()).xpos().startsWith("PRP") ? new TokenRange(before, range.end()) : range;
    }

    /** Without signs at the edges that belong to the sentence. */
    private TokenRange trimmed(int first, int end, int head) {
        int from = first;
        int to = end;
        while (from < head && (isLoose(from) || syntax.token(from).upos() == Upos.ADP && syntax.token(from).is("case"))) {
            from++;
        }
        while (to - 1 > head && isLoose(to - 1)) {
            to--;
        }
        return new TokenRange(from, to);
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
