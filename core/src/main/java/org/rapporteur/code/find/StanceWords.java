package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Voice.Modality;
import org.rapporteur.code.Voice.Realis;
import org.rapporteur.code.lexicon.Stance;
import org.rapporteur.code.lexicon.WordList;
import org.rapporteur.read.Token;
import org.rapporteur.text.Span;

/**
 * The words that make an event other than asserted and actual: "not", "will", "threatened to", "allegedly", "called for". Looks where modality
 * comes from: on the event itself, then upwards along the tree, then at who says it and how.
 */
final class StanceWords {
    private static final Map<Modality, Set<String>> MODALITY = Map.of(
            Modality.NEGATED, Set.of("negates"),
            Modality.DENIED, Set.of("denies", "deny"),
            Modality.ALLEGED, Set.of("alleges", "allege"),
            Modality.WANTED, Set.of("wants", "ordered", "ask"),
            Modality.POSSIBLE, Set.of("possible", "hypothetical", "doubtful", "attempts", "future"));
    private static final Map<Realis, Set<String>> REALIS = Map.of(
            Realis.FUTURE, Set.of("future"),
            Realis.GOAL, Set.of("wants", "ask"),
            Realis.ORDERED, Set.of("ordered"),
            Realis.HYPOTHETICAL, Set.of("possible", "hypothetical", "doubtful", "attempts"));
    private static final Set<String> PREDICTS = Set.of("will", "shall", "wo", "'ll", "would", "go");
    private static final int HIGHEST = 5;
    private final Scene scene;
    private final Grammar grammar;
    private final Speakers speakers;
    private final Map<Integer, Trigger> byToken = new HashMap<>();

    StanceWords(Scene scene, Speakers speakers, List<Trigger> triggers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.speakers = speakers;
        triggers.forEach(t -> t.tokens().forEach(token -> byToken.putIfAbsent(token, t)));
    }

    /** A word or two that may change the stance, with what they do or the stance that they give. */
    private record Cue(Span span, String kind, Optional<Stance> gives) {}

    Optional<Span> findModality(Sketch sketch) {
        Modality wanted = sketch.stance().modality();
        Set<String> kinds = MODALITY.getOrDefault(wanted, Set.of());
        return wanted == Modality.ASSERTED
                ? Optional.empty()
                : first(
                        sketch,
                        c -> kinds.contains(c.kind)
                                || c.gives.filter(s -> s.modality() == wanted).isPresent());
    }

    /** For the words of a draft, the draft's own; else the cue. */
    Optional<Span> findRealis(Sketch sketch) {
        Realis wanted = sketch.stance().realis();
        if (wanted == Realis.DRAFT_TEXT) {
            return findDraft(sketch);
        }
        Set<String> kinds = REALIS.getOrDefault(wanted, Set.of());
        return wanted == Realis.ACTUAL
                ? Optional.empty()
                : first(
                        sketch,
                        c -> kinds.contains(c.kind)
                                || c.gives.filter(s -> s.realis() == wanted).isPresent());
    }

    private Optional<Span> findDraft(Sketch sketch) {
        return sketch.found().actorHeads().stream()
                .filter(h -> scene.codebook().instruments().holds(grammar.lemma(h)))
                .map(scene::phrase)
                .findFirst()
                .or(() -> sayings(sketch.trigger()).stream()
                        .flatMap(s -> s.source().stream())
                        .reduce((outer, inner) -> inner));
    }

    private Optional<Span> first(Sketch sketch, java.util.function.Predicate<Cue> fits) {
        return cues(sketch.trigger()).stream().filter(fits).map(Cue::span).findFirst();
    }

    private List<Cue> cues(Trigger trigger) {
        List<Cue> cues = new ArrayList<>();
        trigger.tokens().forEach(t -> around(t, cues));
        int at = trigger.anchor();
        for (int step = 0; step < HIGHEST && scene.token(at).head() >= 0; step++) {
            String link = grammar.preposition(at);
            at = scene.token(at).head();
            governor(at, link, trigger, cues);
            around(at, cues);
        }
        sayings(trigger).forEach(s -> s.cue().ifPresent(c -> cues.add(new Cue(c, s.cueKind(), Optional.empty()))));
        return cues;
    }

    private List<Saying> sayings(Trigger trigger) {
        return speakers.sayingsAt(scene.token(trigger.anchor()).span().begin());
    }

    /** Auxiliaries, adverbs, determiners, marks. */
    private void around(int token, List<Cue> cues) {
        for (Token child : grammar.children(token)) {
            String lemma = grammar.lemma(child.index());
            boolean small = child.is("aux")
                    || child.is("advmod")
                    || child.is("det")
                    || child.is("mark")
                    || child.is("amod")
                    || child.is("case")
                    || child.is("cc");
            if (small && PREDICTS.contains(lemma)) {
                cues.add(new Cue(child.span(), "future", Optional.empty()));
            }
            Optional<String> kind = small ? scene.codebook().modality().findKind(lemma) : Optional.empty();
            kind.ifPresent(k -> cues.add(new Cue(child.span(), k, Optional.empty())));
        }
    }

    private void governor(int governor, String link, Trigger trigger, List<Cue> cues) {
        Trigger outer = byToken.get(governor);
        if (outer != null && outer != trigger) {
            cues.add(new Cue(outer.span(), "", outer.entry().embedsInClause()));
            cues.add(new Cue(outer.span(), "", outer.entry().embedsInObject()));
        }
        List<String> phrase = new ArrayList<>(List.of(grammar.lemma(governor)));
        Span span = scene.token(governor).span();
        for (int particle : grammar.dependents(governor, "compound:prt")) {
            phrase.add(grammar.lemma(particle));
            span = span.cover(scene.token(particle).span());
        }
        phrase.add(link);
        Optional<WordList.Found> found = scene.codebook().modality().findLongest(phrase);
        if (found.isPresent()) {
            cues.add(new Cue(span, found.get().kind(), Optional.empty()));
        } else if (grammar.lemma(governor).equals("go")) {
            cues.add(new Cue(span, "future", Optional.empty()));
        }
        if (link.equals("to") || link.equals("in order")) {
            cues.add(new Cue(span, "wants", Optional.empty()));
        }
    }
}
