package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/** The trees of a dispatch in the words of grammar: what is the passive, whose conjunct, under which preposition. */
final class Grammar {
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis", "root");
    private static final Set<String> HARMING = Set.of(
            "kill",
            "wound",
            "injure",
            "arrest",
            "detain",
            "shoot",
            "hurt",
            "capture",
            "round",
            "jail",
            "beat",
            "kidnap",
            "abduct",
            "behead",
            "execute",
            "displace");
    private static final Set<String> GOVERNING = Set.of("on", "upon", "for", "at", "with", "against");
    private static final Set<String> AIMED = Set.of("at", "on", "upon", "into");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "noone", "nothing");
    private final Syntax syntax;
    private final List<List<Token>> children;
    private final List<String> lemmas;

    /**
     * @param lemmas of every token, in lower case
     */
    Grammar(Syntax syntax, List<String> lemmas) {
        this.syntax = syntax;
        this.lemmas = List.copyOf(lemmas);
        this.children = new ArrayList<>(syntax.tokens().size());
        for (int i = 0; i < syntax.tokens().size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (Token token : syntax.tokens()) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
    }

    Syntax syntax() {
        return syntax;
    }

    /** Whether a verb tells of bodily harm or arrest. */
    boolean isHarming(int verb) {
        return HARMING.contains(lemma(verb));
    }

    Token token(int index) {
        return syntax.token(index);
    }

    String lemma(int index) {
        return lemmas.get(index);
    }

    List<Token> children(int head) {
        return children.get(head);
    }

    /** Dependents with one of some relations; a relation stands for its subtypes. */
    List<Integer> dependents(int head, String... relations) {
        List<Integer> found = new ArrayList<>(2);
        for (Token child : children.get(head)) {
            for (String relation : relations) {
                if (child.is(relation)) {
                    found.add(child.index());
                    break;
                }
            }
        }
        return found;
    }

    boolean has(int head, String... relations) {
        return !dependents(head, relations).isEmpty();
    }

    /** The preposition or subordinator of a phrase, its fixed parts joined: "according to"; empty without. */
    String preposition(int phrase) {
        for (Token child : children.get(phrase)) {
            if (child.is("case") || child.is("mark")) {
                StringBuilder words = new StringBuilder(lemma(child.index()));
                for (int part : dependents(child.index(), "fixed")) {
                    words.append(' ').append(lemma(part));
                }
                return words.toString();
            }
        }
        String within = prepositionWithin(phrase);
        return within.isEmpty() ? particleBefore(phrase) : within;
    }

    /** "With Japan Prime Minister Shinzo Abe", where the tree gives "with" to a word of the title: the phrase's first word. */
    private String prepositionWithin(int phrase) {
        int first = syntax.firstUnder(phrase);
        if (first >= phrase || !token(first).is("case")) {
            return "";
        }
        for (int at = token(first).head(); at != phrase; at = token(at).head()) {
            boolean named = at >= 0
                    && (token(at).is("compound")
                            || token(at).is("nummod")
                            || token(at).is("flat")
                            || token(at).relation().equals("nmod:desc"));
            if (!named) {
                return "";
            }
        }
        return lemma(first);
    }

    /** "Called on states", where the tree gives "on" to the verb: the particle right before a phrase is its preposition. */
    private String particleBefore(int phrase) {
        if (!token(phrase).is("obl")) {
            return "";
        }
        int before = syntax.firstUnder(phrase) - 1;
        boolean particle = before >= 0
                && token(before).is("compound:prt")
                && token(before).head() == token(phrase).head()
                && GOVERNING.contains(lemma(before));
        return particle ? lemma(before) : "";
    }

    /** Oblique or nominal modifiers under a preposition. */
    List<Integer> under(int head, String preposition) {
        List<Integer> found = new ArrayList<>(1);
        for (int phrase : dependents(head, "obl", "nmod")) {
            if (preposition(phrase).equals(preposition)) {
                found.add(phrase);
            }
        }
        return found;
    }

    boolean isPassive(int verb) {
        boolean called = false;
        boolean has = false;
        for (Token child : children.get(verb)) {
            called |= child.relation().endsWith(":pass");
            boolean be = child.is("aux")
                    && (lemma(child.index()).equals("be")
                            || lemma(child.index()).equals("get"));
            if (be && (token(verb).xpos().equals("VBN") || has(verb, "nsubj:pass"))) {
                return true;
            }
            has |= child.is("aux") && lemma(child.index()).equals("have");
        }
        if (called && !has && !token(verb).xpos().equals("VBD")) {
            return true;
        }
        Token token = token(verb);
        if (isGapped(verb) || sharesPassive(verb) || isBareHarm(verb)) {
            return true;
        }
        boolean reduced = token.xpos().equals("VBD") && token.relation().equals("acl");
        boolean participle = token.xpos().equals("VBN") || reduced;
        boolean clause = token.is("acl") && !token.relation().equals("acl:relcl") && !has && !has(verb, "nsubj");
        return participle && (clause || token.is("amod") || isWanted(verb));
    }

    /** "Want the man detained": a participle whose sufferer is the object of the verb above it. */
    private boolean isWanted(int verb) {
        Token token = token(verb);
        return token.is("xcomp")
                && token.head() >= 0
                && HARMING.contains(lemma(verb))
                && has(token.head(), "obj")
                && !has(verb, "obj", "aux", "mark");
    }

    /** "40 were shot and thousands rounded up": a verb of harm joined to a passive has its auxiliary from there. */
    private boolean isGapped(int verb) {
        Token token = token(verb);
        return token.is("conj")
                && token.head() >= 0
                && HARMING.contains(lemma(verb))
                && has(verb, "nsubj")
                && !has(verb, "obj", "aux")
                && isPassive(token.head());
    }

    /** Whether a verb of harm has a phrase as its object or as the subject that suffers it. */
    boolean isHarmed(int head) {
        Token token = token(head);
        boolean dies =
                token.is("nsubj") && token.head() >= 0 && lemma(token.head()).equals("die");
        return dies
                || token.head() >= 0
                        && HARMING.contains(lemma(token.head()))
                        && (token.is("obj")
                                || token.relation().equals("nsubj:pass")
                                || token.is("nsubj") && isPassive(token.head()));
    }

    /** "There were so many civilians killed": a participle of harm that stands by itself, with nobody behind it whom it harms. */
    private boolean isBareHarm(int verb) {
        Token token = token(verb);
        if (!HARMING.contains(lemma(verb)) || has(verb, "obj", "aux", "conj", "ccomp")) {
            return false;
        }
        boolean alone = token.is("advcl") && token.xpos().equals("VBN") && !has(verb, "nsubj", "mark");
        return alone || isCountedHeadline(verb);
    }

    /** "Four shot dead as blockade bites", "12 people killed in raid": the counted suffer, for nobody else is told of. */
    private boolean isCountedHeadline(int verb) {
        List<Integer> subjects = dependents(verb, "nsubj");
        boolean past = token(verb).xpos().equals("VBD") || token(verb).xpos().equals("VBN");
        return past
                && !subjects.isEmpty()
                && dependents(verb, "obl").stream().noneMatch(o -> AIMED.contains(preposition(o)))
                && subjects.stream().anyMatch(s -> token(s).upos() == Upos.NUM || has(s, "nummod"));
    }

    /** "Was found and arrested": a participle joined to a passive without a subject or object of its own. */
    private boolean sharesPassive(int verb) {
        Token token = token(verb);
        return token.is("conj")
                && token.head() >= 0
                && token.head() < verb
                && (token.xpos().equals("VBN") || token.xpos().equals("VBD") && HARMING.contains(lemma(verb)))
                && !has(verb, "nsubj", "aux", "obj", "cop")
                && isPassive(token.head());
    }

    /** Whether a semicolon stands between two words of a sentence: each half has parties and speakers of its own. */
    boolean isApart(int one, int other) {
        for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
            if (lemma(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** "Nobody", "no group", "nothing": there is none that does or suffers it. */
    boolean isNobody(int phrase) {
        return NOBODY.contains(lemma(phrase))
                || dependents(phrase, "det").stream().anyMatch(d -> lemma(d).equals("no"));
    }

    /** "Is to lay flowers, talk to guards": the infinitive before a bare verb that the tree hangs on their common verb instead. */
    Optional<Integer> findInSeries(int verb) {
        Token token = token(verb);
        boolean bare = (token.is("conj") || token.is("parataxis"))
                && token.xpos().equals("VB")
                && !has(verb, "aux", "nsubj", "mark");
        return !bare || token(token.head()).xpos().equals("VB")
                ? Optional.empty()
                : dependents(token.head(), "xcomp").stream()
                        .filter(x -> x < verb && has(x, "mark"))
                        .reduce((first, last) -> last);
    }

    boolean isVerb(int token) {
        Upos upos = token(token).upos();
        return upos == Upos.VERB || upos == Upos.AUX;
    }

    /** Whether a token is a clause's predicate: a verb, or anything with a copula or a subject. */
    boolean isPredicate(int token) {
        return token(token).upos() == Upos.VERB || has(token, "cop", "nsubj", "csubj");
    }

    /** The first of a chain of conjuncts. */
    int firstConjunct(int token) {
        int at = token;
        while (token(at).is("conj") && token(at).head() >= 0) {
            at = token(at).head();
        }
        return at;
    }

    /** A phrase's head and the heads coordinated with it, in text order. */
    List<Integer> members(int head) {
        List<Integer> members = new ArrayList<>();
        members.add(head);
        for (int conjunct : dependents(head, "conj")) {
            members.addAll(members(conjunct));
        }
        members.sort(null);
        return members;
    }

    /** The members of a subject that stand before its verb; what a tree joins to it from behind belongs to the next verb. */
    List<Integer> membersBefore(int head, int verb) {
        List<Integer> members = members(head);
        if (head < verb) {
            members.removeIf(m -> m > verb);
        }
        return members;
    }

    /** Joined predicates: only conjuncts that are themselves predicates. */
    List<Integer> conjoinedPredicates(int verb) {
        return dependents(verb, "conj").stream().filter(this::isPredicate).toList();
    }

    /** The predicate of the clause that a token stands in, going up; the token itself when it is one. */
    Optional<Integer> clauseOf(int token) {
        int at = token;
        while (at >= 0) {
            if (isPredicate(at)) {
                return Optional.of(at);
            }
            at = token(at).head();
        }
        return Optional.empty();
    }

    /** Whether a token's subtree is a clause of its own. */
    boolean isClause(int token) {
        String relation = token(token).relation();
        int colon = relation.indexOf(':');
        return CLAUSES.contains(colon < 0 ? relation : relation.substring(0, colon))
                || relation.startsWith("conj") && isPredicate(token);
    }

    boolean isUnder(int token, int ancestor) {
        return syntax.isUnder(token, ancestor);
    }

    /** Relative "who", "which", "that" as a subject or object. */
    boolean isRelative(int token) {
        String lemma = lemma(token);
        return lemma.equals("who") || lemma.equals("which") || lemma.equals("that") || lemma.equals("whom");
    }
}
