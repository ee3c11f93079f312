package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Source;
import org.rapporteur.code.Source.Kind;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Quotation;
import org.rapporteur.read.Token;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;

/** Who vouches for what stands at an offset: the chain of sources, outermost first. */
final class VoiceFinder {
    private static final Set<String> NAMELESS =
            Set.of("source", "sources", "witness", "witnesses", "resident", "residents", "eyewitness", "eyewitnesses");
    private final Scene scene;
    private final Speakers speakers;
    private final SaidFinder said;

    VoiceFinder(Scene scene, Speakers speakers) {
        this.scene = scene;
        this.speakers = speakers;
        this.said = new SaidFinder(scene);
    }

    /** The chain for a trigger; an act of saying is not its own content. */
    List<Source> chain(Trigger trigger) {
        int offset = scene.token(trigger.anchor()).span().begin();
        return chain(offset, Optional.of(trigger.span()));
    }

    /** The chain for words at an offset. */
    List<Source> chain(int offset) {
        return chain(offset, Optional.empty());
    }

    private List<Source> chain(int offset, Optional<Span> trigger) {
        List<Source> chain = new ArrayList<>();
        for (Saying saying : speakers.sayingsAt(offset)) {
            boolean itself = trigger.isPresent()
                    && saying.cue().filter(c -> c.overlaps(trigger.get())).isPresent();
            if (itself) {
                continue;
            }
            Optional<Source> source = source(saying, chain.size());
            if (source.isPresent() && chain.stream().noneMatch(s -> same(s, source.get()))) {
                chain.add(source.get());
            }
        }
        return chain;
    }

    private static boolean same(Source a, Source b) {
        boolean words = a.words().isPresent()
                && b.words().isPresent()
                && a.words().get().span().overlaps(b.words().get().span());
        return words
                || a.actor().isResolved()
                        && a.actor().equals(b.actor())
                        && a.words().isPresent() == b.words().isPresent();
    }

    private Optional<Source> source(Saying saying, int level) {
        Optional<Mention> mention = saying.source().flatMap(scene::findMentionAt);
        Optional<Span> span = mention.map(Mention::span).or(saying::source);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        Actor actor = mention.map(speakers::named)
                .map(scene::actor)
                .orElseGet(() -> Actor.unresolved(scene.text().at(span.get())));
        SaidFinder.Said told = said.find(span, saying.cue());
        return Optional.of(new Source(
                span.map(scene::words),
                actor,
                kind(mention, actor, span.get()),
                saying.cue().map(scene::words),
                level,
                told.at(),
                told.day()));
    }

    private Kind kind(Optional<Mention> mention, Actor actor, Span span) {
        Optional<Token> head = scene.headOf(span);
        String lemma = head.map(t -> scene.grammar().lemma(t.index())).orElse("");
        if (NAMELESS.contains(lemma)) {
            return Kind.ANONYMOUS;
        }
        if (scene.codebook().instruments().holds(lemma)
                || mention.filter(m -> m.type() == Mention.Type.DOCUMENT).isPresent()) {
            return Kind.DOCUMENT;
        }
        Optional<Mention.Type> type = mention.map(Mention::type);
        boolean person = type.filter(t -> t == Mention.Type.PERSON).isPresent();
        boolean unnamed = actor.name().isEmpty()
                && mention.filter(m -> m.form() == Mention.Form.NOMINAL).isPresent();
        if (person || type.isEmpty()) {
            return unnamed && !actor.isResolved() ? Kind.ANONYMOUS : Kind.SPEAKER;
        }
        return Kind.ORGANISATION;
    }

    /** The quotation that tells what stands at a span. */
    Optional<Quotation> findQuote(Span span) {
        return scene.reading().quotations().stream()
                .filter(q -> q.span().overlaps(span))
                .findFirst();
    }
}
