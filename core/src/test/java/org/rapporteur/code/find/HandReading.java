package org.rapporteur.code.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.read.Attribution;
import org.rapporteur.read.Entity;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Scores;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.StanceScores;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Tellings;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.Resolved;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.resolve.amount.AmountFinder;
import org.rapporteur.resolve.time.TenseHint;
import org.rapporteur.resolve.time.TimeAnchor;
import org.rapporteur.resolve.time.TimeFinder;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * A reading made by hand: one word a line as {@code form lemma UPOS XPOS head relation}, heads counted from 1 within the sentence,
 * sentences parted by an empty line. Mentions are added by head word with who they are: {@code mention("Russia", COUNTRY, "RUS GOV")}.
 */
final class HandReading {
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<Told> held = new ArrayList<>();
    private final List<Span> changes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** A word that the model takes for the telling of a core event of a type, with a likelihood. */
    private record Told(int token, String type, double likelihood) {}

    static HandReading of(String lines) {
        HandReading reading = new HandReading();
        for (String sentence : lines.split("\n\n")) {
            reading.sentence(sentence.strip().split("\n"));
        }
        return reading;
    }

    private void sentence(String... words) {
        int first = tokens.size();
        for (String word : words) {
            String[] cells = word.strip().split(" +");
            if (text.length() > 0 && !cells[2].equals("PUNCT")) {
                text.append(' ');
            }
            int begin = text.length();
            text.append(cells[0]);
            int head = Integer.parseInt(cells[4]);
            tokens.add(new Token(
                    tokens.size(),
                    Span.of(begin, text.length()),
                    cells[1],
                    Upos.valueOf(cells[2]),
                    cells[3],
                    head == 0 ? -1 : first + head - 1,
                    cells[5]));
        }
        Span span = tokens.get(first).span().cover(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(sentences.size(), span, first, tokens.size(), Section.Kind.BODY));
    }

    /** The whole phrase of a head word is a mention; words are counted from the phrase's first to its head. */
    HandReading mention(String phrase, Mention.Type type, String who) {
        return mentionAt(text.indexOf(phrase), phrase, type, who);
    }

    /** The same where the phrase stands last. */
    HandReading mentionAgain(String phrase, Mention.Type type, String who) {
        return mentionAt(text.lastIndexOf(phrase), phrase, type, who);
    }

    private HandReading mentionAt(int begin, String phrase, Mention.Type type, String who) {
        Span span = Span.of(begin, begin + phrase.length());
        Token head = tokens.stream()
                .filter(t -> span.contains(t.span()))
                .filter(t -> t.head() < 0 || !span.contains(tokens.get(t.head()).span()))
                .findFirst()
                .orElseThrow();
        Mention.Form form = Character.isUpperCase(phrase.charAt(0)) ? Mention.Form.NAME : Mention.Form.NOMINAL;
        mentions.add(new Mention(mentions.size(), span, head.index(), type, form, mentions.size()));
        String[] codes = who.isEmpty() ? new String[0] : who.split(" ");
        actors.add(
                codes.length == 0
                        ? Actor.unresolved(phrase)
                        : new Actor(
                                phrase,
                                Optional.of(codes[0]),
                                List.of(codes).subList(1, codes.length),
                                Optional.empty(),
                                "test"));
        return this;
    }

    HandReading attribution(String source, String cue, String content) {
        attributions.add(
                new Attribution(Optional.of(spanOf(source)), Optional.of(spanOf(cue)), List.of(spanOf(content))));
        return this;
    }

    /** The model takes a word for the telling of an event. */
    HandReading told(String word, String type, double likelihood) {
        told.add(new Told(tokenAt(text.indexOf(word)), type, likelihood));
        return this;
    }

    /** The model takes a word for the head of somebody with a stance on a draft. */
    HandReading holds(String word, String stance, double likelihood) {
        held.add(new Told(tokenAt(text.indexOf(word)), stance, likelihood));
        return this;
    }

    /** The same where the word stands last. */
    HandReading holdsAgain(String word, String stance, double likelihood) {
        held.add(new Told(tokenAt(text.lastIndexOf(word)), stance, likelihood));
        return this;
    }

    /** The model takes words for a change that is wanted. */
    HandReading change(String words) {
        changes.add(spanOf(words));
        return this;
    }

    private int tokenAt(int begin) {
        return tokens.stream()
                .filter(t -> t.span().begin() == begin)
                .findFirst()
                .orElseThrow()
                .index();
    }

    private StanceScores stances() {
        if (held.isEmpty() && changes.isEmpty()) {
            return StanceScores.none(tokens.size());
        }
        List<String> stances = held.stream().map(Told::type).distinct().sorted().toList();
        float[] likelihoods = new float[tokens.size() * stances.size()];
        float[] change = new float[tokens.size()];
        for (Told one : held) {
            likelihoods[one.token() * stances.size() + stances.indexOf(one.type())] = (float) one.likelihood();
        }
        for (Token token : tokens) {
            change[token.index()] = changes.stream().anyMatch(c -> c.contains(token.span())) ? 1 : 0;
        }
        return StanceScores.of(stances, likelihoods, Scores.of(change));
    }

    private Tellings tellings() {
        if (told.isEmpty()) {
            return Tellings.none(tokens.size());
        }
        List<String> types = told.stream().map(Told::type).distinct().sorted().toList();
        float[] likelihoods = new float[tokens.size() * types.size()];
        float[] core = new float[tokens.size()];
        for (Told one : told) {
            likelihoods[one.token() * types.size() + types.indexOf(one.type())] = (float) one.likelihood();
            core[one.token()] = 1;
        }
        return Tellings.of(types, likelihoods, Scores.of(core), List.of());
    }

    private Span spanOf(String words) {
        int begin = text.indexOf(words);
        return Span.of(begin, begin + words.length());
    }

    Resolved resolved() {
        Text whole = new Text(text.toString());
        Section body = new Section(Section.Kind.BODY, Span.of(0, whole.length()));
        Dispatch dispatch = Dispatch.of(
                whole,
                Publication.on(LocalDate.of(2011, 12, 16)),
                new Layout(List.of(body), Optional.empty()),
                new Sighting("test", "", "", Optional.empty(), ""));
        Syntax syntax = new Syntax(sentences, tokens, List.of(), Scores.zero(tokens.size()), tellings(), stances());
        List<Entity> entities = mentions.stream()
                .map(m -> new Entity(m.index(), List.of(m.index()), m.index()))
                .toList();
        Reading reading = new Reading(dispatch, syntax, mentions, entities, attributions, List.of(), "hand");
        List<Span> spans = sentences.stream().map(Sentence::span).toList();
        List<TimeExpression> times = new TimeFinder().find(whole, spans, TimeAnchor.of(dispatch), TenseHint.NONE);
        return new Resolved(
                reading,
                actors,
                List.of(),
                times,
                new AmountFinder().find(whole, Span.of(0, whole.length())),
                new TreeMap<>());
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static final RuleCoder RULES = new RuleCoder(Codebook.load(), RoleJudge.rulesAlone());

    /** The claims of a reading by the rules alone, each {@code TYPE trigger modality realis}. */
    static List<String> claims(HandReading reading) {
        return RULES.code(reading.resolved()).claims().stream()
                .map(c -> c.predicate().type() + " " + c.predicate().trigger().text() + " "
                        + lower(c.voice().modality()) + " " + lower(c.voice().realis()))
                .toList();
    }
}
