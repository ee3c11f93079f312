package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Voice.Modality;
import org.rapporteur.code.Voice.Realis;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.code.lexicon.Stance;
import org.rapporteur.code.lexicon.WordList;
import org.rapporteur.read.Token;

/**
 * How an event is put: climbs from the trigger through the clauses that embed it and applies what each says ("refused to",
 * "may", "if", "demanded that"). The cue nearest to the event counts first; a denial outdoes all.
 */
final class ModalityFinder {
    private static final int HIGHEST = 6;
    private static final Set<String> LINKS = Set.of("to", "of", "for", "from", "into");
    private static final Set<String> WISHING = Set.of("want", "wish", "like", "have");
    private static final Set<EventType> SPOKEN = EnumSet.of(
            EventType.SUPPORT,
            EventType.ACCUSE,
            EventType.CONCEDE,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.THREATEN);
    private final Scene scene;
    private final Grammar grammar;
    private final CueScope scope;
    private final LocalCues cues;
    private final ClauseForms forms;
    private final Map<Integer, Trigger> byAnchor = new HashMap<>();

    ModalityFinder(Scene scene, List<Trigger> triggers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.scope = new CueScope(scene);
        this.cues = new LocalCues(scene, scope);
        this.forms = new ClauseForms(scene, cues);
        for (Trigger trigger : triggers) {
            boolean demand = trigger.entry().wording().place() == org.rapporteur.code.lexicon.EventEntry.Place.MODAL;
            if (!demand) {
                for (int token : trigger.tokens()) {
                    byAnchor.put(token, trigger);
                }
            }
        }
    }

    /**
     * How a trigger is put.
     *
     * @param stance its modality and realis
     * @param negated whether its own clause negates it
     * @param promised whether it is promised
     * @param ready whether somebody is ready for it
     * @param ours whether the speaker is to do it himself ("we will")
     */
    record Found(Stance stance, boolean negated, boolean promised, boolean ready, boolean ours) {
        Found(Stance stance, boolean negated, boolean promised) {
            this(stance, negated, promised, false, false);
        }
    }

    Found find(Trigger trigger) {
        int anchor = trigger.anchor();
        boolean demand = trigger.entry().wording().place() == org.rapporteur.code.lexicon.EventEntry.Place.MODAL;
        if (demand) {
            return new Found(Stance.PLAIN, false, false);
        }
        boolean material = trigger.entry().kind() == Kind.HARM
                || trigger.entry().meaning().orElseThrow().type().quad() == 4;
        List<String> own = cues.of(trigger);
        boolean negated = own.contains("negates") || forms.isUnable(anchor);
        boolean promised = own.contains("promises");
        Stance stance = Stance.PLAIN;
        for (String kind : own) {
            stance = CueEffects.apply(stance, kind, material);
        }
        stance = climb(stance, trigger, anchor, material);
        if (forms.isAsked(anchor) && stance.equals(Stance.PLAIN)) {
            return new Found(new Stance(Modality.POSSIBLE, Realis.HYPOTHETICAL), negated, promised);
        }
        boolean words = trigger.entry().meaning().orElseThrow().type().quad() != 4
                && trigger.entry().meaning().orElseThrow().type().quad() != 2;
        if (trigger.isVerdict() && isOpen(stance) && !forms.isConditional(anchor)) {
            return new Found(Stance.PLAIN, negated, promised);
        }
        boolean thought = words
                && stance.realis() == Realis.HYPOTHETICAL
                && stance.modality() == Modality.POSSIBLE
                && !forms.isConditional(anchor);
        if (thought) {
            boolean conflict = trigger.entry().meaning().orElseThrow().type().quad() == 3;
            stance = conflict ? Stance.PLAIN : stance.with(Realis.ACTUAL);
        }
        return new Found(
                stance, negated, promised || forms.isReady(anchor), forms.isReady(anchor), forms.isOurs(anchor));
    }

    /** A judgment is made by being spoken: "it would be wrong". */
    private static boolean isOpen(Stance stance) {
        return stance.modality() == Modality.POSSIBLE || stance.modality() == Modality.WANTED;
    }

    private Stance climb(Stance from, Trigger trigger, int anchor, boolean material) {
        Stance stance = from;
        int at = anchor;
        boolean fact = scope.isToldAsFact(anchor);
        for (int step = 0; step < HIGHEST; step++) {
            at = grammar.findInSeries(at).orElse(at);
            Token token = grammar.token(at);
            if (token.head() < 0
                    || token.relation().equals("acl:relcl") && !grammar.has(at, "mark")
                    || token.is("parataxis")
                    || token.is("appos")
                    || trigger.isNominal() && scope.isBehind(at)
                    || at == anchor && scope.isImposed(trigger, token.head())) {
                break;
            }
            int governor = token.head();
            boolean sister = token.is("conj");
            Trigger outer = byAnchor.get(governor);
            boolean denied = scene.codebook().modality().is(grammar.lemma(governor), "denies");
            if (trigger.tokens().contains(governor) && climbsThrough(at)) {
                at = governor;
                continue;
            }
            if (sister && isToldBesideModal(at, governor)) {
                break;
            }
            if (outer != null && outer != trigger && !sister && !denied) {
                Optional<Stance> embedded = isSought(at, governor) ? Optional.empty() : embedded(outer, at, token);
                boolean noun = governor != outer.anchor();
                boolean told = token.is("acl") && grammar.preposition(at).equals("that");
                Stance plain = noun || told ? governed(Stance.PLAIN, at, governor, material) : stance;
                Stance outside = isSpoken(at, governor) ? plain : embedded.orElse(plain);
                stance = stance.equals(Stance.PLAIN) && !(fact && isWish(outside)) ? outside : stance;
            } else if (!sister) {
                Stance outside = governed(stance, at, governor, material);
                stance = fact && isWish(outside) ? stance : outside;
            }
            fact |= scope.isToldAsFact(governor);
            boolean sharesAuxiliary = sister
                    && grammar.isPredicate(governor)
                    && !grammar.has(at, "nsubj", "aux")
                    && !scope.isToldAsFact(at)
                    && step == 0;
            if (!sister && climbsThrough(at) && !isSpoken(at, governor) || sharesAuxiliary) {
                for (String kind : cues.auxiliaries(governor)) {
                    boolean carries = !kind.equals("negates")
                            || !token.is("ccomp") && !isMeans(at)
                            || LocalCues.OPINION.contains(grammar.lemma(governor));
                    stance = carries ? CueEffects.apply(stance, kind, material) : stance;
                }
            }
            if (isSpeech(governor) || !climbsThrough(at) && !sister) {
                break;
            }
            at = governor;
        }
        return stance;
    }

    /** "Vowed that they would never surrender and imposed a curfew": joined too low, the past is not what was vowed. */
    private boolean isToldBesideModal(int at, int governor) {
        return grammar.token(at).xpos().equals("VBD")
                && !grammar.has(at, "aux", "nsubj")
                && grammar.dependents(governor, "aux").stream()
                        .anyMatch(a -> grammar.token(a).xpos().equals("MD"));
    }

    private static boolean isWish(Stance stance) {
        return stance.modality() == Modality.WANTED;
    }

    private boolean climbsThrough(int at) {
        Token token = grammar.token(at);
        boolean nounClause = token.is("acl") && grammar.has(at, "mark");
        return token.is("xcomp")
                || token.is("ccomp")
                || nounClause
                || token.is("csubj")
                || token.is("advcl") && (LINKS.contains(grammar.preposition(at)) || isMeans(at))
                || !grammar.isPredicate(at)
                        && (token.is("obj")
                                || token.is("nmod")
                                || token.is("obl")
                                || token.relation().equals("nsubj:pass"));
    }

    /** "Accused of breaking the law by using force" */
    private boolean isMeans(int at) {
        return grammar.preposition(at).equals("by") && grammar.token(at).xpos().equals("VBG");
    }

    private boolean isSpeech(int governor) {
        return scene.codebook().speech().is(grammar.lemma(governor), "say");
    }

    private Optional<Stance> embedded(Trigger outer, int at, Token token) {
        boolean clause = token.is("xcomp") || token.is("ccomp") || token.is("acl") && grammar.has(at, "mark");
        boolean purpose = token.is("advcl") && LINKS.contains(grammar.preposition(at));
        boolean aside = purpose
                && grammar.has(outer.anchor(), "obj")
                && outer.entry().embedsInClause().filter(ModalityFinder::isNo).isPresent();
        if (aside) {
            // "defied the ban to demand a vote": the demand was made
            return Optional.empty();
        }
        if (clause || purpose && !outer.entry().embeds().isEmpty()) {
            return outer.entry().embedsInClause();
        }
        boolean object = token.is("obj")
                || token.is("obl")
                || token.is("nmod")
                || token.relation().equals("nsubj:pass");
        return object ? outer.entry().embedsInObject() : Optional.empty();
    }

    private static boolean isNo(Stance stance) {
        return stance.modality() == Modality.NEGATED || stance.modality() == Modality.DENIED;
    }

    private Stance governed(Stance stance, int at, int governor, boolean material) {
        Token token = grammar.token(at);
        String link = grammar.preposition(at);
        if (scope.isAround(at)) {
            return stance;
        }
        if (token.is("advcl")
                && link.equals("to")
                && cue(governor, link).filter("negates"::equals).isPresent()) {
            return CueEffects.apply(stance, "negates", material);
        }
        if (token.is("advcl") && (link.equals("to") || link.equals("in order"))) {
            return isDone(at, governor) ? stance : CueEffects.apply(stance, "wants", material);
        }
        if (material && LocalCues.OPINION.contains(grammar.lemma(governor)) && scope.isToldAsFact(at)) {
            return CueEffects.apply(stance, "alleges", true);
        }
        if (isInsistedNot(stance, at, governor, material)) {
            return stance.with(Modality.DENIED);
        }
        if (isSought(at, governor)) {
            return material ? CueEffects.apply(stance, "alleges", true) : stance;
        }
        boolean linked = token.is("xcomp")
                || token.is("ccomp")
                || token.is("acl") && grammar.has(at, "mark")
                || token.is("obj")
                || token.is("obl")
                || token.is("nmod")
                || token.is("advcl") && LINKS.contains(link)
                || token.is("amod")
                || token.relation().equals("nsubj:pass");
        boolean carried = linked && !hadTo(governor, link) && !isSpoken(at, governor);
        return carried
                ? cue(governor, link)
                        .map(k -> CueEffects.apply(stance, k, material))
                        .orElse(stance)
                : stance;
    }

    /** "Is wanted for questioning", "a man wanted for the killing" */
    private boolean isSought(int at, int verb) {
        return grammar.preposition(at).equals("for")
                && grammar.lemma(verb).equals("want")
                && (grammar.isPassive(verb)
                        || !grammar.has(verb, "obj", "aux")
                                && !grammar.token(verb).xpos().equals("VBP"));
    }

    /** "Insisted that its troops had not fired" */
    private boolean isInsistedNot(Stance stance, int at, int governor, boolean material) {
        return material
                && stance.modality() == Modality.NEGATED
                && grammar.token(at).is("ccomp")
                && cue(governor, "not").filter("denies"::equals).isPresent()
                && scope.isToldAsFact(at);
    }

    /** "Had to withdraw": so they did. */
    private boolean hadTo(int governor, String link) {
        return grammar.lemma(governor).equals("have")
                && link.equals("to")
                && grammar.token(governor).xpos().equals("VBD");
    }

    /** "I want to thank the voters", "we wish to condemn this": said by being spoken. */
    private boolean isSpoken(int at, int governor) {
        boolean polite = grammar.lemma(governor).equals("like") && grammar.has(governor, "aux");
        boolean own = grammar.dependents(governor, "nsubj").stream()
                .anyMatch(s -> ClauseForms.OWN.contains(grammar.lemma(s)));
        return (own || polite)
                && grammar.token(at).is("xcomp")
                && WISHING.contains(grammar.lemma(governor))
                && tells(at);
    }

    /** Whether a verb does by words what it does. */
    private boolean tells(int verb) {
        Trigger trigger = byAnchor.get(verb);
        return trigger != null
                && SPOKEN.contains(trigger.entry().meaning().orElseThrow().type());
    }

    /** "Led to protesters being shot", "continued to shell", "appeared on television to urge": not what was to come. */
    private boolean isDone(int at, int governor) {
        boolean gerund = grammar.token(at).xpos().equals("VBG")
                || grammar.dependents(at, "aux").stream()
                        .anyMatch(a -> grammar.token(a).xpos().equals("VBG"));
        boolean goesOn = cue(governor, "to").filter("begins"::equals).isPresent();
        return isResult(at, governor) || gerund || goesOn || isPast(governor) && tells(at);
    }

    private boolean isPast(int verb) {
        return grammar.token(verb).xpos().equals("VBD") || grammar.isPassive(verb) || isPerfect(verb);
    }

    private boolean isPerfect(int verb) {
        return grammar.token(verb).xpos().equals("VBN")
                && grammar.dependents(verb, "aux").stream()
                        .anyMatch(a -> grammar.lemma(a).equals("have"));
    }

    /** "Was used to kill the general", "went on to seize power", "returned to find", "the latest to resign": it came to pass. */
    private boolean isResult(int at, int governor) {
        String verb = grammar.lemma(governor);
        return isPast(governor) && scene.codebook().grammar().is(verb, "results") && at > governor;
    }

    /** What the modality list says of a governor with its particle and the link to the embedded phrase. */
    private Optional<String> cue(int governor, String link) {
        if (scene.codebook().modality().is(grammar.lemma(governor), "attempts")) {
            return Optional.of("attempts");
        }
        List<String> phrase = new ArrayList<>();
        phrase.add(grammar.lemma(governor));
        for (int particle : grammar.dependents(governor, "compound:prt")) {
            phrase.add(grammar.lemma(particle));
        }
        if (!link.isEmpty()) {
            phrase.add(link);
        }
        return scene.codebook().modality().findLongest(phrase).map(WordList.Found::kind);
    }
}
