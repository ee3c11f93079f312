package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.code.Source;
import org.rapporteur.code.Source.Kind;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Quotation;
import org.rapporteur.read.Token;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;

/** Who vouches for what stands at an offset: the chain of sources, outermost first. */
final class VoiceFinder {
    private static final int FARTHEST = 6;
    private static final Set<String> NAMELESS =
            Set.of("source", "sources", "witness", "witnesses", "resident", "residents", "eyewitness", "eyewitnesses");
    private static final Set<String> PAPERS = Set.of(
            "copy", "text", "draft", "transcript", "letter", "document", "memo", "recording", "version", "report");
    private static final int LONGEST_TITLE = 90;
    private static final int HIGHEST = 14;
    /** Verbs whose whole content is what the source reports. */
    private static final Set<String> REPORTING = Set.of(
            "say",
            "tell",
            "state",
            "report",
            "add",
            "announce",
            "indicate",
            "point",
            "allege",
            "claim",
            "note",
            "accord",
            "write",
            "disclose",
            "reveal",
            "show",
            "maintain",
            "explain");

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
        return chain(offset, Optional.of(trigger));
    }

    /** The chain for words at an offset. */
    List<Source> chain(int offset) {
        return chain(offset, Optional.empty());
    }

    private List<Source> chain(int offset, Optional<Trigger> trigger) {
        List<Source> chain = new ArrayList<>();
        int level = 0;
        for (Saying saying : speakers.sayingsAt(offset)) {
            boolean itself = trigger.isPresent()
                    && saying.cue()
                            .filter(c -> c.overlaps(trigger.get().span()))
                            .isPresent();
            if (itself
                    || trigger.isPresent()
                            && (isOfSource(trigger.get(), saying)
                                    || isOfOtherHalf(trigger.get(), saying)
                                    || isBackground(trigger.get(), saying))) {
                continue;
            }
            List<Source> spoken = sources(saying, level);
            List<Source> before = List.copyOf(chain);
            spoken.stream()
                    .filter(s -> before.stream().noneMatch(b -> same(b, s)))
                    .forEach(chain::add);
            level = chain.size() > before.size() ? level + 1 : level;
        }
        return chain;
    }

    /** "The deserters it interviewed said": what only tells who the source is, is not said by it. */
    private boolean isOfSource(Trigger trigger, Saying saying) {
        Optional<Integer> source = saying.source().flatMap(scene::headOf).map(Token::index);
        Optional<Integer> cue = saying.cue().flatMap(scene::headOf).map(Token::index);
        return source.isPresent()
                && source.get() != trigger.anchor()
                && scene.grammar().isUnder(trigger.anchor(), source.get())
                && cue.filter(c -> scene.grammar().isUnder(c, source.get())).isEmpty();
    }

    /** "Paris called for restraint; Amnesty demanded an inquiry": who says something of his own behind a semicolon does not say what stands before it. */
    private boolean isOfOtherHalf(Trigger trigger, Saying saying) {
        return saying.cue()
                .flatMap(scene::headOf)
                .map(Token::index)
                .filter(c -> c > trigger.anchor()
                        && scene.grammar().isApart(trigger.anchor(), c)
                        && scene.grammar().dependents(c, "obj", "ccomp", "xcomp", "obl").stream()
                                .anyMatch(d -> d > c))
                .isPresent();
    }

    /**
     * "Rejected objections to a case that has blocked the trial", "paid homage to those who were killed": what only tells which thing is meant
     * is the dispatch's own, unless the source reports or is quoted.
     */
    private boolean isBackground(Trigger trigger, Saying saying) {
        int cue = saying.cue().flatMap(scene::headOf).map(Token::index).orElse(-1);
        boolean told = false;
        int at = trigger.anchor();
        for (int step = 0; step < HIGHEST && at >= 0 && at != cue; step++) {
            Token token = scene.token(at);
            told |= token.relation().equals("acl:relcl");
            at = token.head();
        }
        return cue >= 0
                && at == cue
                && told
                && !REPORTING.contains(scene.grammar().lemma(cue))
                && findQuote(trigger.span()).isEmpty();
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

    /** "The country's envoy, Ms. Abdi, said": her name rather than her office, where the lists do not know who holds it. */
    private Mention apposed(Mention mention) {
        if (mention.form() != Mention.Form.NOMINAL) {
            return mention;
        }
        return scene.grammar().dependents(mention.head(), "appos").stream()
                .flatMap(name -> scene.findMention(name).stream())
                .filter(m -> m.type() == Mention.Type.PERSON && m.form() == Mention.Form.NAME)
                .findFirst()
                .orElse(mention);
    }

    /** Those who say it: several at one level where they say it together. */
    private List<Source> sources(Saying saying, int level) {
        Optional<Mention> first = saying.source().flatMap(scene::findMentionAt).map(this::apposed);
        Optional<Span> span = first.map(this::titled).or(saying::source).map(this::withHolder);
        if (span.isEmpty()) {
            return List.of();
        }
        List<Source> sources = new ArrayList<>();
        sources.add(source(saying, first, span.get(), level));
        for (Mention other : first.map(m -> joined(saying, m)).orElse(List.of())) {
            Source source = source(saying, Optional.of(other), titled(other), level);
            if (sources.stream().noneMatch(s -> same(s, source))) {
                sources.add(source);
            }
        }
        return sources;
    }

    /** "A hospital official put the toll at 15": who gives the figure, where that is somebody. */
    List<Source> giver(int verb) {
        return giver(verb, 0);
    }

    /** "The army's tally was raised": whose tally it is. */
    private Optional<Mention> keeper(int subject) {
        boolean tally = scene.codebook().grammar().is(scene.grammar().lemma(subject), "tally");
        return tally
                ? scene.grammar().dependents(subject, "nmod:poss").stream()
                        .flatMap(o -> scene.findMention(o).stream())
                        .findFirst()
                : scene.findMention(subject);
    }

    /** Who tells: the subject, also of the first of joined verbs: "put the dead at 300 and last week lowered the figure to 259". */
    private List<Integer> tellers(int verb) {
        int at = verb;
        if (scene.grammar().isPassive(at)) {
            return List.of();
        }
        List<Integer> subjects = scene.grammar().dependents(at, "nsubj");
        while (subjects.isEmpty()
                && scene.token(at).is("conj")
                && scene.token(at).head() >= 0
                && scene.grammar().isVerb(scene.token(at).head())) {
            at = scene.token(at).head();
            subjects = scene.grammar().dependents(at, "nsubj");
        }
        return subjects;
    }

    /** A verb that gives a number: "puts ... at", "raised ... to", "dug up the bodies of". */
    private boolean puts(int verb) {
        String lemma = scene.grammar().lemma(verb);
        return scene.codebook().grammar().is(lemma, "figure")
                || scene.codebook().grammar().is(lemma, "figure at")
                || scene.codebook().grammar().is(lemma, "figure to");
    }

    private List<Source> giver(int verb, int level) {
        return tellers(verb).stream()
                .flatMap(s -> keeper(s).stream())
                .filter(m -> isSomebody(m) || !scene.actor(m).sectors().isEmpty())
                .findFirst()
                .map(m -> giver(m, verb, level))
                .orElse(List.of());
    }

    /**
     * Who gives a figure of the dead, with those around who quote him: "the UN said the hospital counted 145".
     *
     * @param trigger one of {@link Tolls}
     */
    List<Source> givers(Trigger trigger) {
        int anchor = trigger.anchor();
        List<Source> outer = chain(trigger).stream()
                .filter(s -> s.cue()
                        .flatMap(c -> scene.headOf(c.span()))
                        .filter(c -> scene.grammar().isUnder(anchor, c.index()))
                        .isPresent())
                .toList();
        int level = outer.isEmpty() ? 0 : outer.get(outer.size() - 1).level() + 1;
        List<Source> given = scene.grammar().isVerb(anchor) ? giver(anchor, level) : according(anchor, level);
        given = given.isEmpty() ? givenBy(anchor, level) : given;
        for (int at = scene.token(anchor).head(), i = 0; given.isEmpty() && at >= 0 && i < FARTHEST; i++) {
            boolean gives = scene.token(anchor).is("obl") && i == 0 || puts(at);
            given = gives && scene.grammar().isVerb(at) ? giver(at, level) : given;
            at = scene.token(at).head();
        }
        List<Source> all = new ArrayList<>(outer);
        for (Source source : given) {
            if (outer.stream().noneMatch(o -> same(o, source))) {
                all.add(source);
            }
        }
        return all;
    }

    /** "The 52 reported earlier by the police" */
    private List<Source> givenBy(int anchor, int level) {
        return Stream.concat(Stream.of(anchor), scene.grammar().dependents(anchor, "acl").stream())
                .filter(v -> v >= anchor && scene.token(v).xpos().equals("VBN"))
                .flatMap(v -> scene.grammar().under(v, "by").stream()
                        .flatMap(by -> scene.findMention(by).stream())
                        .filter(m -> isSomebody(m) || !scene.actor(m).sectors().isEmpty())
                        .map(m -> giver(m, v, level)))
                .findFirst()
                .orElse(List.of());
    }

    /** "1,200 according to the prosecutor" */
    private List<Source> according(int number, int level) {
        int begin = scene.token(number).span().end();
        return scene.reading().mentions().stream()
                .filter(m -> m.span().begin() > begin && isSomebody(m))
                .filter(m -> scene.text()
                        .at(Span.of(begin, m.span().begin()))
                        .strip()
                        .equals("according to"))
                .max(Comparator.comparingInt(m -> m.span().length()))
                .map(m -> giver(m, number + 1, level))
                .orElse(List.of());
    }

    private static boolean isSomebody(Mention mention) {
        return mention.type() == Mention.Type.PERSON
                || mention.type() == Mention.Type.ORGANISATION
                || mention.type() == Mention.Type.COUNTRY
                || mention.type() == Mention.Type.PLACE;
    }

    private List<Source> giver(Mention mention, int cue, int level) {
        Span words = scene.token(cue).span();
        return sources(new Saying(Optional.of(mention.span()), Optional.of(words), "say", List.of(words)), level);
    }

    private Source source(Saying saying, Optional<Mention> mention, Span span, int level) {
        Actor actor = mention.map(speakers::named)
                .map(scene::actor)
                .orElseGet(() -> Actor.unresolved(scene.text().at(span)));
        SaidFinder.Said told = said.find(Optional.of(span), saying.cue());
        return new Source(
                Optional.of(scene.words(span)),
                actor,
                kind(mention, actor, span),
                saying.cue().map(scene::words),
                level,
                told.at(),
                told.day());
    }

    /** "The observatory and activists said": who is joined to the first before the verb. */
    private List<Mention> joined(Saying saying, Mention first) {
        int cue = saying.cue().flatMap(scene::headOf).map(Token::index).orElse(-1);
        List<Mention> joined = new ArrayList<>();
        for (int member : scene.grammar().members(first.head())) {
            boolean between = member != first.head()
                    && (member < cue
                            || saying.source()
                                    .orElseThrow()
                                    .contains(scene.token(member).span()));
            if (between) {
                scene.findMention(member)
                        .filter(m -> m.type() == Mention.Type.PERSON
                                || m.type() == Mention.Type.ORGANISATION
                                || m.type() == Mention.Type.COUNTRY)
                        .ifPresent(joined::add);
            }
        }
        return joined;
    }

    /** A speaker's words with the title or office before the name. */
    private Span titled(Mention mention) {
        Span phrase = scene.phrase(mention.head());
        boolean person = mention.type() == Mention.Type.PERSON && mention.form() == Mention.Form.NAME;
        boolean wider = phrase.begin() < mention.span().begin()
                && phrase.end() >= mention.span().begin();
        return person && wider && phrase.length() < LONGEST_TITLE
                ? Span.of(phrase.begin(), mention.span().end())
                : mention.span();
    }

    /** "A copy obtained by the agency": who holds a document vouches for what it says. */
    private Span withHolder(Span source) {
        Optional<Token> head = scene.headOf(source);
        for (Token clause : head.map(h -> scene.grammar().children(h.index())).orElse(List.of())) {
            boolean held = clause.is("acl")
                    && clause.xpos().equals("VBN")
                    && !scene.grammar().under(clause.index(), "by").isEmpty()
                    && isPaper(head.get());
            Span whole = source.cover(scene.syntax().subtree(clause.index()));
            if (held && whole.length() < LONGEST_TITLE) {
                return whole;
            }
        }
        return source;
    }

    private boolean isPaper(Token head) {
        String lemma = scene.grammar().lemma(head.index());
        return PAPERS.contains(lemma) || scene.codebook().instruments().holds(lemma);
    }

    private Kind kind(Optional<Mention> mention, Actor actor, Span span) {
        Optional<Token> head = scene.headOf(span);
        String lemma = head.map(t -> scene.grammar().lemma(t.index())).orElse("");
        if (NAMELESS.contains(lemma)) {
            return Kind.ANONYMOUS;
        }
        if (head.filter(this::isPaper).isPresent()
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
