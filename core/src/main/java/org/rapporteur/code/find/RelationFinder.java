package org.rapporteur.code.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Grounds;
import org.rapporteur.ledger.Ids;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Relation;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** Standing ties: "as a key ally of Syria, Russia", "the Britain-based observatory", "which has taken the lead on". */
final class RelationFinder {
    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Speakers speakers;
    private final PhraseList words;

    RelationFinder(Scene scene, Speakers speakers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.speakers = speakers;
        this.words = scene.codebook().ledgers().ties();
    }

    List<Relation> find() {
        Map<String, Relation> found = new LinkedHashMap<>();
        for (Token token : scene.syntax().tokens()) {
            words.findLongest(
                            scene.lemmasFrom(token.index(), 5),
                            i -> scene.token(token.index() + i).upos() == Upos.DET,
                            "")
                    .flatMap(f -> relation(token.index(), f))
                    .ifPresent(r -> found.putIfAbsent(r.id(), r));
        }
        return List.copyOf(found.values());
    }

    private Optional<Relation> relation(int first, PhraseList.Found phrase) {
        Relation.Tie tie =
                Relation.Tie.valueOf(phrase.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
        Token token = scene.token(first);
        if (tie == Relation.Tie.BASED_IN) {
            return based(first);
        }
        if (token.upos() == Upos.NOUN) {
            return ofNoun(first, tie);
        }
        return token.upos() == Upos.VERB ? ofVerb(first, first + phrase.last(), tie) : Optional.empty();
    }

    /** "Britain-based Observatory": the word before the hyphen is the place. */
    private Optional<Relation> based(int token) {
        String hyphen = token >= 2 ? scene.text().at(scene.token(token - 1).span()) : "";
        if (hyphen.equals("-")) {
            int head = scene.token(token).head();
            Optional<Party> place = party(token - 2);
            return head < 0 ? Optional.empty() : made(party(head), Relation.Tie.BASED_IN, place, token - 2, token);
        }
        for (int in : grammar.under(token, "in")) {
            Optional<Party> subject = arguments.patients(token).stream()
                    .flatMap(p -> party(p).stream())
                    .findFirst();
            return made(subject, Relation.Tie.BASED_IN, party(in).or(() -> place(in)), token, in);
        }
        return Optional.empty();
    }

    private Optional<Party> place(int head) {
        return scene.resolved()
                .findPlaceIn(scene.phrase(head))
                .map(p -> new Party(p.place().country(), p.place().name(), Optional.of(p.words())));
    }

    /** "A key ally of Syria": in apposition, with a copula, or after "as". */
    private Optional<Relation> ofNoun(int noun, Relation.Tie tie) {
        Optional<Party> object = grammar.under(noun, "of").stream()
                .flatMap(o -> party(o).stream())
                .findFirst();
        if (object.isEmpty()) {
            return Optional.empty();
        }
        int object1 = grammar.under(noun, "of").get(0);
        Token token = scene.token(noun);
        Optional<Party> subject = grammar.dependents(noun, "nsubj").stream()
                .flatMap(s -> party(s).stream())
                .findFirst();
        if (subject.isEmpty() && token.is("appos") && token.head() >= 0) {
            subject = party(token.head());
        }
        if (subject.isEmpty() && token.head() >= 0 && grammar.preposition(noun).equals("as")) {
            subject = arguments.subjects(token.head()).stream()
                    .flatMap(s -> party(s).stream())
                    .findFirst();
        }
        return made(
                subject,
                tie,
                object,
                scene.syntax().firstUnder(noun),
                scene.syntax().lastUnder(object1));
    }

    /** "Has taken the lead on the response", "chairs the bloc". */
    private Optional<Relation> ofVerb(int verb, int last, Relation.Tie tie) {
        Optional<Party> subject = arguments.subjects(verb).stream()
                .flatMap(s -> party(s).stream())
                .findFirst();
        for (int i = verb; i <= last; i++) {
            for (int object : grammar.dependents(i, "obl", "nmod", "obj")) {
                if (object > last) {
                    Span phrase = scene.phrase(object);
                    Party what = party(object)
                            .orElseGet(() -> new Party("", scene.text().at(phrase), Optional.of(scene.words(phrase))));
                    return made(subject, tie, Optional.of(what), verb, object);
                }
            }
        }
        return behind(last).flatMap(o -> {
            Words what = scene.words(scene.phrase(o));
            return made(subject, tie, Optional.of(new Party("", what.text(), Optional.of(what))), verb, o);
        });
    }

    /** The noun after a preposition that stands right behind, wherever the tree hangs it. */
    private Optional<Integer> behind(int last) {
        int end = Math.min(scene.sentenceOf(last).endToken(), last + 6);
        boolean preposition = last + 1 < end && scene.token(last + 1).upos() == Upos.ADP;
        for (int i = last + 2; preposition && i < end; i++) {
            if (scene.token(i).upos() == Upos.NOUN || scene.token(i).upos() == Upos.PROPN) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Party> party(int head) {
        Optional<Mention> mention = scene.findMention(head)
                .map(m -> m.form() == Mention.Form.PRONOUN ? scene.reading().representative(m) : m);
        return mention.flatMap(m -> {
            Actor actor = scene.actor(m);
            boolean named = actor.isResolved() && !actor.name().isBlank();
            boolean thing = m.type() == Mention.Type.DOCUMENT || m.type() == Mention.Type.TIME;
            return thing || !named && m.form() != Mention.Form.NAME
                    ? Optional.empty()
                    : Optional.of(new Party(
                            actor.country().orElse(""),
                            named ? actor.name() : scene.text().at(m.span()),
                            Optional.of(scene.words(m.span()))));
        });
    }

    private Optional<Relation> made(
            Optional<Party> subject, Relation.Tie tie, Optional<Party> object, int first, int last) {
        if (subject.isEmpty()
                || object.isEmpty()
                || subject.get().name().equals(object.get().name())
                || last < first) {
            return Optional.empty();
        }
        Span span = scene.syntax().span(first, last);
        String id = Ids.of(
                Kind.RELATION,
                scene.reading().dispatch().id(),
                subject.get().name(),
                tie.code(),
                object.get().name());
        Optional<Party> source = speakers.findSpeakingMention(span.begin()).map(m -> {
            Actor actor = scene.actor(m);
            Span words = m.span();
            String name = actor.name().isBlank() ? scene.text().at(words) : actor.name();
            return new Party(actor.country().orElse(""), name, Optional.of(scene.words(words)));
        });
        return Optional.of(new Relation(
                new Grounds(id, scene.reading().dispatch().id(), List.of(scene.words(span)), List.of()),
                subject.get(),
                tie,
                object.get(),
                source));
    }
}
