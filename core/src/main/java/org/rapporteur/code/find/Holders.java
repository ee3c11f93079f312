package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ledger.Party;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;

/**
 * From phrases to holders of positions: envoys and ministers stand for their state, bodies for themselves, groups ("envoys of
 * other countries", "Western diplomats") are kept as such. Parties, rebels and private persons never stand for their state.
 */
final class Holders {
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "we", "i", "who", "his", "her", "their", "its", "our");
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "IGO");
    private static final Set<String> OTHERS = Set.of("other", "fellow", "several", "some", "many", "most", "various");

    private final Scene scene;
    private final Grammar grammar;
    private final Speakers speakers;
    private final Papers papers;
    /** Unnamed others are one holder, called as they are where they first hold something. */
    private Optional<Span> others = Optional.empty();

    Holders(Scene scene, Speakers speakers, Papers papers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.speakers = speakers;
        this.papers = papers;
    }

    /** The holders that some phrases name; a pronoun or "his government" is who speaks there. */
    List<Holder> of(List<Integer> heads, int verb) {
        List<Holder> found = new ArrayList<>();
        for (int head : heads) {
            for (int member : grammar.membersBefore(head, verb)) {
                for (Holder holder : ofHead(member)) {
                    add(found, holder);
                }
            }
        }
        return found;
    }

    private static void add(List<Holder> found, Holder holder) {
        if (found.stream().noneMatch(h -> h.key().equals(holder.key()))) {
            found.add(holder);
        }
    }

    /** The holders that the phrase of one head names. */
    List<Holder> ofHead(int head) {
        if (papers.at(head).isPresent()) {
            return List.of();
        }
        boolean pronoun =
                PRONOUNS.contains(grammar.lemma(head)) || scene.token(head).upos() == Upos.PRON;
        boolean own = grammar.dependents(head, "nmod:poss").stream()
                .anyMatch(p -> scene.token(p).upos() == Upos.PRON || PRONOUNS.contains(grammar.lemma(p)));
        if (pronoun || own) {
            List<Holder> speaking = speakersAt(scene.token(head).span().begin());
            if (!speaking.isEmpty()) {
                return speaking;
            }
        }
        if (pronoun) {
            return scene.findMention(head)
                    .map(m -> scene.reading().representative(speakers.named(m)))
                    .flatMap(this::of)
                    .map(List::of)
                    .orElse(List.of());
        }
        return scene.findMention(head).flatMap(this::of).map(List::of).orElse(List.of());
    }

    /** Who speaks at an offset, all who speak together. */
    List<Holder> speakersAt(int offset) {
        List<Saying> sayings = speakers.sayingsAt(offset);
        for (int i = sayings.size() - 1; i >= 0; i--) {
            Optional<Integer> head =
                    sayings.get(i).source().flatMap(scene::headOf).map(t -> t.index());
            if (head.isEmpty()) {
                continue;
            }
            List<Holder> found = new ArrayList<>();
            int verb = sayings.get(i)
                    .cue()
                    .flatMap(scene::headOf)
                    .map(t -> t.index())
                    .orElse(Integer.MAX_VALUE);
            Optional<Mention> named = scene.findMention(head.get()).map(speakers::named);
            Optional<Holder> before = groupBefore(head.get());
            if (before.isPresent()) {
                return List.of(before.get());
            }
            if (named.isPresent() && named.get().form() == Mention.Form.PRONOUN) {
                scene.findMention(head.get())
                        .map(scene.reading()::representative)
                        .flatMap(this::of)
                        .ifPresent(h -> add(found, h));
                named.flatMap(this::of).ifPresent(h -> add(found, h));
                if (!found.isEmpty()) {
                    return List.of(found.get(0));
                }
                continue;
            }
            if (named.isPresent() && named.get().head() != head.get()) {
                named.flatMap(this::of).ifPresent(h -> add(found, h));
            } else {
                for (int member : grammar.membersBefore(head.get(), verb)) {
                    scene.findMention(member).flatMap(this::of).ifPresent(h -> add(found, h));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "Envoys of other countries were cautious. 'We cannot support it,' they said": the group that the sentence before is about. */
    private Optional<Holder> groupBefore(int pronoun) {
        int sentence = scene.sentenceOf(pronoun).index() - 1;
        if (sentence < 0 || !grammar.lemma(pronoun).equals("they")) {
            return Optional.empty();
        }
        Sentence before = scene.syntax().sentences().get(sentence);
        for (int i = before.firstToken(); i < before.endToken(); i++) {
            Token token = scene.token(i);
            int verb = token.head();
            if (token.is("nsubj") && verb >= 0 && scene.token(verb).isRoot()) {
                return scene.findMention(i).flatMap(this::group);
            }
        }
        return Optional.empty();
    }

    /** Whether the words at an offset are those of a text, as by "according to a copy". */
    boolean isTextAt(int offset) {
        List<Saying> sayings = speakers.sayingsAt(offset);
        if (sayings.isEmpty()) {
            return false;
        }
        return sayings.get(sayings.size() - 1)
                .source()
                .flatMap(scene::headOf)
                .filter(h -> papers.at(h.index()).isPresent()
                        || grammar.lemma(h.index()).equals("copy")
                        || grammar.lemma(h.index()).equals("report"))
                .isPresent();
    }

    /** The holder that a mention names. */
    Optional<Holder> of(Mention mention) {
        Actor actor = scene.actor(mention);
        Optional<Holder> principal = principal(mention, actor);
        if (principal.isPresent()) {
            return principal;
        }
        Optional<Holder> possessed = possessed(mention, actor);
        if (possessed.isPresent()) {
            return possessed;
        }
        if (scene.token(mention.head()).upos() == Upos.NUM) {
            return Optional.empty();
        }
        boolean thing = mention.type() == Mention.Type.TIME || mention.type() == Mention.Type.DOCUMENT;
        if (thing || grammar.has(mention.head(), "nummod") && actor.country().isEmpty()) {
            return Optional.empty();
        }
        boolean people =
                mention.type() == Mention.Type.NATIONALITY && !papers.all().isEmpty();
        boolean official = actor.sectors().isEmpty()
                || people && actor.sectors().equals(List.of("CVL"))
                || actor.sectors().stream().anyMatch(OFFICIAL::contains)
                || isOfCountry(mention) && actor.sectors().equals(List.of("CVL"));
        if (actor.country().isPresent() && (official || mention.type() == Mention.Type.COUNTRY)) {
            return Optional.of(forState(mention, actor));
        }
        boolean named = mention.form() == Mention.Form.NAME && mention.type() == Mention.Type.ORGANISATION;
        if (actor.country().isPresent() && !actor.name().isBlank() || named) {
            String name = actor.name().isBlank() ? scene.text().at(mention.span()) : actor.name();
            return Optional.of(new Holder(new Party("", name, words(mention.span())), Optional.empty()));
        }
        return group(mention);
    }

    /** The same, where the country and the name are read apart and nothing else is known of who bears it. */
    private Optional<Holder> possessed(Mention mention, Actor actor) {
        List<Token> tokens = scene.tokensIn(mention.span());
        int mark = tokens.isEmpty() ? 0 : tokens.get(0).index() - 1;
        boolean unknown = mention.type() == Mention.Type.PERSON
                && mention.form() == Mention.Form.NAME
                && actor.country().isEmpty()
                && !papers.all().isEmpty();
        if (!unknown || mark < 1 || !grammar.lemma(mark).equals("'s")) {
            return Optional.empty();
        }
        return scene.reading().mentions().stream()
                .filter(m -> m.type() == Mention.Type.COUNTRY
                        && m.span().contains(scene.token(mark - 1).span()))
                .findFirst()
                .map(m -> scene.actor(m).country().orElse(""))
                .filter(c -> !c.isEmpty())
                .map(c -> new Holder(
                        new Party(c, stateName(c), words(mention.span())),
                        Optional.of(new Party(c, scene.text().at(mention.span()), words(mention.span())))));
    }

    /** "Ghana's Nana Effah-Apenteng": where texts are debated, a name that belongs to a country speaks for it. */
    private boolean isOfCountry(Mention mention) {
        return mention.type() == Mention.Type.PERSON
                && mention.form() == Mention.Form.NAME
                && !papers.all().isEmpty()
                && scene.text().at(mention.span()).contains("'s ")
                && scene.reading().mentions().stream()
                        .anyMatch(m -> m.type() == Mention.Type.COUNTRY
                                && m.span().begin() == mention.span().begin());
    }

    /** "Nigeria, whose ambassador Joy Ogwu": she stands for the country before "whose", whatever else is known of her. */
    private Optional<Holder> principal(Mention mention, Actor actor) {
        List<Token> tokens = scene.tokensIn(mention.span());
        boolean whose = mention.type() == Mention.Type.PERSON
                && mention.form() != Mention.Form.PRONOUN
                && tokens.size() > 1
                && grammar.lemma(tokens.get(0).index()).equals("whose");
        if (!whose) {
            return Optional.empty();
        }
        int before = tokens.get(0).index() - 1;
        if (before > 0 && grammar.lemma(before).equals(",")) {
            before--;
        }
        int last = before;
        return scene.reading().mentions().stream()
                .filter(m ->
                        m.span().end() == scene.token(Math.max(last, 0)).span().end())
                .filter(m -> m.type() == Mention.Type.COUNTRY || m.form() == Mention.Form.NAME)
                .flatMap(m -> of(m).stream())
                .findFirst()
                .map(h -> new Holder(
                        h.party(), Optional.of(new Party(h.party().code(), actor.name(), words(mention.span())))));
    }

    /** Somebody of whom nothing is known but how he is called. */
    Holder named(Mention mention) {
        Actor actor = scene.actor(mention);
        String name = mention.form() == Mention.Form.NAME && !actor.name().isBlank()
                ? actor.name()
                : scene.text().at(mention.span());
        return new Holder(new Party("", name, words(mention.span())), Optional.empty());
    }

    private Holder forState(Mention mention, Actor actor) {
        String code = actor.country().orElse("");
        boolean person = mention.type() == Mention.Type.PERSON || mention.form() == Mention.Form.PRONOUN;
        boolean body = Set.of("IGO", "EUR", "UNO", "NGO").contains(code);
        String name = body && !person ? actor.name() : stateName(code);
        Optional<Party> speaker = person && !actor.name().isBlank()
                ? Optional.of(new Party(code, actor.name(), words(mention.span())))
                : Optional.empty();
        return new Holder(new Party(code, name.isBlank() ? code : name, words(mention.span())), speaker);
    }

    /** The name this dispatch has for a country; else its code. */
    String stateName(String code) {
        for (Mention mention : scene.reading().mentions()) {
            Actor actor = scene.actor(mention);
            boolean country = mention.type() == Mention.Type.COUNTRY
                    && actor.country().filter(code::equals).isPresent();
            if (country && !actor.name().isBlank()) {
                return actor.name();
            }
        }
        return code;
    }

    /** A nominal of officials without a country. */
    private Optional<Holder> group(Mention mention) {
        int head = mention.head();
        boolean diplomats = scene.codebook().ledgers().docket().is(grammar.lemma(head), "group")
                && mention.form() == Mention.Form.NOMINAL;
        if (!diplomats) {
            return Optional.empty();
        }
        if (isOthers(head)) {
            Span first = others.orElse(mention.span());
            others = Optional.of(first);
            return Optional.of(new Holder(new Party("", scene.text().at(first), words(first)), Optional.empty()));
        }
        return Optional.of(
                new Holder(new Party("", scene.text().at(mention.span()), words(mention.span())), Optional.empty()));
    }

    private boolean isOthers(int head) {
        boolean self =
                grammar.dependents(head, "amod", "det").stream().anyMatch(d -> OTHERS.contains(grammar.lemma(d)));
        return self
                || grammar.dependents(head, "nmod").stream()
                        .anyMatch(n -> grammar.dependents(n, "amod").stream()
                                .anyMatch(d -> grammar.lemma(d).equals("other")));
    }

    private Optional<org.rapporteur.text.Words> words(Span span) {
        return Optional.of(scene.words(span));
    }
}
