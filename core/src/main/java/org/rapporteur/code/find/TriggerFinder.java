package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/** Finds the triggers of a dispatch: every place where an entry of the lexicon stands, the longest entry first, no token twice. */
final class TriggerFinder {
    private static final int LONGEST_GAP_INSIDE = 5;
    private static final int MOST_WORDS = 12;
    private final Scene scene;
    private final EntryMatcher matcher;
    private final Set<Integer> inNames = new HashSet<>();
    private final Set<Integer> blocked = new HashSet<>();

    TriggerFinder(Scene scene) {
        this.scene = scene;
        this.matcher = new EntryMatcher(scene);
        for (Mention mention : scene.reading().mentions()) {
            boolean closed = mention.form() == Mention.Form.NAME && mention.type() != Mention.Type.EVENT;
            if (closed && mention.type() != Mention.Type.NATIONALITY) {
                scene.tokensIn(mention.span()).stream()
                        .filter(t -> t.upos() == Upos.PROPN)
                        .forEach(t -> inNames.add(t.index()));
            }
        }
    }

    List<Trigger> find() {
        List<Trigger> found = new ArrayList<>();
        for (Sentence sentence : scene.syntax().sentences()) {
            found.addAll(inSentence(sentence));
        }
        return found;
    }

    /** The words of phrases that the lexicon lists as none of politics; empty before {@link #find}. */
    Set<Integer> blocked() {
        return Set.copyOf(blocked);
    }

    private List<Trigger> inSentence(Sentence sentence) {
        List<Trigger> candidates = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = scene.token(i);
            if (token.upos() == Upos.PUNCT || inNames.contains(i) || isCompounded(token)) {
                continue;
            }
            for (EventEntry entry : rows(token)) {
                matcher.match(entry, token.index()).ifPresent(tokens -> candidates.add(trigger(entry, token, tokens)));
            }
        }
        candidates.addAll(states(sentence));
        candidates.sort(Comparator.comparingInt((Trigger t) -> -t.tokens().size())
                .thenComparingInt(t -> t.entry().wording().place().ordinal())
                .thenComparing(this::isPartOfName)
                .thenComparingInt(Trigger::anchor)
                .thenComparingInt(TriggerFinder::width));
        return longestFirst(candidates);
    }

    /** "Miners are on strike", "the town was under siege". */
    private List<Trigger> states(Sentence sentence) {
        List<Trigger> found = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = scene.token(i);
            if (token.upos() == Upos.NOUN
                    && scene.grammar().has(i, "cop")
                    && scene.grammar().has(i, "case")) {
                for (EventEntry entry : scene.codebook().events().rowsOf(EntryMatcher.BE)) {
                    matcher.matchState(entry, i).ifPresent(tokens -> found.add(trigger(entry, token, tokens)));
                }
            }
        }
        return found;
    }

    /** The participle of "star-struck" or "war-torn" only describes. */
    private boolean isCompounded(Token token) {
        if (!token.xpos().equals("VBN") || token.index() == 0) {
            return false;
        }
        Span sign = scene.token(token.index() - 1).span();
        int before = sign.begin() - 1;
        return sign.end() == token.span().begin()
                && scene.text().at(sign).equals("-")
                && before >= 0
                && Character.isLetter(scene.text().charAt(before));
    }

    /** Rows of a token's lemma; of a gerund in a noun's place the rows of the noun, when there are any. */
    private List<EventEntry> rows(Token token) {
        if (matcher.isGerund(token)) {
            List<EventEntry> nouns = scene.codebook()
                    .events()
                    .rowsOf(scene.text().at(token.span()).toLowerCase(Locale.ROOT));
            if (!nouns.isEmpty()) {
                return nouns;
            }
        }
        return scene.codebook().events().rowsOf(scene.grammar().lemma(token.index()));
    }

    /** Of two entries with as many words the nearer words tell: "fired rockets with heavy heads". */
    private static int width(Trigger trigger) {
        List<Integer> tokens = trigger.tokens();
        return tokens.get(tokens.size() - 1) - tokens.get(0);
    }

    private List<Trigger> longestFirst(List<Trigger> candidates) {
        Set<Integer> taken = new HashSet<>();
        Map<Integer, EventType> told = new HashMap<>();
        List<Trigger> kept = new ArrayList<>();
        for (Trigger candidate : candidates) {
            boolean judged =
                    candidate.isVerdict() && scene.token(candidate.anchor()).is("amod");
            int predicate = judged ? scene.token(candidate.anchor()).head() : candidate.anchor();
            Optional<EventType> type = candidate.entry().meaning().map(EventEntry.Meaning::type);
            boolean again = type.isPresent()
                    && (type.get() == told.get(candidate.anchor())
                            || isPartOfName(candidate)
                                    && type.get()
                                            == told.get(scene.token(candidate.anchor())
                                                    .head()));
            if (!again
                    && candidate.tokens().stream().noneMatch(taken::contains)
                    && !(judged && taken.contains(predicate))) {
                type.ifPresent(t -> candidate.tokens().forEach(token -> told.put(token, t)));
                candidate.tokens().stream()
                        .filter(t -> !isComplement(t, candidate.anchor()) && !isAskedFor(t, candidate))
                        .forEach(taken::add);
                taken.add(predicate);
                if (candidate.entry().meaning().isEmpty()) {
                    blocked.addAll(candidate.tokens());
                } else if (!isAlternative(candidate)) {
                    kept.add(candidate);
                }
            }
        }
        kept.sort(Comparator.comparingInt(Trigger::anchor));
        return kept;
    }

    /** The "car bomb" of a "terrorist car bomb attack" is that attack. */
    private boolean isPartOfName(Trigger trigger) {
        return !trigger.isVerb() && scene.token(trigger.anchor()).is("compound");
    }

    /** "Ordered, authorised, or condoned killings" is one claim: a later verb of a list with "or" that shares its object is none of its own. */
    private boolean isAlternative(Trigger trigger) {
        Token token = scene.token(trigger.anchor());
        if (trigger.isVerb() && isInList(token.index())) {
            return true;
        }
        if (!trigger.isVerb() || !token.is("conj") || token.head() < 0) {
            return false;
        }
        boolean or = scene.grammar().dependents(token.head(), "conj").stream()
                .anyMatch(c -> scene.grammar().dependents(c, "cc").stream()
                        .anyMatch(k -> scene.grammar().lemma(k).equals("or")));
        return or && !scene.grammar().has(token.index(), "nsubj");
    }

    /** The middle of "ordered, authorised, or condoned", however the tree joins it. */
    private boolean isInList(int token) {
        int before = token - 1;
        int after = token + 1;
        Sentence sentence = scene.sentenceOf(token);
        boolean comma =
                before > sentence.firstToken() && scene.grammar().lemma(before).equals(",");
        while (after < sentence.endToken() && scene.grammar().lemma(after).equals(",")) {
            after++;
        }
        return comma
                && scene.token(before - 1).upos() == Upos.VERB
                && after < sentence.endToken()
                && scene.grammar().lemma(after).equals("or");
    }

    /** The verb of what is asked for or promised keeps the right to be an event of its own: "urged Chile to release". */
    private boolean isComplement(int token, int anchor) {
        Token other = scene.token(token);
        if (token != anchor && other.head() >= 0 && other.head() != anchor && isComplement(other.head(), anchor)) {
            return true;
        }
        return token != anchor
                && other.head() == anchor
                && other.upos() == Upos.VERB
                && (other.is("xcomp") || other.is("ccomp") || other.is("advcl"));
    }

    /** What is asked for is an event of its own: "called for an inquiry" asks, and wants an inquiry. */
    private boolean isAskedFor(int token, Trigger trigger) {
        boolean asks = trigger.entry()
                .meaning()
                .filter(m -> m.type() == EventType.REQUEST)
                .isPresent();
        return asks
                && trigger.isVerb()
                && token > trigger.anchor()
                && scene.token(token).upos() == Upos.NOUN;
    }

    private Trigger trigger(EventEntry entry, Token anchor, List<Integer> tokens) {
        return new Trigger(entry, anchor.index(), tokens, span(entry, anchor, tokens));
    }

    private Span span(EventEntry entry, Token anchor, List<Integer> tokens) {
        int first = anchor.index();
        int last = anchor.index();
        boolean together = tokens.stream().noneMatch(t -> isComplement(t, anchor.index()));
        for (int i = 1; i < tokens.size(); i++) {
            together &= tokens.get(i) - tokens.get(i - 1) <= LONGEST_GAP_INSIDE;
        }
        if (together) {
            first = tokens.get(0);
            last = tokens.get(tokens.size() - 1);
        }
        boolean verdict = entry.wording().place() == EventEntry.Place.ADJECTIVE
                || entry.wording().place() == EventEntry.Place.PREDICATE_NOUN;
        if (verdict) {
            int verb = verdictBegin(anchor);
            first = last - verb < MOST_WORDS ? Math.min(first, verb) : first;
        }
        return scene.token(first).span().cover(scene.token(last).span());
    }

    /** A verdict's trigger begins at its copula ("was not tough enough") or at the verb that calls ("called the draft unbalanced"). */
    private int verdictBegin(Token anchor) {
        boolean postposed = anchor.is("amod")
                && anchor.head() < anchor.index()
                && !scene.grammar().has(anchor.head(), "cop");
        if (postposed) {
            return scene.token(anchor.head()).head();
        }
        int predicate = anchor.is("amod") ? anchor.head() : anchor.index();
        List<Integer> copulas = scene.grammar().dependents(predicate, "cop");
        if (!copulas.isEmpty()) {
            return copulas.get(0);
        }
        boolean called =
                (anchor.is("xcomp") || anchor.is("ccomp")) && anchor.head() >= 0 && anchor.head() < anchor.index();
        return called ? anchor.head() : anchor.index();
    }
}
