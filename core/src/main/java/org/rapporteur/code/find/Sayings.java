package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.read.Attribution;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Quotation;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/**
 * All sayings of a dispatch: the reader's attributions, each widened by what the tree says of its cue, and those that only the
 * tree tells ("X said that ...", "..., according to X"), and quotations whose speaker is known.
 */
final class Sayings {
    private static final int SHORTEST_QUOTE = 20;
    private static final Set<String> CONTRAST = Set.of("while", "whereas", "but", "although", "though");
    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;

    Sayings(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
    }

    /** Widest content first, so that an outer saying comes before an inner one. */
    List<Saying> find() {
        List<Saying> fromTree = fromTree();
        List<Saying> all = new ArrayList<>();
        for (Attribution attribution : scene.reading().attributions()) {
            if (trusted(attribution).isEmpty() || isAct(attribution) || isByTime(attribution)) {
                continue;
            }
            Optional<Saying> same =
                    fromTree.stream().filter(s -> sameCue(s, attribution)).findFirst();
            same.ifPresent(fromTree::remove);
            Saying saying = same.map(s -> joined(attribution, s)).orElseGet(() -> plain(attribution));
            if (!saying.cueKind().equals("show") || isShown(saying)) {
                all.add(saying);
            }
        }
        all.addAll(fromTree);
        for (Quotation quotation : scene.reading().quotations()) {
            fromQuotation(quotation, all).ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt((Saying s) -> -s.contentLength())
                .thenComparingInt(s -> s.content().get(0).begin()));
        return List.copyOf(all);
    }

    /** "France had drafted the text" tells an act, not words: its cue is no verb of saying and the lexicon knows it as an act. */
    private boolean isAct(Attribution attribution) {
        Optional<Token> cue = attribution.cue().flatMap(scene::headOf);
        boolean quoted = attribution.content().stream().anyMatch(this::isQuoted);
        boolean thing = attribution.content().stream()
                .flatMap(c -> scene.headOf(c).stream())
                .allMatch(h -> h.upos() == Upos.NOUN || h.upos() == Upos.PROPN);
        return !quoted
                && cue.filter(c -> c.upos() == Upos.VERB)
                        .map(c -> grammar.lemma(c.index()))
                        .filter(l -> !scene.codebook().speech().holds(l))
                        .filter(l -> scene.codebook().events().rowsOf(l).stream()
                                .anyMatch(e -> e.kind() == EventEntry.Kind.ACT
                                        && e.wording().words().size() == 1
                                        && (thing || e.embedsInClause().isEmpty())))
                        .isPresent();
    }

    /** "Within hours declared": no source, whatever the reader makes of it. */
    private boolean isByTime(Attribution attribution) {
        return attribution
                .source()
                .filter(s -> scene.reading().mentions().stream()
                        .anyMatch(m -> m.type() == Mention.Type.TIME && m.span().contains(s)))
                .isPresent();
    }

    /** "The footage shows that they fled" tells what is in it; "it showed that they cared" is of a move, and the judgment of whoever says so. */
    private boolean isShown(Saying saying) {
        Optional<Mention> named = saying.source().flatMap(scene::findMentionAt);
        boolean paper = named.filter(m -> m.type() == Mention.Type.DOCUMENT).isPresent();
        return paper
                || saying.source()
                        .flatMap(scene::headOf)
                        .filter(h -> h.upos() == Upos.NOUN && canSpeak(h.index()))
                        .isPresent();
    }

    private static boolean sameCue(Saying saying, Attribution attribution) {
        return saying.cue().isPresent()
                && attribution.cue().filter(c -> c.overlaps(saying.cue().get())).isPresent();
    }

    private Saying joined(Attribution attribution, Saying tree) {
        List<Span> content = new ArrayList<>(tree.content());
        for (Span span : trusted(attribution)) {
            boolean sameSentence =
                    tree.cue().filter(c -> sentenceAt(c).overlaps(span)).isPresent();
            boolean wider = tree.content().stream().allMatch(span::contains)
                    && !tree.cueKind().equals("according");
            if (!sameSentence || wider) {
                content.add(span);
            }
        }
        boolean whole = tree.source().isEmpty()
                || attribution
                        .source()
                        .filter(a -> a.contains(tree.source().get()))
                        .isPresent();
        Optional<Span> source = whole ? attribution.source() : tree.source();
        return new Saying(source, tree.cue(), tree.cueKind(), content);
    }

    /** Content in another sentence than the cue counts where it is quoted. */
    private List<Span> trusted(Attribution attribution) {
        Optional<Span> home = attribution.cue().or(attribution::source).map(this::sentenceAt);
        return attribution.content().stream()
                .filter(c -> home.filter(h -> h.overlaps(c)).isPresent() || isQuoted(c))
                .toList();
    }

    private boolean isQuoted(Span content) {
        return content.length() > SHORTEST_QUOTE
                && scene.reading().quotations().stream().anyMatch(q -> q.span().overlaps(content));
    }

    private Span sentenceAt(Span span) {
        return scene.headOf(span).map(t -> scene.sentenceOf(t.index()).span()).orElse(span);
    }

    private Saying plain(Attribution attribution) {
        String kind = attribution
                .cue()
                .flatMap(scene::headOf)
                .map(t -> kindOf(t.index()))
                .orElse("say");
        return new Saying(attribution.source(), attribution.cue(), kind, trusted(attribution));
    }

    private String kindOf(int token) {
        return scene.codebook().speech().findKind(grammar.lemma(token)).orElse("say");
    }

    private Optional<Saying> fromQuotation(Quotation quotation, List<Saying> known) {
        if (!quotation.direct() || isTold(quotation.span(), known)) {
            return Optional.empty();
        }
        return quotation
                .speaker()
                .map(m -> new Saying(
                        Optional.of(scene.reading().mentions().get(m).span()),
                        Optional.empty(),
                        "say",
                        List.of(quotation.span())));
    }

    private static boolean isTold(Span span, List<Saying> known) {
        for (Saying saying : known) {
            if (saying.source().isPresent() && saying.holds(span)) {
                return true;
            }
        }
        return false;
    }

    private List<Saying> fromTree() {
        List<Saying> found = new ArrayList<>();
        for (Token token : scene.syntax().tokens()) {
            if (grammar.isVerb(token.index())) {
                spoken(token).ifPresent(s -> found.addAll(quoted(token, s)));
            } else if (isAccording(token)) {
                found.add(according(token));
            }
        }
        return found;
    }

    private Optional<Saying> spoken(Token verb) {
        Optional<String> kind = scene.codebook().speech().findKind(grammar.lemma(verb.index()));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        List<Span> content = kind.get().equals("quote") ? passedOn(verb) : contents(verb);
        List<Integer> subjects = arguments.subjects(verb.index());
        if (content.isEmpty()
                || grammar.isPassive(verb.index())
                        && grammar.under(verb.index(), "by").isEmpty()) {
            return Optional.empty();
        }
        List<Integer> sources = grammar.isPassive(verb.index()) ? grammar.under(verb.index(), "by") : subjects;
        Optional<Span> source =
                sources.stream().filter(this::canSpeak).findFirst().map(scene::phrase);
        return source.map(s -> new Saying(source, Optional.of(verb.span()), kind.get(), content))
                .filter(s -> !kind.get().equals("show") || isShown(s));
    }

    /** What a verb of quoting passes on: its own content, or that of "as saying" behind it. */
    private List<Span> passedOn(Token verb) {
        List<Span> content = contents(verb);
        return !content.isEmpty()
                ? content
                : grammar.dependents(verb.index(), "advcl", "xcomp").stream()
                        .flatMap(c -> contents(grammar.token(c)).stream())
                        .toList();
    }

    /** "The agency quoted the governor as saying": the agency passes on what the governor says. */
    private List<Saying> quoted(Token verb, Saying saying) {
        List<Integer> objects = grammar.dependents(verb.index(), "obj").stream()
                .filter(this::canSpeak)
                .toList();
        Optional<Token> as = grammar.children(verb.index()).stream()
                .filter(c -> (c.is("advcl") || c.is("xcomp"))
                        && grammar.preposition(c.index()).equals("as")
                        && grammar.isVerb(c.index()))
                .findFirst();
        if (!saying.cueKind().equals("quote") || objects.isEmpty() || as.isEmpty()) {
            return List.of(saying);
        }
        Span speaker = scene.phrase(objects.get(0));
        List<Span> outer = new ArrayList<>(saying.content());
        List<Span> inner = new ArrayList<>(contents(as.get()));
        outer.add(speaker);
        outer.add(as.get().span());
        inner.addAll(saying.content());
        outer.addAll(inner);
        return List.of(
                new Saying(saying.source(), saying.cue(), "quote", outer),
                new Saying(Optional.of(speaker), Optional.of(as.get().span()), "say", inner));
    }

    private boolean canSpeak(int head) {
        boolean thing = scene.findMention(head)
                .filter(m -> !scene.actor(m).isResolved())
                .filter(m -> m.type() == Mention.Type.ABSTRACT
                        || m.type() == Mention.Type.EVENT
                        || m.type() == Mention.Type.TIME
                        || m.type() == Mention.Type.PLACE)
                .isPresent();
        boolean act = scene.findMention(head)
                        .filter(m -> m.type() == Mention.Type.ABSTRACT || m.type() == Mention.Type.EVENT)
                        .isPresent()
                && scene.codebook().events().rowsOf(grammar.lemma(head)).stream()
                        .anyMatch(e -> e.wording().place() == EventEntry.Place.NOUN);
        return !thing && !act && grammar.token(head).upos() != Upos.VERB;
    }

    private List<Span> contents(Token verb) {
        Optional<Span> inserted = insertedContent(verb);
        if (inserted.isPresent()) {
            return List.of(inserted.get());
        }
        List<Span> content = new ArrayList<>();
        for (int clause : grammar.dependents(verb.index(), "ccomp", "parataxis")) {
            boolean saying = grammar.token(clause).is("parataxis") && !hasSpeakerlessFront(verb.index(), clause);
            if (!saying && !isDescribing(clause)) {
                content.add(scene.syntax().subtree(clause));
            }
        }
        if (verb.is("parataxis")
                && verb.head() >= 0
                && grammar.dependents(verb.index(), "ccomp").isEmpty()) {
            without(scene.syntax().subtree(verb.head()), scene.syntax().subtree(verb.index())).stream()
                    .filter(c -> c.begin() < verb.span().begin() || !isContrast(c))
                    .forEach(content::add);
        }
        return content;
    }

    /** "Proposed a text which condemns it": what describes the text is not said by proposing it. */
    private boolean isDescribing(int clause) {
        return grammar.dependents(clause, "nsubj").stream()
                .anyMatch(s -> grammar.lemma(s).equals("which")
                        && s > 0
                        && grammar.token(s - 1).upos() == Upos.NOUN);
    }

    /** "..., he said, while others denied it": what is set against it is no longer his. */
    private boolean isContrast(Span span) {
        return scene.tokensIn(span).stream()
                .filter(t -> t.upos() != Upos.PUNCT)
                .findFirst()
                .filter(t -> CONTRAST.contains(grammar.lemma(t.index())))
                .isPresent();
    }

    /** "which the UN says has left 40 dead": what follows the saying up to the next comma is what is said. */
    private Optional<Span> insertedContent(Token verb) {
        List<Integer> subjects = grammar.dependents(verb.index(), "nsubj");
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        Span phrase = scene.phrase(subjects.get(0));
        List<Token> words = scene.tokensIn(phrase);
        int before = words.isEmpty() ? -1 : words.get(0).index() - 1;
        boolean relative = before >= 0
                && grammar.isRelative(before)
                && words.get(words.size() - 1).index() == verb.index() - 1
                && !grammar.token(before).is("mark");
        if (!relative) {
            return Optional.empty();
        }
        int end = verb.index() + 1;
        Sentence sentence = scene.sentenceOf(verb.index());
        while (end < sentence.endToken() && grammar.token(end).upos() != Upos.PUNCT) {
            end++;
        }
        return end > verb.index() + 1
                ? Optional.of(grammar.token(verb.index() + 1)
                        .span()
                        .cover(grammar.token(end - 1).span()))
                : Optional.empty();
    }

    /** "The talks failed, he said": the front clause hangs under "said" as parataxis or ccomp before it. */
    private static boolean hasSpeakerlessFront(int verb, int clause) {
        return clause < verb;
    }

    private boolean isAccording(Token token) {
        String preposition = grammar.preposition(token.index());
        boolean governed = preposition.equals("to") && token.head() >= 0 && isAccord(token.head());
        return token.is("obl") && (preposition.startsWith("accord") || governed);
    }

    /** "According" itself, which a tree may take for a preposition or for a verb of its own. */
    private boolean isAccord(int token) {
        return grammar.lemma(token).startsWith("accord")
                && grammar.token(token).xpos().equals("VBG");
    }

    private Saying according(Token source) {
        int governor = isAccord(source.head()) && grammar.token(source.head()).head() >= 0
                ? grammar.token(source.head()).head()
                : source.head();
        int clause = grammar.clauseOf(governor).orElse(governor);
        Span phrase = scene.syntax().subtree(source.index());
        Sentence sentence = scene.sentenceOf(source.index());
        Optional<Integer> last = lastClauseBefore(source, clause);
        clause = last.orElse(clause);
        boolean whole = last.isEmpty() && scene.token(clause).isRoot();
        Span all = whole ? sentence.span() : scene.syntax().subtree(clause);
        Optional<Span> cue = grammar.dependents(source.index(), "case").stream()
                .map(c -> {
                    Span span = scene.token(c).span();
                    for (int part : grammar.dependents(c, "fixed")) {
                        span = span.cover(scene.token(part).span());
                    }
                    return span;
                })
                .findFirst();
        return new Saying(Optional.of(scene.phrase(source.index())), cue, "according", without(all, phrase));
    }

    /** "..., many of whom are defecting, according to X" gives X's word for the last relative clause only. */
    private Optional<Integer> lastClauseBefore(Token source, int clause) {
        int at = source.index();
        while (at > clause
                && (grammar.isUnder(at, source.index()) || grammar.token(at).upos() == Upos.PUNCT)) {
            at--;
        }
        while (at >= 0 && at != clause) {
            boolean relative =
                    grammar.token(at).relation().endsWith(":relcl") || grammar.isClause(at) && hasRelativeSubject(at);
            if (relative) {
                return Optional.of(at);
            }
            at = grammar.token(at).head();
        }
        return Optional.empty();
    }

    private boolean hasRelativeSubject(int clause) {
        return grammar.dependents(clause, "nsubj").stream()
                .anyMatch(s -> grammar.isRelative(s)
                        || grammar.dependents(s, "nmod").stream().anyMatch(grammar::isRelative));
    }

    private static List<Span> without(Span all, Span hole) {
        List<Span> rest = new ArrayList<>(2);
        if (hole.begin() > all.begin()) {
            rest.add(Span.of(all.begin(), Math.min(hole.begin(), all.end())));
        }
        if (hole.end() < all.end()) {
            rest.add(Span.of(Math.max(hole.end(), all.begin()), all.end()));
        }
        return rest;
    }
}
