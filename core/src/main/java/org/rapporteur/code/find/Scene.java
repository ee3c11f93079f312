package org.rapporteur.code.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.Resolved;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;
import org.rapporteur.text.Words;

/** One resolved dispatch as the finders see it: its grammar, its mentions by their head words, the codebook beside it. */
final class Scene {
    private static final int ISO3 = 3;
    private static final int TITLE_WORDS = 4;
    private final Resolved resolved;
    private final Grammar grammar;
    private final Codebook codebook;
    private final Map<Integer, List<Mention>> byHead = new HashMap<>();
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    private final Map<Integer, Actor> actors = new HashMap<>();

    Scene(Resolved resolved, Codebook codebook) {
        this.resolved = resolved;
        this.codebook = codebook;
        this.grammar = new Grammar(resolved.reading().syntax(), lemmas());
        for (Mention mention : resolved.reading().mentions()) {
            byHead.computeIfAbsent(mention.head(), k -> new ArrayList<>(1)).add(mention);
            if (mention.head() >= 0) {
                bySentence
                        .computeIfAbsent(sentenceOf(mention.head()).index(), k -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    private List<String> lemmas() {
        List<String> lemmas = new ArrayList<>();
        for (Token token : syntax().tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            boolean open = token.upos() == Upos.VERB || token.upos() == Upos.NOUN;
            String form = text().at(token.span()).toLowerCase(Locale.ROOT);
            boolean verb = token.upos() == Upos.VERB || token.xpos().equals("VBN");
            String past = verb ? codebook.irregular(form).orElse(lemma) : lemma;
            String base =
                    isUninflected(token, form, past) ? Inflection.verb(form, past, codebook.events()::holdsVerb) : past;
            String known = open ? unprefixed(form, Inflection.base(form, base, codebook::knows)) : lemma;
            boolean unknown = open && !codebook.knows(known);
            lemmas.add(unknown ? Inflection.base(form, known, this::isOfOtherLists) : known);
        }
        return lemmas;
    }

    private boolean isOfOtherLists(String lemma) {
        return codebook.ledgers().holds(lemma) || codebook.grammar().holds(lemma);
    }

    /** "Co-operated" as "cooperate", "re-imposed" as "impose", where only these are words of the codebook. */
    private String unprefixed(String form, String lemma) {
        boolean prefixed = form.startsWith("re-") || form.startsWith("co-");
        if (!prefixed || codebook.knows(lemma)) {
            return lemma;
        }
        String rest = form.substring(3);
        String joined = Inflection.base(form.substring(0, 2) + rest, "", codebook::knows);
        String bare = Inflection.base(rest, codebook.irregular(rest).orElse(""), codebook::knows);
        return !joined.isEmpty() ? joined : bare.isEmpty() ? lemma : bare;
    }

    /**
     * A verb that the reader left as it stands: "accused", though "stand accused" makes that a word of the lexicon. A participle that is
     * an adjective of the lexicon as well ("was opposed to") stays one.
     */
    private boolean isUninflected(Token token, String form, String lemma) {
        boolean adjective = !token.xpos().equals("VBD")
                && !token.is("acl:relcl")
                && codebook.events().holdsAdjective(form);
        return token.upos() == Upos.VERB && !adjective && (lemma.equals(form) || !codebook.knowsVerb(lemma));
    }

    Resolved resolved() {
        return resolved;
    }

    Reading reading() {
        return resolved.reading();
    }

    Syntax syntax() {
        return reading().syntax();
    }

    Grammar grammar() {
        return grammar;
    }

    Codebook codebook() {
        return codebook;
    }

    Text text() {
        return reading().dispatch().text();
    }

    /** The country that the dispatch was filed from. */
    Optional<String> findFiled() {
        return reading()
                .dispatch()
                .layout()
                .dateline()
                .flatMap(d -> resolved.findPlaceIn(d.place().span()))
                .map(p -> p.place().country())
                .filter(c -> c.length() == ISO3);
    }

    Words words(Span span) {
        return text().words(span);
    }

    /** Who a mention is, its name spelled as this dispatch spells it. */
    Actor actor(Mention mention) {
        Actor known = actors.get(mention.index());
        if (known == null) {
            known = find(mention);
            actors.put(mention.index(), known);
        }
        return known;
    }

    /** Mentions whose head word stands in a sentence, in text order. */
    List<Mention> mentionsIn(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    private Actor find(Mention mention) {
        Actor actor = continued(mention).map(resolved::actor).orElseGet(() -> resolved.actor(mention));
        boolean plain = actor.name().chars().allMatch(c -> c < 128);
        return plain ? actor : spelled(actor, mention);
    }

    /** "He" that opens a sentence goes on with the person who was the subject of the sentence before, unless a "she" was. */
    private Optional<Mention> continued(Mention mention) {
        String word = grammar.lemma(mention.head());
        boolean opens = mention.form() == Mention.Form.PRONOUN
                && (word.equals("he") || word.equals("she"))
                && token(mention.head()).is("nsubj")
                && mention.head() == sentenceOf(mention.head()).firstToken();
        if (!opens || sentenceOf(mention.head()).index() == 0) {
            return Optional.empty();
        }
        Sentence before = syntax().sentences().get(sentenceOf(mention.head()).index() - 1);
        return mentionsIn(before).stream()
                .filter(m -> token(m.head()).is("nsubj"))
                .filter(m -> m.type() == Mention.Type.PERSON && m.form() == Mention.Form.NAME)
                .filter(m -> resolved.actor(m).isResolved() && !isCalled(m, word.equals("he") ? "she" : "he"))
                .findFirst();
    }

    private boolean isCalled(Mention person, String pronoun) {
        return reading().entityOf(person).mentions().stream()
                .map(i -> reading().mentions().get(i))
                .anyMatch(m ->
                        m.form() == Mention.Form.PRONOUN && text().at(m.span()).equalsIgnoreCase(pronoun));
    }

    private Actor spelled(Actor actor, Mention mention) {
        String wanted = withoutAccents(actor.name());
        for (int index : reading().entityOf(mention).mentions()) {
            String words = text().at(reading().mentions().get(index).span());
            int at = withoutAccents(words).indexOf(wanted);
            if (at >= 0 && withoutAccents(words).length() == words.length()) {
                String name = words.substring(at, at + wanted.length());
                return new Actor(name, actor.country(), actor.sectors(), actor.id(), actor.rule());
            }
        }
        return actor;
    }

    private static String withoutAccents(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    Token token(int index) {
        return syntax().token(index);
    }

    /** The mention whose head word is a token: the one best resolved, then the longest. */
    Optional<Mention> findMention(int head) {
        return byHead.getOrDefault(head, List.of()).stream().max((a, b) -> {
            int byResolution = Boolean.compare(actor(a).isResolved(), actor(b).isResolved());
            return byResolution != 0
                    ? byResolution
                    : Integer.compare(a.span().length(), b.span().length());
        });
    }

    /** The mention of a head word, or the name of a person that holds it behind a title: "Marker" in "envoy Jamsheed Marker". */
    Optional<Mention> findMentionWith(int head) {
        Optional<Mention> own = findMention(head);
        for (int i = head - 1; own.isEmpty() && i >= Math.max(0, head - TITLE_WORDS); i--) {
            Span span = token(head).span();
            own = findMention(i)
                    .filter(m -> m.type() == Mention.Type.PERSON && m.form() == Mention.Form.NAME)
                    .filter(m -> m.span().contains(span));
        }
        return own;
    }

    /** The mention that words stand for: one that covers or overlaps them most, by head word within them. */
    Optional<Mention> findMentionAt(Span span) {
        Optional<Mention> governing = headOf(span).flatMap(h -> findMentionWith(h.index()));
        boolean person = governing.filter(m -> m.type() == Mention.Type.PERSON).isPresent();
        if (governing.filter(m -> m.span().overlaps(span)).isPresent() && (person || !namesPerson(span))) {
            return governing;
        }
        Optional<Mention> best = Optional.empty();
        int most = 0;
        for (Mention mention : reading().mentions()) {
            if (mention.span().begin() >= span.end()) {
                break;
            }
            if (mention.span().overlaps(span)) {
                int shared = Math.min(span.end(), mention.span().end())
                        - Math.max(span.begin(), mention.span().begin());
                int score =
                        4 * shared - mention.span().length() + (actor(mention).isResolved() ? 8 : 0);
                if (best.isEmpty() || score > most) {
                    best = Optional.of(mention);
                    most = score;
                }
            }
        }
        return best;
    }

    private boolean namesPerson(Span span) {
        return tokensIn(span).stream()
                .takeWhile(t -> t.upos() != Upos.PUNCT)
                .flatMap(t -> byHead.getOrDefault(t.index(), List.of()).stream())
                .anyMatch(m -> m.type() == Mention.Type.PERSON && m.form() == Mention.Form.NAME);
    }

    /** Tokens that lie within a span, in order. */
    List<Token> tokensIn(Span span) {
        List<Token> found = new ArrayList<>();
        for (int i = firstTokenAt(span.begin()); i < syntax().tokens().size(); i++) {
            Token token = token(i);
            if (token.span().begin() >= span.end()) {
                break;
            }
            if (span.contains(token.span())) {
                found.add(token);
            }
        }
        return found;
    }

    private int firstTokenAt(int offset) {
        int low = 0;
        int high = syntax().tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The token of a span that governs the others: its head lies outside the span. */
    Optional<Token> headOf(Span span) {
        List<Token> tokens = tokensIn(span);
        for (Token token : tokens) {
            if (token.head() < 0 || !span.contains(token(token.head()).span())) {
                return Optional.of(token);
            }
        }
        return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens.get(0));
    }

    Sentence sentenceOf(int token) {
        return syntax().sentenceOf(token);
    }

    /** Lemmas from a token on to the end of its sentence, at most some. */
    List<String> lemmasFrom(int token, int most) {
        List<String> lemmas = new ArrayList<>();
        int end = Math.min(sentenceOf(token).endToken(), token + most);
        for (int i = token; i < end; i++) {
            lemmas.add(grammar.lemma(i));
        }
        return lemmas;
    }

    /** The words of a noun phrase without its relative clauses and appositions. */
    Span phrase(int head) {
        int first = head;
        int last = head;
        Sentence sentence = sentenceOf(head);
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (belongs(i, head)) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        return token(first).span().cover(token(last).span());
    }

    private boolean belongs(int token, int head) {
        int at = token;
        while (at >= 0 && at != head) {
            Token t = token(at);
            boolean direct = t.head() == head;
            if (direct
                    && (t.is("acl")
                            || t.is("appos")
                            || t.is("conj")
                            || t.is("punct")
                            || t.is("case")
                            || t.is("mark")
                            || t.is("cop")
                            || t.is("nsubj")
                            || t.is("advcl")
                            || t.is("parataxis")
                            || t.is("cc"))) {
                return false;
            }
            at = t.head();
        }
        return at == head;
    }

    /** Whom a word before a noun names: "rebel" in "rebel ambush"; nobody the "general" of a strike. */
    Optional<Actor> findModifier(int token) {
        boolean quality = token(token).upos() == Upos.ADJ
                && codebook().grammar().is(grammar().lemma(token), "quality");
        return quality ? Optional.empty() : resolved().findModifier(token);
    }
}
