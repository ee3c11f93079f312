package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.EventType;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/** Tries one entry of the lexicon at one token: its other words must follow within the anchor's phrase, or be its passive subject. */
final class EntryMatcher {
    private static final int WIDEST_GAP = 6;
    private static final int NEAR_GAP = 4;
    private static final int WIDEST_GAP_BEFORE = 2;
    /** The lemma under which entries of states stand. */
    static final String BE = "be";

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;

    EntryMatcher(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
    }

    /** The tokens of an entry whose anchor stands at a token, in text order. */
    Optional<List<Integer>> match(EventEntry entry, int anchor) {
        if (!stands(entry.wording().place(), anchor)) {
            return Optional.empty();
        }
        List<Integer> found = new ArrayList<>();
        found.add(anchor);
        List<String> words = entry.wording().words();
        int at = anchor;
        for (int i = entry.wording().anchor() - 1; i >= 0; i--) {
            at = before(words.get(i), at, anchor);
            if (at < 0) {
                return Optional.empty();
            }
            found.add(at);
        }
        at = anchor;
        for (int i = entry.wording().anchor() + 1; i < words.size(); i++) {
            int next = after(words.get(i), at, anchor);
            if (next >= 0 && !attaches(next, at, found, i == words.size() - 1 && !isSlot(entry, words.get(i)))
                    || next >= 0 && isInfinitive(next) && isGoal(entry, words.get(i))
                    || next >= 0 && leavesPhrase(next, at)
                    || next > at + 1 && words.get(i).equals("no")) {
                return Optional.empty();
            }
            if (next < 0) {
                next = inverted(words.get(i), anchor);
                if (next < 0) {
                    return Optional.empty();
                }
            } else {
                at = next;
            }
            found.add(next);
        }
        found.sort(null);
        return Optional.of(found);
    }

    /** "Is in close contact with", "were on strike": the tokens of an entry with "be" whose noun stands behind a preposition as what somebody is. */
    Optional<List<Integer>> matchState(EventEntry entry, int noun) {
        List<String> words = entry.wording().words();
        List<Integer> copulas = grammar.dependents(noun, "cop");
        if (entry.wording().place() != EventEntry.Place.VERB
                || copulas.isEmpty()
                || !words.get(0).equals(BE)) {
            return Optional.empty();
        }
        int last = words.size() - 1;
        if (!words.get(last).equals(grammar.lemma(noun))) {
            return Optional.empty();
        }
        List<Integer> found = new ArrayList<>(List.of(copulas.get(0)));
        int at = copulas.get(0);
        for (int i = 1; i < last; i++) {
            at++;
            while (at < noun && !words.get(i).equals(grammar.lemma(at))) {
                at++;
            }
            if (at >= noun) {
                return Optional.empty();
            }
            found.add(at);
        }
        found.add(noun);
        return Optional.of(found);
    }

    /**
     * A preposition away from its entry must hang on it ("agreed and called on" holds no "agree on"); where it is the entry's last
     * word and no participant stands under it, it is a particle ("took the families in", not "took part in").
     */
    private boolean attaches(int token, int at, List<Integer> found, boolean particle) {
        Token word = scene.token(token);
        if (word.upos() != Upos.ADP || token <= at + 1 || word.head() < 0) {
            return true;
        }
        boolean own = found.contains(word.head());
        boolean phrase =
                word.is("case") && found.contains(scene.token(word.head()).head());
        return own || phrase && !particle;
    }

    /** "Killed in Homs by rebel fire" is no "killed in fire": a word away from the preposition before it must stand in its phrase. */
    private boolean leavesPhrase(int token, int at) {
        Token before = scene.token(at);
        return token > at + 1
                && before.is("case")
                && before.head() > at
                && before.head() + 1 < token
                && !grammar.isUnder(token, before.head());
    }

    /** "Going to sign" goes nowhere: whom somebody goes to stands behind a preposition. */
    private static boolean isGoal(EventEntry entry, String word) {
        return isSlot(entry, word)
                && entry.meaning().filter(m -> m.type() == EventType.CONSULT).isPresent();
    }

    private boolean isInfinitive(int token) {
        return scene.token(token).xpos().equals("TO") && scene.token(token).is("mark");
    }

    private static boolean isSlot(EventEntry entry, String word) {
        return entry.slots().recipient().contains(word)
                || entry.slots().recipient().contains("!" + word)
                || entry.slots().actor().contains(word);
    }

    private boolean stands(EventEntry.Place place, int anchor) {
        Token token = scene.token(anchor);
        return switch (place) {
            case VERB -> isVerb(token) && !token.is("amod") && !token.is("compound");
            case NOUN ->
                (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || isGerund(token))
                        && !grammar.has(anchor, "cop");
            case ADJECTIVE -> isAdjectiveVerdict(token);
            case MODAL -> false;
            case PREDICATE_NOUN -> token.upos() == Upos.NOUN && grammar.has(anchor, "cop");
        };
    }

    /** "On Tuesday" is no part of "march on". */
    private boolean introducesTime(int token) {
        Token word = grammar.token(token);
        return word.is("case")
                && word.head() >= 0
                && scene.findMention(word.head())
                        .filter(m -> m.type() == Mention.Type.TIME)
                        .isPresent();
    }

    /** "Thursday's fighting broke out": a verb form in a noun's place. */
    boolean isGerund(Token token) {
        boolean place = token.is("nsubj") || token.is("obj") || token.is("obl") || token.is("nmod");
        boolean form = token.xpos().equals("VBG")
                || token.upos() == Upos.NOUN && !token.xpos().endsWith("S");
        return form && place;
    }

    /** A verb by either tag, or a word tagged as a noun behind "to" where only a verb can stand. */
    private boolean isVerb(Token token) {
        boolean behindTo = token.upos() == Upos.NOUN
                && token.index() > 0
                && grammar.lemma(token.index() - 1).equals("to")
                && token.head() >= 0;
        boolean infinitive = behindTo
                && (grammar.token(token.index() - 1).xpos().equals("TO")
                        || scene.codebook().modality().is(grammar.lemma(token.head()), "begins"));
        boolean suffered = token.upos() == Upos.ADJ
                && grammar.children(token.index()).stream()
                        .anyMatch(c -> c.relation().equals("aux:pass"));
        return token.upos() == Upos.VERB
                || token.xpos().startsWith("VB") && token.upos() == Upos.NOUN
                || infinitive
                || suffered;
    }

    private boolean isAdjectiveVerdict(Token token) {
        if (token.upos() != Upos.ADJ && token.upos() != Upos.VERB) {
            return false;
        }
        int first = grammar.firstConjunct(token.index());
        Token lead = scene.token(first);
        boolean within = token.is("amod")
                && token.head() >= 0
                && grammar.has(token.head(), "cop")
                && grammar.has(token.head(), "nsubj");
        if (within || isPostposed(token)) {
            return true;
        }
        boolean complement = (lead.is("xcomp") || lead.is("ccomp"))
                && !token.is("amod")
                && lead.head() >= 0
                && grammar.isVerb(lead.head())
                && !grammar.has(first, "mark");
        return grammar.has(first, "cop") || complement;
    }

    /** "called the French text unbalanced", where the tree hangs the adjective on the noun before it. */
    private boolean isPostposed(Token adjective) {
        if (!adjective.is("amod") || adjective.head() < 0 || adjective.head() > adjective.index()) {
            return false;
        }
        Token noun = scene.token(adjective.head());
        boolean object = noun.is("obj") || noun.is("xcomp");
        return object
                && noun.head() >= 0
                && noun.head() < noun.index()
                && grammar.lemma(noun.head()).equals("call");
    }

    private int after(String word, int at, int anchor) {
        Sentence sentence = scene.sentenceOf(anchor);
        int end = Math.min(sentence.endToken(), at + WIDEST_GAP + 2);
        for (int i = at + 1; i < end; i++) {
            boolean near = i <= at + 1 || grammar.isUnder(i, anchor);
            near &= !(i > at + 1 && isJoinedVerb(i, anchor));
            int head = grammar.token(i).head();
            boolean far = i > at + NEAR_GAP
                    && head != anchor
                    && (head < 0 || grammar.token(head).head() != anchor);
            if (near && !far && is(word, i) && !isOwner(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Dismissed the minister's remarks" is no dismissal of the minister. */
    private boolean isOwner(int token) {
        return scene.token(token).relation().equals("nmod:poss");
    }

    /** "Denied this and claimed that": a verb joined to another is no word of its object. */
    private boolean isJoinedVerb(int token, int anchor) {
        return scene.token(token).is("conj")
                && scene.token(token).head() == anchor
                && scene.token(token).upos() == Upos.VERB
                && scene.token(anchor).upos() == Upos.VERB;
    }

    private int before(String word, int at, int anchor) {
        int begin = Math.max(scene.sentenceOf(anchor).firstToken(), at - WIDEST_GAP_BEFORE - 1);
        for (int i = at - 1; i >= begin; i--) {
            boolean near = i == at - 1 || grammar.isUnder(i, anchor);
            if (near && is(word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The object of a verb as its passive subject or the noun it modifies: "talks were held", "sanctions imposed by". */
    private int inverted(String word, int anchor) {
        if (!grammar.isPassive(anchor)) {
            return -1;
        }
        for (int patient : arguments.patients(anchor)) {
            int counted = counted(patient);
            boolean noun = grammar.token(counted).upos() == Upos.NOUN
                    || grammar.token(counted).upos() == Upos.PROPN;
            if (noun && is(word, counted)) {
                return counted;
            }
        }
        return -1;
    }

    /** The rockets of "a number of rockets". */
    private int counted(int noun) {
        return scene.codebook().grammar().is(grammar.lemma(noun), "measures")
                ? grammar.dependents(noun, "nmod").stream()
                        .filter(n -> n > noun && grammar.preposition(n).equals("of"))
                        .findFirst()
                        .orElse(noun)
                : noun;
    }

    private boolean is(String word, int token) {
        return grammar.lemma(token).equals(word) && !introducesTime(token);
    }
}
