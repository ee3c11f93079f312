package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Role;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/**
 * Who does what a predicate says, and to whom, as heads of phrases: passives turned, subjects inherited by complements and
 * conjuncts, relative clauses led back to their noun. Follows the tree first, PropBank roles where it tells nothing.
 */
final class Arguments {
    private static final int DEEPEST = 8;
    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "threaten", "vow", "pledge", "agree", "refuse");
    /** "Drew criticism for saying": who draws it said so. */
    private static final Set<String> BORNE = Set.of(
            "criticism",
            "praise",
            "condemnation",
            "blame",
            "credit",
            "pressure",
            "fire",
            "charge",
            "responsibility",
            "prison",
            "jail",
            "flak",
            "punishment",
            "trial");
    /** Participles that tell what their subject is minded to. */
    private static final Set<String> DISPOSED =
            Set.of("oppose", "incline", "commit", "dispose", "resign", "reconcile", "draw", "tear", "hear");
    /** "Accused troops of killing", "stopped them from leaving": the object does it. */
    private static final Set<String> CHARGE = Set.of("of", "for", "from", "into");

    private static final Set<String> WHERE =
            Set.of("in", "at", "on", "near", "into", "against", "inside", "outside", "around");

    /** "Those who": they are right before it, wherever the tree hangs the clause. */
    private static final Set<String> THOSE = Set.of("those", "anyone", "everyone", "someone");

    private static final Set<String> SAYING = Set.of("say", "estimate", "report", "believe", "claim", "put");
    private static final Set<String> MORE = Set.of("more", "less", "fewer");
    /** No subject, whatever the tree says. */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Grammar grammar;
    private final SubjectPlaces trees;
    private final Asked asked;

    Arguments(Grammar grammar) {
        this.trees = new SubjectPlaces(grammar);
        this.asked = new Asked(grammar);
        this.grammar = grammar;
    }

    /** Who does it. */
    List<Integer> agents(int verb) {
        if (grammar.isPassive(verb)) {
            List<Integer> agents = grammar.under(verb, "by");
            return agents.isEmpty() ? roles(verb, "ARG0", subjects(verb, DEEPEST)) : agents;
        }
        List<Integer> subjects = subjects(verb, DEEPEST);
        return subjects.isEmpty() ? roles(verb, "ARG0", List.of()) : subjects;
    }

    /** Whose state or stand a phrase tells: of "is opposed to" and "was counted among" the subject, else who does it. */
    List<Integer> bearers(int first, int verb) {
        boolean state = grammar.lemma(first).equals("be") || DISPOSED.contains(grammar.lemma(verb));
        boolean borne =
                state && grammar.isPassive(verb) && grammar.under(verb, "by").isEmpty();
        return borne ? subjects(verb, DEEPEST) : agents(verb);
    }

    /** To whom it is done. */
    List<Integer> patients(int verb) {
        Token token = grammar.token(verb);
        if (grammar.isPassive(verb)) {
            if (token.is("acl") && !grammar.has(verb, "nsubj") || token.is("amod")) {
                return List.of(token.head());
            }
            return subjects(verb, DEEPEST);
        }
        List<Integer> objects = objects(verb);
        if (objects.isEmpty()
                && token.is("conj")
                && grammar.isPassive(token.head())
                && token.xpos().equals("VBN")) {
            return subjects(verb, DEEPEST);
        }
        return objects.isEmpty() ? roles(verb, "ARG1", List.of()) : objects;
    }

    private List<Integer> objects(int verb) {
        if (trees.isInverted(verb)) {
            return grammar.dependents(verb, "nsubj");
        }
        List<Integer> direct = new ArrayList<>();
        direct.addAll(asked.askedBehind(verb));
        direct.addAll(asked.beforeInfinitive(verb));
        for (int object : grammar.dependents(verb, "obj")) {
            if (!asked.askedBefore(verb).contains(object)) {
                direct.add(grammar.isRelative(object) ? antecedent(verb, object) : object);
            }
        }
        if (!direct.isEmpty()) {
            return direct;
        }
        List<Integer> bare = asked.bareObliques(verb);
        if (!bare.isEmpty()) {
            return bare;
        }
        Token token = grammar.token(verb);
        boolean gap = token.relation().equals("acl:relcl")
                && grammar.has(verb, "nsubj")
                && grammar.dependents(verb, "nsubj").stream().noneMatch(grammar::isRelative);
        if (gap) {
            return List.of(token.head());
        }
        for (int conjunct : grammar.conjoinedPredicates(verb)) {
            boolean plainList = grammar.token(conjunct).index() - verb <= 4;
            List<Integer> shared = plainList ? grammar.dependents(conjunct, "obj") : List.of();
            if (!shared.isEmpty()) {
                return shared;
            }
        }
        return List.of();
    }

    /** Subjects as they stand or are inherited, whether they act or suffer. */
    List<Integer> subjects(int verb) {
        return subjects(verb, DEEPEST);
    }

    /** "More than 70 were arrested": the number, where the tree takes "more" for the subject or for nothing. */
    private List<Integer> counted(int verb, List<Integer> subjects) {
        int first = grammar.syntax().sentenceOf(verb).firstToken();
        for (int i = verb - 1; i - 2 >= first; i--) {
            boolean than = grammar.token(i).upos() == Upos.NUM
                    && grammar.lemma(i - 1).equals("than")
                    && MORE.contains(grammar.lemma(i - 2));
            boolean bare = subjects.isEmpty()
                    && grammar.token(i).head() == verb
                    && grammar.token(i).is("obl");
            if (than && (bare || subjects.contains(i - 2))) {
                return List.of(i);
            }
        }
        return subjects;
    }

    private List<Integer> subjects(int verb, int depth) {
        if (trees.isInverted(verb)) {
            return List.of(antecedent(verb, verb - 1));
        }
        List<Integer> owned = asked.askedBefore(verb);
        if (!owned.isEmpty()) {
            return owned;
        }
        List<Integer> direct = new ArrayList<>(grammar.dependents(verb, "nsubj"));
        direct.removeAll(asked.askedBehind(verb));
        direct.removeIf(s -> ARTICLES.contains(grammar.lemma(s)));
        Optional<Integer> inserted = besideInsertedSaying(verb, direct);
        if (inserted.isPresent()) {
            return List.of(inserted.get());
        }
        direct = grammar.isPassive(verb) ? counted(verb, direct) : direct;
        if (!direct.isEmpty()) {
            return trees.oneSubject(verb, direct).stream()
                    .map(s -> grammar.isRelative(s) ? antecedent(verb, s) : partOfRelative(verb, s))
                    .toList();
        }
        Token token = grammar.token(verb);
        boolean finite = token.xpos().equals("VBD")
                || token.xpos().equals("VBZ")
                || token.xpos().equals("VBP");
        if (finite && (token.head() < 0 || token.is("xcomp") || token.is("advcl"))) {
            Optional<Integer> orphan = token.is("advcl") ? trees.behindMark(verb) : trees.orphanBefore(verb);
            if (orphan.isPresent()) {
                return List.of(orphan.get());
            }
        }
        if (depth == 0 || token.head() < 0) {
            return List.of();
        }
        Optional<Integer> between = trees.forSubject(verb);
        if (between.isPresent()) {
            return List.of(between.get());
        }
        int governor = token.head();
        if (token.is("conj")) {
            List<Integer> inherited = subjects(
                    trees.speaksAgain(verb, governor) ? grammar.token(governor).head() : governor, depth - 1);
            List<Integer> nearer = inherited.stream()
                    .flatMap(s -> grammar.members(s).stream())
                    .filter(m -> m > governor && m < verb)
                    .toList();
            return nearer.isEmpty() ? inherited : List.of(nearer.get(0));
        }
        if (token.is("xcomp")) {
            return controllers(governor, depth);
        }
        if (token.is("acl")) {
            return ofNounClause(verb, governor, depth);
        }
        boolean charge = token.is("advcl") && CHARGE.contains(grammar.preposition(verb));
        if (charge) {
            List<Integer> charged = patients(governor);
            if (charged.stream().noneMatch(c -> BORNE.contains(grammar.lemma(c))) && !charged.isEmpty()) {
                return charged;
            }
        }
        boolean urged = token.is("advcl") && grammar.preposition(verb).equals("to") && asked.asksOrExpects(governor);
        List<Integer> called = urged ? asked.addressed(governor) : List.of();
        if (!called.isEmpty()) {
            return called;
        }
        Optional<Integer> with = trees.withSubject(verb);
        if (with.isPresent()) {
            return List.of(with.get());
        }
        Optional<Integer> told = trees.clauseBefore(verb, governor);
        if (told.isPresent()) {
            return subjects(told.get(), depth - 1);
        }
        boolean whole = verb < governor && (token.is("parataxis") || token.is("ccomp"));
        boolean open = !whole && (token.is("advcl") || token.is("parataxis") || token.is("ccomp"));
        return open && grammar.isPredicate(governor) ? subjects(governor, depth - 1) : List.of();
    }

    /** "The clashes, which the Red Cross says have left 200 dead": who says it does not do it. */
    private Optional<Integer> besideInsertedSaying(int verb, List<Integer> direct) {
        Token token = grammar.token(verb);
        boolean said = token.head() >= 0
                && token.head() < verb
                && (token.is("ccomp") || token.is("parataxis"))
                && SAYING.contains(grammar.lemma(token.head()));
        List<Integer> speakers = said && direct.isEmpty() ? grammar.dependents(token.head(), "nsubj") : direct;
        for (int speaker : speakers) {
            int first = trees.firstUnder(speaker);
            boolean relative = first > 0 && grammar.isRelative(first - 1) && speaker < verb;
            boolean saying = speaker + 1 != verb
                    && speaker + 1 < grammar.syntax().tokens().size()
                    && SAYING.contains(grammar.lemma(speaker + 1));
            if (relative && saying) {
                return Optional.of(antecedent(verb, first - 1));
            }
        }
        return Optional.empty();
    }

    /** "Many of whom" are some of those named before. */
    private int partOfRelative(int verb, int subject) {
        return grammar.dependents(subject, "nmod").stream()
                .filter(grammar::isRelative)
                .findFirst()
                .map(r -> antecedent(verb, r))
                .orElse(subject);
    }

    private List<Integer> controllers(int governor, int depth) {
        List<Integer> called = asked.calledOn(governor);
        if (!called.isEmpty()) {
            return called;
        }
        if (grammar.isPassive(governor)) {
            List<Integer> suffering = patients(governor);
            if (!suffering.isEmpty()) {
                return suffering;
            }
        }
        boolean bySubject = SUBJECT_CONTROL.contains(grammar.lemma(governor));
        if (!bySubject && !grammar.isPassive(governor)) {
            List<Integer> objects = grammar.dependents(governor, "obj", "iobj");
            if (!objects.isEmpty() || asked.asks(governor)) {
                return objects;
            }
        }
        return subjects(governor, depth - 1);
    }

    private List<Integer> ofNounClause(int verb, int noun, int depth) {
        boolean infinitive = grammar.children(verb).stream()
                .anyMatch(c -> c.is("mark") && c.lemma().equalsIgnoreCase("to"));
        boolean about = grammar.children(verb).stream().anyMatch(c -> c.is("mark"));
        if (!infinitive && !about && !grammar.token(verb).xpos().equals("VBN")) {
            Optional<Integer> clause = clauseOfHarm(verb, noun);
            return clause.isPresent() ? subjects(clause.get(), depth - 1) : List.of(noun);
        }
        boolean charged = CHARGE.contains(grammar.preposition(verb))
                && grammar.token(noun).is("obj");
        if (charged || infinitive && asked.isAsked(noun)) {
            return List.of(noun);
        }
        Optional<Integer> above = infinitive ? asked.askedAbove(noun) : Optional.empty();
        if (above.isPresent()) {
            return List.of(above.get());
        }
        List<Integer> owners = grammar.dependents(noun, "nmod:poss");
        if (!owners.isEmpty()) {
            return owners;
        }
        int at = noun;
        while (at >= 0 && grammar.token(at).head() >= 0 && !grammar.isPredicate(at)) {
            at = grammar.token(at).head();
        }
        return at != noun && at >= 0 ? subjects(at, depth - 1) : List.of();
    }

    /** "Fired rockets at the suburb killing nine": no suburb kills, but who fired. */
    private Optional<Integer> clauseOfHarm(int verb, int noun) {
        boolean place = (grammar.token(noun).is("obl") || grammar.token(noun).is("nmod"))
                && WHERE.contains(grammar.preposition(noun));
        return place && grammar.isHarming(verb) && grammar.token(verb).xpos().equals("VBG")
                ? grammar.clauseOf(grammar.token(noun).head()).filter(c -> c < verb)
                : Optional.empty();
    }

    /** The noun that "who" stands for. */
    private int antecedent(int verb, int relative) {
        if (relative > 0 && grammar.lemma(relative).equals("who") && THOSE.contains(grammar.lemma(relative - 1))) {
            return relative - 1;
        }
        int clause = verb;
        for (int depth = 0; depth < DEEPEST && grammar.token(clause).head() >= 0; depth++) {
            Token token = grammar.token(clause);
            if (token.relation().equals("acl:relcl")) {
                return token.head();
            }
            clause = token.head();
        }
        for (int i = relative - 1; i >= grammar.syntax().sentenceOf(relative).firstToken(); i--) {
            Upos upos = grammar.token(i).upos();
            if (upos == Upos.NOUN || upos == Upos.PROPN) {
                return i;
            }
            if (upos == Upos.VERB) {
                break;
            }
        }
        return relative;
    }

    /** "Were killed, more than reported by the police": who reports does not kill. */
    private boolean isAgentOfAnother(int verb, Token argument) {
        return argument.is("obl")
                && argument.head() != verb
                && grammar.isVerb(argument.head())
                && grammar.preposition(argument.index()).equals("by");
    }

    private List<Integer> roles(int verb, String label, List<Integer> not) {
        List<Integer> found = new ArrayList<>();
        for (Role role : grammar.syntax().rolesOf(verb)) {
            Token argument = grammar.token(role.argument());
            boolean nominal =
                    argument.upos() == Upos.NOUN || argument.upos() == Upos.PROPN || argument.upos() == Upos.PRON;
            if (role.label().equals(label)
                    && nominal
                    && !not.contains(role.argument())
                    && !isAgentOfAnother(verb, argument)
                    && !grammar.isRelative(role.argument())) {
                found.add(role.argument());
            }
        }
        return found;
    }
}
