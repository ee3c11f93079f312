package org.rapporteur.code.find;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/**
 * Which instrument an operative verb tells of: the one that is its subject ("the draft condemns"), that it goes on with ("it also
 * raises", "and bars the five"), under which something would be done ("under the draft, troops would leave"), or whose duties a
 * party would have ("Asmara would also have to pull back").
 */
final class ProvisionSubjects {
    /** What a state does as well as a text: no sign that "it" is the text. */
    private static final Set<String> ANYBODY =
            Set.of("say", "state", "speak", "add", "describe", "promise", "pledge", "take");

    private static final Set<String> DUTIES = Set.of("require", "oblige", "bind", "compel", "free", "allow", "permit");
    private static final Set<String> JOINING = Set.of("and", "or", "but", ",", ";");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final Holders holders;
    private final Clauses clauses;
    private final MisreadVerbs misread;
    private final TreeMap<Integer, Paper> told = new TreeMap<>();

    ProvisionSubjects(Scene scene, Papers papers, Holders holders, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.holders = holders;
        this.clauses = clauses;
        this.misread = new MisreadVerbs(scene);
    }

    /** The instrument of a verb that may tell what one says, verbs asked for in text order. */
    Optional<Paper> find(int verb, String kind) {
        boolean noun =
                scene.token(verb).upos() == Upos.NOUN || scene.token(verb).upos() == Upos.PROPN;
        if (noun) {
            return misread.isVerb(verb) ? papers.at(verb - 1) : inSeries(verb);
        }
        Token token = scene.token(verb);
        boolean end = token.is("advcl") && grammar.preposition(verb).equals("to");
        boolean same = (token.is("xcomp") || end) && told.containsKey(token.head());
        return same
                ? Optional.empty()
                : saying(verb)
                        .or(() -> goingOn(verb, kind))
                        .or(() -> inSeries(verb))
                        .or(() -> under(verb))
                        .or(() -> duty(verb, kind));
    }

    /** Remembers what a verb was found to tell of. */
    void keep(int verb, Paper paper) {
        told.put(verb, paper);
    }

    private int firstOfSentence(int token) {
        return scene.sentenceOf(token).firstToken();
    }

    /** The instrument told of last before a token, in its own sentence or so many before it. */
    private Optional<Paper> toldBefore(int token, int sentences) {
        int sentence = scene.sentenceOf(token).index();
        Sentence from = scene.syntax().sentences().get(Math.max(0, sentence - sentences));
        return Optional.ofNullable(told.lowerEntry(token))
                .filter(e -> e.getKey() >= from.firstToken())
                .map(Map.Entry::getValue);
    }

    /** "It also raises": goes on with the instrument told of before, or with the one named there where "it" is nobody else. */
    private Optional<Paper> goingOn(int verb, String kind) {
        Optional<Integer> it = grammar.dependents(verb, "nsubj").stream()
                .filter(s -> grammar.lemma(s).equals("it") && beginsClause(s))
                .findFirst();
        int sentence = scene.sentenceOf(verb).index();
        if (it.isEmpty() || isDemanded(verb) || grammar.isPassive(verb)) {
            return Optional.empty();
        }
        boolean first = it.get() == firstOfSentence(verb);
        Optional<Paper> last = toldBefore(it.get(), first ? 1 : 0);
        if (last.isPresent() || !first || sentence == 0) {
            return last;
        }
        Sentence before = scene.syntax().sentences().get(sentence - 1);
        boolean nobody = scene.findMention(it.get())
                .filter(m -> scene.actor(m).country().isPresent())
                .isEmpty();
        return nobody || isOfText(verb, kind, before)
                ? papers.within(before.firstToken(), firstOfSentence(verb))
                : Optional.empty();
    }

    private boolean isJoined(int first) {
        return first > 0 && JOINING.contains(grammar.lemma(first - 1));
    }

    private boolean beginsClause(int token) {
        return token == firstOfSentence(token) || JOINING.contains(grammar.lemma(token - 1));
    }

    /** "It slaps" after what was done: a text says in the present what it says, while states have acted. */
    private boolean isOfText(int verb, String kind, Sentence before) {
        boolean present = scene.token(verb).xpos().equals("VBZ");
        boolean operative = kind.equals("decides") || kind.equals("contains") && !ANYBODY.contains(grammar.lemma(verb));
        boolean past = IntStream.range(before.firstToken(), before.endToken())
                .anyMatch(i -> scene.token(i).xpos().equals("VBD"));
        boolean many = IntStream.range(before.firstToken(), before.endToken())
                .filter(i -> scene.token(i).head() < 0)
                .anyMatch(i -> grammar.dependents(i, "nsubj").stream().anyMatch(this::isMany));
        return present && (operative && past || many || isMade(before));
    }

    private boolean isMany(int subject) {
        String tag = scene.token(subject).xpos();
        return grammar.members(subject).size() > 1 || tag.equals("NNS") || tag.equals("NNPS");
    }

    /** "Drew up the text. It says": who made a text has given way to it. */
    private boolean isMade(Sentence before) {
        return IntStream.range(before.firstToken(), before.endToken())
                .filter(i -> scene.token(i).upos() == Upos.VERB)
                .filter(i -> scene.codebook()
                        .ledgers()
                        .docket()
                        .findLongest(scene.lemmasFrom(i, 3), w -> false, "stage-")
                        .filter(f ->
                                Set.of("stage-proposed", "stage-circulated").contains(f.kind()))
                        .isPresent())
                .anyMatch(i -> arguments.patients(i).stream()
                        .anyMatch(p -> papers.at(p).isPresent()));
    }

    /** "Condemns the raids, calls on both to talk and warns them": joined to a verb of the same form, wherever the tree hangs it. */
    private Optional<Paper> inSeries(int verb) {
        int at = verb - 1;
        while (at > firstOfSentence(verb) && scene.token(at).upos() == Upos.ADV) {
            at--;
        }
        Integer last = told.lowerKey(verb);
        if (last == null || last < firstOfSentence(verb) || at <= last || !JOINING.contains(grammar.lemma(at))) {
            return Optional.empty();
        }
        boolean third = isThirdPerson(verb) && isThirdPerson(last);
        boolean past = scene.token(verb).xpos().equals("VBD")
                && scene.token(last).xpos().equals("VBD");
        boolean others = IntStream.range(last + 1, verb)
                .anyMatch(i -> grammar.isRelative(i) && scene.token(i).is("nsubj")
                        || JOINING.contains(grammar.lemma(i))
                                && grammar.lemma(i).equals(";"));
        boolean own = grammar.dependents(verb, "nsubj").stream()
                .anyMatch(s -> s > verb || s > last && isJoined(scene.syntax().firstUnder(s)));
        boolean open = isFollowed(verb) && !isToldBySomebody(verb);
        return (third || past) && !others && !own && open ? Optional.ofNullable(told.get(last)) : Optional.empty();
    }

    /** A verb has something behind it that begins a phrase; so has "presses the junta" where the tagger sees a noun. */
    private boolean isFollowed(int verb) {
        int next = verb + 1;
        if (scene.token(verb).upos() == Upos.VERB) {
            return true;
        }
        return next < scene.sentenceOf(verb).endToken()
                && Set.of(Upos.DET, Upos.PRON, Upos.PROPN, Upos.NUM)
                        .contains(scene.token(next).upos());
    }

    /** "Under the draft, sales of arms would end". */
    private Optional<Paper> under(int verb) {
        boolean bound = hasModal(verb, "would") || hasModal(verb, "will") || hasModal(verb, "must");
        return bound
                ? grammar.under(verb, "under").stream()
                        .flatMap(p -> papers.at(p).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "Asmara would also have to pull back", "flights would be banned", right after what a text says. */
    private Optional<Paper> duty(int verb, String kind) {
        int head = scene.token(verb).head();
        boolean under = scene.token(verb).is("xcomp") && head >= 0;
        boolean have = under && grammar.lemma(head).equals("have") && !grammar.has(head, "obj")
                || under && grammar.lemma(head).equals("see");
        boolean bound = under && DUTIES.contains(grammar.lemma(head)) && grammar.isPassive(head);
        boolean done = grammar.isPassive(verb) && kind.equals("decides") && !under;
        int finite = have || bound ? head : verb;
        boolean duty = (have || bound || done) && hasModal(finite, "would") && !hasModal(finite, "have");
        boolean whole = grammar.dependents(finite, "nsubj").stream()
                .anyMatch(s -> !grammar.isRelative(s)
                        && papers.at(s).isEmpty()
                        && scene.token(s).upos() != Upos.PRON);
        boolean main = scene.token(finite).head() < 0 || scene.token(finite).is("conj");
        return duty && whole && main && !isSpoken(finite) && !clauses.isSupposed(finite)
                ? toldBefore(finite, 1)
                : Optional.empty();
    }

    private boolean isSpoken(int token) {
        return !holders.speakersAt(scene.token(token).span().begin()).isEmpty();
    }

    private boolean hasModal(int verb, String modal) {
        return grammar.dependents(verb, "aux").stream()
                .anyMatch(a -> grammar.lemma(a).equals(modal));
    }

    /** The instrument that says it, or makes somebody do it ("had the council refer"); "which Britain brought" is somebody's act. */
    private Optional<Paper> saying(int verb) {
        Token token = scene.token(verb);
        if (grammar.isPassive(verb) || isDemanded(verb) || isToldBySomebody(verb)) {
            return Optional.empty();
        }
        boolean participle = token.is("acl") && token.xpos().equals("VBG") && !grammar.has(verb, "nsubj");
        if (participle) {
            return papers.at(token.head());
        }
        int finite = predicate(verb);
        List<Integer> named = grammar.dependents(finite, "nsubj");
        if (named.size() > 1 && token.is("acl")) {
            return Optional.empty();
        }
        Optional<Paper> causing =
                named.size() > 1 && hasModal(verb, "have") && token.xpos().equals("VB")
                        ? papers.at(named.get(0))
                        : Optional.empty();
        if (causing.isPresent()) {
            return causing;
        }
        for (int subject : arguments.subjects(finite)) {
            Optional<Paper> paper = papers.at(subject);
            if (paper.isPresent()) {
                return paper;
            }
        }
        return before(verb);
    }

    /** "..., said its ambassador": who speaks stands behind the verb, and the text is what he speaks of. */
    private boolean isToldBySomebody(int verb) {
        boolean saying = Set.of("say", "state", "conclude", "note", "warn").contains(grammar.lemma(verb));
        int next = verb + 1;
        return saying
                && verb > 0
                && scene.token(verb - 1).upos() == Upos.PUNCT
                && next < scene.sentenceOf(verb).endToken()
                && scene.reading().mentions().stream()
                        .anyMatch(m -> m.type() == Mention.Type.PERSON
                                && m.span().begin() == scene.token(next).span().begin());
    }

    /** "Does back", where the tree takes the verb for an adverb. */
    int predicate(int verb) {
        Token token = scene.token(verb);
        boolean adverb = token.upos() == Upos.ADV && token.head() >= 0 && isDo(token.head());
        return adverb ? token.head() : verb;
    }

    private boolean isDo(int token) {
        return Set.of("do", "does", "did")
                .contains(scene.text().at(scene.token(token).span()).toLowerCase(Locale.ROOT));
    }

    /** A tree may hang the verb elsewhere: "the draft" or "which" right before it, with a paper before that. */
    private Optional<Paper> before(int verb) {
        String tag = scene.token(verb).xpos();
        int at = verb - 1;
        int first = scene.sentenceOf(verb).firstToken();
        while (at > first
                && (scene.token(at).upos() == Upos.ADV || scene.token(at).upos() == Upos.AUX)) {
            at--;
        }
        boolean finite = tag.equals("VBZ") || tag.equals("VBD") || isThirdPerson(verb);
        if (!finite || at < first) {
            return Optional.empty();
        }
        boolean relative =
                grammar.lemma(at).equals("which") || grammar.lemma(at).equals("that");
        int noun = relative && at > first ? at - 1 : at;
        if (!grammar.preposition(noun).isEmpty()) {
            return Optional.empty();
        }
        return scene.token(noun).upos() == Upos.PUNCT && noun > first ? papers.at(noun - 1) : papers.at(noun);
    }

    /** "Should mention", "would have to include": that is an amendment. */
    private boolean isDemanded(int verb) {
        boolean should = grammar.dependents(verb, "aux").stream()
                .anyMatch(a -> Set.of("should", "must", "ought").contains(grammar.lemma(a)));
        int head = scene.token(verb).head();
        boolean have = scene.token(verb).is("xcomp")
                && head >= 0
                && Set.of("have", "need", "ought").contains(grammar.lemma(head));
        boolean bare = scene.token(verb).xpos().equals("VB")
                && !isThirdPerson(verb)
                && grammar.dependents(verb, "aux").isEmpty()
                && grammar.dependents(verb, "mark").stream()
                        .allMatch(m -> grammar.lemma(m).equals("that"))
                && scene.token(verb).is("ccomp");
        boolean preferred = (scene.token(verb).is("xcomp") || scene.token(verb).is("ccomp"))
                && head >= 0
                && Set.of("prefer", "like", "love", "wish").contains(grammar.lemma(head));
        return should
                || have
                || bare
                || preferred
                || clauses.isSupposed(verb)
                || clauses.isAsked(verb)
                || isJoinedDemand(verb);
    }

    private boolean isThirdPerson(int verb) {
        String form = scene.text().at(scene.token(verb).span());
        return form.endsWith("s") && !form.equalsIgnoreCase(grammar.lemma(verb));
    }

    /** "Would have to include X and give Y": the second is demanded as the first is. */
    private boolean isJoinedDemand(int verb) {
        Token token = scene.token(verb);
        boolean bare = token.is("conj") && token.xpos().equals("VB") && !isThirdPerson(verb);
        return bare && token.head() < verb && isDemanded(token.head());
    }
}
