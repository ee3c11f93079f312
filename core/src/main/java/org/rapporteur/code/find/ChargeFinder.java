package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Claim;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Responsibility.Degree;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/**
 * Finds who is said to have had what part in harm: by verbs ("ordered, authorised, or condoned killings", "failed to prevent"), by
 * orders ("orders to shoot civilians"), by blame ("blamed the guard for the massacre"), and as the actor of a claim of violence.
 */
final class ChargeFinder {
    private static final Map<String, Degree> DEGREES = Map.of(
            "ordered", Degree.ORDERED,
            "authorised", Degree.AUTHORISED,
            "condoned", Degree.CONDONED,
            "failed", Degree.FAILED_TO_PREVENT,
            "knew", Degree.KNEW);
    private static final Set<String> BLAMING = Set.of("blame", "accuse", "charge", "convict", "suspect", "indict");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Clauses clauses;
    private final PhraseList words;
    private final OrderCharges orders;
    private final GuiltCharges guilt;
    private final BlameCharges blame;
    private final Harms harms;
    private final DeedCharges deeds;

    ChargeFinder(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.clauses = clauses;
        this.words = scene.codebook().ledgers().accountability();
        this.orders = new OrderCharges(scene, clauses);
        this.guilt = new GuiltCharges(scene, clauses);
        this.blame = new BlameCharges(scene, clauses);
        this.harms = new Harms(scene);
        this.deeds = new DeedCharges(scene);
    }

    List<Charge> find(List<Claim> claims) {
        List<Charge> found = new ArrayList<>();
        int next = 0;
        for (Token token : scene.syntax().tokens()) {
            int at = token.index();
            if (at < next) {
                continue;
            }
            int before = found.size();
            if (token.upos() == Upos.VERB) {
                next = byVerb(at, found);
                blamed(at).or(() -> blame.find(at)).ifPresent(found::add);
            } else if (token.upos() == Upos.NOUN && words.is(grammar.lemma(at), "command")) {
                orders.find(at).ifPresent(found::add);
            }
            if (found.size() == before) {
                guilt.find(at).ifPresent(found::add);
            }
        }
        for (Claim claim : claims) {
            found.addAll(deeds.find(claim, found));
        }
        return found;
    }

    /**
     * The phrase of a part that begins at a word; articles in it do not count: "gave the green light". Of "gave the order" the noun
     * tells more, and {@link OrderCharges} reads it.
     */
    private Optional<PhraseList.Found> part(int token) {
        List<String> lemmas = scene.lemmasFrom(token, 7);
        return DEGREES.keySet().stream()
                .sorted()
                .flatMap(kind -> words.findLongest(lemmas, i -> Harms.ARTICLES.contains(lemmas.get(i)), kind).stream())
                .filter(f -> f.last() < f.length() || !f.kind().equals("ordered"))
                .max(Comparator.comparing(PhraseList.Found::length));
    }

    private Optional<Degree> degree(int token) {
        return part(token).map(f -> DEGREES.get(f.kind()));
    }

    /** The last word of the phrase of a part: "stop" in "did nothing to stop". */
    private int partEnd(int token) {
        return part(token).map(f -> token + f.last()).orElse(token);
    }

    /** One verb or several joined ones; gives the token to go on from. */
    private int byVerb(int verb, List<Charge> found) {
        Optional<Degree> first = degree(verb);
        if (first.isEmpty()
                || clauses.isNegated(verb) && first.get() != Degree.FAILED_TO_PREVENT
                || isModal(verb)
                || clauses.isAsked(verb)) {
            return verb + 1;
        }
        List<Degree> degrees = new ArrayList<>(List.of(first.get()));
        List<Integer> verbs = new ArrayList<>(List.of(verb));
        int last = verb;
        Sentence sentence = scene.sentenceOf(verb);
        for (int i = verb + 1; i < Math.min(sentence.endToken(), last + 5); i++) {
            Token token = scene.token(i);
            Optional<Degree> more = token.upos() == Upos.VERB && isListed(last, i) ? degree(i) : Optional.empty();
            if (more.isPresent()) {
                degrees.add(more.get());
                verbs.add(i);
                last = i;
            }
        }
        int end = Math.max(Math.max(clauses.end(last), clauses.end(verb)), shared(verbs, last));
        int told = Math.max(partEnd(last), last) + 1;
        Optional<Integer> harm = harms.find(told, end).or(() -> harms.suffered(verb));
        boolean before = harm.isEmpty()
                && (told > last + 1 && harms.isMeantBefore(verb, told) || isAccusation(verb) || isToldOfHarm(verb));
        List<Integer> agents = doers(verbs).stream().filter(this::isSomebody).toList();
        if (harm.isEmpty() && !before || agents.isEmpty() || harm.isPresent() && isEnding(told, harm.get())) {
            return verb + 1;
        }
        end = Math.max(end, Math.min(told, sentence.endToken()));
        Span act = scene.syntax().span(last + 1 < end ? last + 1 : last, end - 1);
        Span span = scene.syntax().span(verb, end - 1);
        for (int agent : agents) {
            for (int member : grammar.membersBefore(agent, verb)) {
                if (member >= agent) {
                    found.add(new Charge(DeedCharges.commanded(scene, member), degrees, act, span, List.of()));
                }
            }
        }
        return last + 1;
    }

    /** "Accused the network of having ordered it": whatever was ordered is held against them. */
    private boolean isAccusation(int verb) {
        int governor = scene.token(verb).head();
        return governor >= 0 && isBlaming(governor) && grammar.preposition(verb).equals("of");
    }

    /** "The commission said the minister had known of it", where harm is told of there or just before. */
    private boolean isToldOfHarm(int verb) {
        int governor = scene.token(verb).head();
        boolean perfect = grammar.dependents(verb, "aux").stream()
                .anyMatch(a -> grammar.lemma(a).equals("have"));
        boolean said = governor >= 0
                && scene.token(verb).is("ccomp")
                && scene.codebook().speech().holds(grammar.lemma(governor));
        return perfect && said && harms.isNear(verb);
    }

    /** Who had the part, by whichever of joined verbs names them: "were planned and ordered by the command". */
    private List<Integer> doers(List<Integer> verbs) {
        for (int verb : verbs) {
            List<Integer> agents = accused(verb);
            if (!agents.isEmpty()) {
                return agents;
            }
        }
        return List.of();
    }

    /** "Ordered an end to the attacks", "authorised an inquiry into the killings": no part in the harm. */
    private boolean isEnding(int first, int harm) {
        for (int i = first; i < harm; i++) {
            if (words.is(grammar.lemma(i), "ending")) {
                return true;
            }
        }
        return false;
    }

    /** By its lemma, also where the lemma is the past form ("accused" is a noun of its own). */
    private boolean isBlaming(int verb) {
        String lemma = grammar.lemma(verb);
        int length = lemma.length();
        return BLAMING.contains(lemma)
                || lemma.endsWith("d") && BLAMING.contains(lemma.substring(0, length - 1))
                || lemma.endsWith("ed") && BLAMING.contains(lemma.substring(0, length - 2));
    }

    /** Who is said to have done it: in "X accused Y of having ordered" Y, never X. */
    private List<Integer> accused(int verb) {
        int governor = scene.token(verb).head();
        boolean charged =
                governor >= 0 && isBlaming(governor) && Set.of("of", "for").contains(grammar.preposition(verb));
        if (!charged) {
            return notTheTeller(arguments.agents(verb), verb);
        }
        if (grammar.isPassive(governor)) {
            return arguments.patients(governor);
        }
        for (int i = verb - 1; i > governor; i--) {
            Upos upos = scene.token(i).upos();
            boolean name = upos == Upos.PROPN || upos == Upos.NOUN || upos == Upos.PRON;
            if (name && scene.findMention(i).isPresent() && !scene.token(i).is("compound")) {
                return List.of(i);
            }
        }
        return List.of();
    }

    /**
     * In "the monitor said General X ordered" a tree may hang the order on the monitor. Whoever tells it is not charged with it: the
     * accused is who is named first behind the verb of saying, or nobody.
     */
    private List<Integer> notTheTeller(List<Integer> agents, int verb) {
        List<Integer> accused = new ArrayList<>();
        for (int agent : agents) {
            int said = sayingBetween(agent, verb);
            if (said < 0) {
                accused.add(agent);
                continue;
            }
            for (int i = said + 1; i < verb; i++) {
                int at = i;
                boolean head = scene.findMention(at).filter(m -> m.head() == at).isPresent();
                if (head && scene.token(at).upos() != Upos.NUM) {
                    accused.add(at);
                    break;
                }
            }
        }
        return accused;
    }

    /** A verb of saying between its own subject and another verb; -1 when there is none. */
    private int sayingBetween(int agent, int verb) {
        for (int i = verb - 1; i > agent; i--) {
            boolean says = scene.token(i).upos() == Upos.VERB
                    && scene.codebook().speech().holds(grammar.lemma(i))
                    && grammar.dependents(i, "nsubj").contains(agent);
            if (says && !grammar.has(verb, "cc") && !scene.token(verb).is("conj")) {
                return i;
            }
        }
        return -1;
    }

    /** Where the object ends that joined verbs share, on whichever of them a tree hangs it. */
    private int shared(List<Integer> verbs, int last) {
        int end = last + 1;
        for (int verb : verbs) {
            for (int object : grammar.dependents(verb, "obj", "ccomp", "xcomp")) {
                end = object > last ? Math.max(end, scene.syntax().lastUnder(object) + 1) : end;
            }
        }
        return end;
    }

    private boolean isListed(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Upos upos = scene.token(i).upos();
            if (upos != Upos.PUNCT && upos != Upos.CCONJ) {
                return false;
            }
        }
        return true;
    }

    private boolean isModal(int verb) {
        return grammar.dependents(verb, "aux").stream()
                .anyMatch(a -> scene.token(a).xpos().equals("MD"));
    }

    /** "Which instructs the commission" without anybody behind "which" is a paper. */
    private boolean isSomebody(int head) {
        boolean relative = grammar.isRelative(head) && !grammar.lemma(head).equals("who");
        boolean known = scene.findMention(head)
                .map(scene::actor)
                .filter(a -> a.isResolved())
                .isPresent();
        if (relative && !known) {
            return false;
        }
        return scene.findMention(head).isPresent()
                || scene.token(head).upos() == Upos.PRON
                || scene.token(head).upos() == Upos.NOUN
                || scene.token(head).upos() == Upos.PROPN;
    }

    /** "Blamed X for the massacre", "accused X of the killings": what is charged by a noun alone. */
    private Optional<Charge> blamed(int verb) {
        if (!isBlaming(verb) || clauses.isNegated(verb)) {
            return Optional.empty();
        }
        List<Integer> patients =
                grammar.isPassive(verb) ? arguments.patients(verb) : grammar.dependents(verb, "obj", "iobj");
        List<Integer> deeds = new ArrayList<>(grammar.dependents(verb, "obl", "obj"));
        patients.forEach(p -> deeds.addAll(grammar.dependents(p, "nmod")));
        patients.forEach(p -> grammar.dependents(p, "acl").forEach(c -> deeds.addAll(grammar.dependents(c, "obl"))));
        for (int deed : deeds) {
            boolean charged = Set.of("for", "of", "over", "with").contains(grammar.preposition(deed));
            boolean noun = scene.token(deed).upos() == Upos.NOUN;
            Optional<Integer> who = patients.stream().filter(p -> p != deed).findFirst();
            if (charged && noun && who.isPresent() && harms.find(deed, deed + 1).isPresent()) {
                Span act = scene.syntax().subtree(deed);
                Span span = scene.token(verb).span().cover(act);
                return Optional.of(new Charge(who.get(), List.of(Degree.CARRIED_OUT), act, span, List.of()));
            }
        }
        return done(verb, patients);
    }

    /** "Accused the group of releasing it", where harm is told of: what is charged by a verb of no list. */
    private Optional<Charge> done(int verb, List<Integer> accused) {
        List<Integer> deeds = new ArrayList<>(grammar.dependents(verb, "advcl", "xcomp"));
        accused.forEach(a -> deeds.addAll(grammar.dependents(a, "acl")));
        return deeds.stream()
                .filter(d -> d > verb
                        && scene.token(d).upos() == Upos.VERB
                        && grammar.preposition(d).equals("of")
                        && degree(d).isEmpty()
                        && !accused.isEmpty()
                        && harms.isNear(verb))
                .findFirst()
                .map(d -> {
                    Span act = clauses.from(d, d);
                    Span span = scene.token(accused.get(0)).span().cover(act);
                    return new Charge(accused.get(0), List.of(Degree.CARRIED_OUT), act, span, List.of());
                });
    }
}
