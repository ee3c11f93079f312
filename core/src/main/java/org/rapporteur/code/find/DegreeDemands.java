package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Amendment.Change;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/**
 * Changes wanted by degree or by the noun that tells them: "would have liked tougher language", "the text should be clearer", "asked
 * for the deletion of the third paragraph", "the paragraph on oil goes too far".
 */
final class DegreeDemands {
    private static final Set<String> MUST = Set.of("should", "must", "ought", "need", "could");
    /** "More time" is no change of a text. */
    private static final Set<String> DELAYS = Set.of(
            "time", "day", "week", "month", "hour", "minute", "information", "detail", "delay", "discussion", "talk");

    private static final Set<String> VERDICTS = Set.of("weak", "bad");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final Holders holders;
    private final Clauses clauses;
    private final TextParts parts;
    private final PhraseList words;

    DegreeDemands(Scene scene, Papers papers, Holders holders, Clauses clauses, TextParts parts) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.holders = holders;
        this.clauses = clauses;
        this.parts = parts;
        this.words = scene.codebook().ledgers().docket();
    }

    /** In text order. */
    List<TextDemands.Demand> find() {
        List<TextDemands.Demand> found = new ArrayList<>();
        for (Token token : scene.syntax().tokens()) {
            int at = token.index();
            if (token.upos() == Upos.VERB) {
                wanted(at).ifPresent(found::add);
            }
            if (token.upos() == Upos.ADJ) {
                obliged(at).ifPresent(found::add);
            }
            verdict(at).ifPresent(found::add);
        }
        return found;
    }

    private Optional<TextDemands.Demand> wanted(int verb) {
        boolean liked = grammar.lemma(verb).equals("like")
                && grammar.dependents(verb, "aux").stream()
                        .anyMatch(a -> grammar.lemma(a).equals("would"));
        boolean wants = liked
                || words.findLongest(scene.lemmasFrom(verb, 4), i -> false, "want")
                        .isPresent();
        if (!wants || clauses.isNegated(verb) || !parts.isDebated(verb)) {
            return Optional.empty();
        }
        List<Holder> who = holders.of(arguments.agents(verb), verb);
        Optional<Integer> further = grammar.dependents(verb, "xcomp", "ccomp").stream()
                .filter(this::isGoingFurther)
                .findFirst();
        if (further.isPresent() && !who.isEmpty()) {
            int go = further.get();
            return parts.paper(verb)
                    .map(p -> new TextDemands.Demand(clauses.from(go, go), go, p, who, Change.STRENGTHEN));
        }
        for (int object : who.isEmpty() ? List.<Integer>of() : things(verb)) {
            Optional<Change> change =
                    parts.made(object).filter(c -> isOfText(object)).or(() -> degree(object));
            if (change.isPresent() && papers.at(object).isEmpty()) {
                return parts.paper(verb)
                        .map(p -> new TextDemands.Demand(parts.phrase(object), object, p, who, change.get()));
            }
        }
        return Optional.empty();
    }

    /** "Would like the bloc to go further". */
    private boolean isGoingFurther(int verb) {
        return grammar.lemma(verb).equals("go")
                && grammar.children(verb).stream()
                        .anyMatch(c -> Set.of("further", "farther", "far").contains(grammar.lemma(c.index())));
    }

    private List<Integer> things(int verb) {
        List<Integer> found = new ArrayList<>(grammar.dependents(verb, "obj"));
        found.addAll(grammar.under(verb, "for"));
        found.addAll(grammar.under(verb, "on"));
        for (int inner : grammar.dependents(verb, "xcomp")) {
            found.addAll(grammar.dependents(inner, "obj"));
        }
        return found.stream().filter(o -> o > verb).toList();
    }

    /** "Tougher language", "a more precise mandate". */
    private Optional<Change> degree(int noun) {
        boolean time = DELAYS.contains(grammar.lemma(noun));
        return time
                ? Optional.empty()
                : papers.comparative(noun).map(a -> isSofter(a) ? Change.SOFTEN : Change.STRENGTHEN);
    }

    private boolean isSofter(int adjective) {
        return papers.degree(adjective).filter("other-softer"::equals).isPresent()
                || grammar.children(adjective).stream()
                        .anyMatch(c -> grammar.lemma(c.index()).equals("less"));
    }

    /** "The deletion of the third paragraph", "the inclusion of a monitor" where a text is debated. */
    private boolean isOfText(int noun) {
        return !grammar.under(noun, "of").isEmpty()
                || grammar.dependents(noun, "nmod:poss", "nmod").stream()
                        .anyMatch(n -> papers.at(n).isPresent() || parts.isPart(n));
    }

    /** "The text should be clearer on", "ought to be more robust". */
    private Optional<TextDemands.Demand> obliged(int adjective) {
        boolean higher = scene.token(adjective).xpos().equals("JJR")
                || grammar.children(adjective).stream()
                        .anyMatch(c -> Set.of("more", "less").contains(grammar.lemma(c.index())));
        int governor = scene.token(adjective).head();
        boolean must = grammar.dependents(adjective, "aux").stream().anyMatch(a -> MUST.contains(grammar.lemma(a)))
                || governor >= 0 && scene.token(adjective).is("xcomp") && MUST.contains(grammar.lemma(governor));
        if (!higher || !must || !grammar.has(adjective, "cop")) {
            return Optional.empty();
        }
        List<Integer> subjects = arguments.subjects(adjective);
        boolean text = subjects.stream().anyMatch(s -> papers.at(s).isPresent() || parts.isPart(s));
        List<Holder> who =
                text ? holders.speakersAt(scene.token(adjective).span().begin()) : List.of();
        Optional<Paper> paper =
                who.isEmpty() ? Optional.empty() : parts.first(subjects).or(() -> parts.paper(adjective));
        Change change = isSofter(adjective) ? Change.SOFTEN : Change.STRENGTHEN;
        return paper.map(p -> new TextDemands.Demand(clauses.from(adjective, adjective), adjective, p, who, change));
    }

    /** "Said the language on sanctions went too far": a verdict on a part of a text asks for another. */
    private Optional<TextDemands.Demand> verdict(int first) {
        Optional<PhraseList.Found> found = scene.codebook()
                .ledgers()
                .stances()
                .findLongest(scene.lemmasFrom(first, 4), i -> false, "")
                .filter(f -> VERDICTS.contains(f.kind()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int last = first + found.get().last();
        Optional<Integer> part = IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(i -> grammar.dependents(i, "nsubj").stream())
                .filter(s -> s < first && parts.isPart(s))
                .findFirst();
        List<Holder> who = part.isPresent() && parts.isDebated(first)
                ? holders.speakersAt(scene.token(first).span().begin())
                : List.of();
        Optional<Paper> paper = who.isEmpty() ? Optional.empty() : parts.paper(first);
        return paper.map(p -> {
            Span span = parts.phrase(part.orElseThrow());
            return new TextDemands.Demand(span, part.orElseThrow(), p, who, Change.REPLACE);
        });
    }
}
