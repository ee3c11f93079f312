package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/**
 * Where the subject of a verb stands when the tree does not hang it under the verb, or hangs too many: behind a mark, behind
 * "with", in an apposition, in the clause before.
 */
final class SubjectPlaces {
    private static final Set<String> SPEAKING = Set.of(
            "demand",
            "call",
            "urge",
            "accuse",
            "condemn",
            "warn",
            "reject",
            "insist",
            "vow",
            "pledge",
            "threaten",
            "ask",
            "appeal",
            "denounce",
            "criticise",
            "criticize",
            "praise",
            "welcome",
            "blame",
            "note",
            "quote",
            "cite",
            "promise",
            "deny",
            "argue",
            "describe",
            "stress",
            "add");

    private static final Set<String> JOINING = Set.of("and", "&");
    private static final Set<String> SAYING = Set.of("say", "estimate", "report", "believe", "claim", "put");
    private final Grammar grammar;

    SubjectPlaces(Grammar grammar) {
        this.grammar = grammar;
    }

    /** A finite verb has a subject: where the tree gives it none, the first phrase before it that has no place of its own. */
    Optional<Integer> orphanBefore(int verb) {
        for (int i = grammar.syntax().sentenceOf(verb).firstToken(); i < verb; i++) {
            Token word = grammar.token(i);
            boolean nominal = word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
            boolean loose =
                    word.isRoot() || word.is("appos") && word.head() > i && word.head() < verb || word.is("dep");
            if (nominal && loose && grammar.preposition(i).isEmpty()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "... as the parliament called": the phrase between the mark of a finite clause and its verb is its subject. */
    Optional<Integer> behindMark(int verb) {
        List<Integer> marks =
                grammar.dependents(verb, "mark").stream().filter(m -> m < verb).toList();
        for (int i = marks.isEmpty() ? verb : marks.get(0) + 1; i < verb; i++) {
            Token word = grammar.token(i);
            boolean nominal = word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
            if (nominal && word.is("nsubj") && grammar.preposition(i).isEmpty()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** A verb has one subject: of several the last before it, unless that only names or explains the one before. */
    List<Integer> oneSubject(int verb, List<Integer> direct) {
        List<Integer> before = direct.stream()
                .filter(s -> s < verb && !isAmongThem(s) && !isStrayRelative(s, direct))
                .toList();
        if (direct.size() == 1 || before.isEmpty()) {
            return direct;
        }
        int last = before.size() - 1;
        while (last > 0 && !isJoined(before.get(last)) && explains(before.get(last), before.get(last - 1))) {
            last--;
        }
        int first = last;
        while (first > 0 && isJoined(before.get(first))) {
            first--;
        }
        return before.subList(first, last + 1);
    }

    /** "The minister and his counterpart met", where the tree hangs both under the verb. */
    private boolean isJoined(int subject) {
        int first = grammar.syntax().firstUnder(subject);
        return JOINING.contains(grammar.lemma(first)) || first > 0 && JOINING.contains(grammar.lemma(first - 1));
    }

    /** "Iran and Syria, which back the group, denied": the relative belongs to the clause in between. */
    private boolean isStrayRelative(int subject, List<Integer> direct) {
        return grammar.isRelative(subject) && direct.stream().anyMatch(d -> d < subject && !grammar.isRelative(d));
    }

    /** "Which back the group", where the tree takes the group for the subject. */
    boolean isInverted(int verb) {
        List<Integer> subjects = grammar.dependents(verb, "nsubj");
        return verb > 0
                && grammar.token(verb).relation().equals("acl:relcl")
                && grammar.isRelative(verb - 1)
                && !subjects.isEmpty()
                && subjects.stream().allMatch(s -> s > verb);
    }

    /** "With China and India abstaining": a participle behind "with" has its subject between them. */
    Optional<Integer> withSubject(int verb) {
        boolean participle =
                grammar.token(verb).is("advcl") && grammar.token(verb).xpos().equals("VBG");
        int at = verb - 1;
        while (participle && at >= 0 && grammar.syntax().lastUnder(at) == verb - 1) {
            if (grammar.preposition(at).equals("with")) {
                return Optional.of(at);
            }
            at = grammar.token(at).head();
        }
        return Optional.empty();
    }

    /** "A push for Syria to let them in": who stands between "for" and the infinitive is to do it. */
    Optional<Integer> forSubject(int verb) {
        int at = verb - 1;
        while (at > 0 && grammar.token(at).head() == verb && grammar.token(at).is("advmod")) {
            at--;
        }
        boolean infinitive = at > 0
                && grammar.token(at).is("mark")
                && grammar.token(at).head() == verb
                && grammar.lemma(at).equals("to");
        int phrase = at - 1;
        while (infinitive && phrase >= 0 && grammar.syntax().lastUnder(phrase) == at - 1) {
            boolean nominal =
                    grammar.token(phrase).is("nmod") || grammar.token(phrase).is("obl");
            if (nominal && grammar.preposition(phrase).equals("for")) {
                return Optional.of(phrase);
            }
            phrase = grammar.token(phrase).head();
        }
        return Optional.empty();
    }

    /** "Envoy Jamsheed Marker", "the Watch, a New York-based group,": one phrase that a tree took for two subjects. */
    private boolean explains(int later, int earlier) {
        int first = firstUnder(later);
        int last = grammar.syntax().lastUnder(later);
        boolean adjacent = first == earlier + 1 && grammar.token(later).upos() == Upos.PROPN;
        boolean apposed = first > 0 && grammar.lemma(first - 1).equals(",")
                || grammar.token(first).upos() == Upos.PUNCT
                        && grammar.lemma(first).equals(",");
        boolean closed = last + 1 < grammar.syntax().tokens().size()
                && (grammar.lemma(last + 1).equals(",") || grammar.lemma(last).equals(","));
        return adjacent || apposed && closed;
    }

    /** "Eleven people, among them three children,": part of those before. */
    private boolean isAmongThem(int subject) {
        int before = firstUnder(subject) - 1;
        String word = before < 0 ? "" : grammar.lemma(before);
        boolean pronoun = word.equals("they") || word.equals("them") || word.equals("whom");
        return word.equals("include")
                || word.equals("including")
                || pronoun && grammar.preposition(before).equals("among");
    }

    /** "Said troops had entered and demanded their withdrawal": who speaks demands, whichever verb the tree joins it to. */
    boolean speaksAgain(int verb, int governor) {
        Token first = grammar.token(governor);
        boolean said = first.is("ccomp") && first.head() >= 0 && SAYING.contains(grammar.lemma(first.head()));
        boolean perfect = grammar.dependents(governor, "aux").stream()
                .anyMatch(a -> grammar.lemma(a).equals("have"));
        return said && perfect && grammar.token(verb).xpos().equals("VBD") && SPEAKING.contains(grammar.lemma(verb));
    }

    /** Clauses under a verb, also those that a tree hangs under its object. */
    private List<Integer> clausesOf(int verb) {
        List<Integer> clauses = new ArrayList<>(grammar.dependents(verb, "advcl", "ccomp", "xcomp"));
        grammar.dependents(verb, "obj").forEach(o -> clauses.addAll(grammar.dependents(o, "acl")));
        return clauses;
    }

    /** "Accused the army of shelling a clinic, killing nine": the clause right before the participle tells who kills. */
    Optional<Integer> clauseBefore(int verb, int governor) {
        boolean participle = grammar.token(verb).is("advcl")
                && grammar.token(verb).xpos().equals("VBG")
                && !grammar.has(verb, "mark", "case", "nsubj")
                && !SPEAKING.contains(grammar.lemma(verb))
                && !SAYING.contains(grammar.lemma(verb))
                && governor < verb;
        Optional<Integer> before = Optional.empty();
        for (int clause : participle ? clausesOf(governor) : List.<Integer>of()) {
            boolean between =
                    clause > governor && clause < verb && grammar.syntax().lastUnder(clause) >= firstUnder(verb) - 2;
            before = between ? Optional.of(clause) : before;
        }
        return before;
    }

    int firstUnder(int head) {
        int first = head;
        for (Token child : grammar.children(head)) {
            first = child.index() < first ? child.index() : first;
        }
        return first;
    }
}
