package org.rapporteur.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;
import org.rapporteur.read.Attribution;
import org.rapporteur.read.Entity;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reader;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.text.Span;

/** What every reader keeps, whatever the dispatch: spans in bounds and in order, trees with one root, entities that fit, determinism. */
public abstract class ReadingContract {
    private static final int LONG = 1_500;

    /** The reader to be tried; may be the same each time. */
    protected abstract Reader reader();

    /** Dispatches plain and odd; a subclass may add its own. */
    protected List<Dispatch> dispatches() {
        return List.of(
                Dispatches.body(
                        "The president of Norland, Ada Verne, said on Monday that \"no soldier will cross the river\".\n"
                                + "Her ministers agreed. \"We are ready,\" one of them added, \"but we will not be the first.\""),
                Dispatches.body("REBELS SEIZE PORT; 14 DEAD"),
                Dispatches.body(
                        "\uD83D\uDD4A\uFE0F Peace \uD83D\uDE4F\uD83C\uDFFD now, cried \u0627\u0644\u0642\u0648\u0627\u062A in \u0645\u062F\u064A\u0646\u0629."),
                Dispatches.body("\"Never closed, he said (or did he? [He did"),
                Dispatches.body(""),
                Dispatches.body(" \n\u00a0\n"),
                Dispatches.body("word ".repeat(LONG)),
                Dispatches.body("a".repeat(5_000) + " -- ... '' `` \u2026"));
    }

    @Test
    void spans_lie_in_the_text_and_in_order() {
        for (Dispatch dispatch : dispatches()) {
            Reading reading = reader().read(dispatch);
            int end = 0;
            for (Token token : reading.syntax().tokens()) {
                assertTrue(token.span().begin() >= end, "tokens overlap at " + token);
                end = token.span().end();
            }
            assertTrue(end <= dispatch.text().length());
            for (Mention mention : reading.mentions()) {
                assertTrue(dispatch.text().holds(mention.span()));
                Span head = reading.syntax().token(mention.head()).span();
                assertTrue(mention.span().contains(head), "head outside " + mention);
            }
            for (Attribution attribution : reading.attributions()) {
                attribution.content().forEach(s -> assertTrue(dispatch.text().holds(s)));
                assertEquals(attribution.content().stream().sorted().toList(), attribution.content());
            }
            reading.quotations().forEach(q -> assertTrue(dispatch.text().holds(q.span())));
        }
    }

    @Test
    void every_word_stands_in_one_sentence_and_every_tree_has_one_root() {
        for (Dispatch dispatch : dispatches()) {
            Reading reading = reader().read(dispatch);
            int next = 0;
            for (Sentence sentence : reading.syntax().sentences()) {
                assertEquals(next, sentence.firstToken());
                next = sentence.endToken();
                long roots = reading.syntax().tokens().subList(sentence.firstToken(), next).stream()
                        .filter(Token::isRoot)
                        .count();
                assertEquals(1, roots, "roots of " + sentence);
            }
            assertEquals(reading.syntax().tokens().size(), next);
        }
    }

    @Test
    void every_mention_belongs_to_the_entity_that_lists_it() {
        for (Dispatch dispatch : dispatches()) {
            Reading reading = reader().read(dispatch);
            int listed = 0;
            for (Entity entity : reading.entities()) {
                listed += entity.mentions().size();
                entity.mentions()
                        .forEach(m -> assertEquals(
                                entity.index(), reading.mentions().get(m).entity()));
            }
            assertEquals(reading.mentions().size(), listed);
        }
    }

    @Test
    void nothing_is_read_from_boilerplate() {
        String text = "Troops left the capital.\nShare";
        Dispatch dispatch = Dispatches.of(
                text,
                List.of(
                        new Section(Section.Kind.LEAD, Span.of(0, 24)),
                        new Section(Section.Kind.BOILERPLATE, Span.of(25, 30))));
        Reading reading = reader().read(dispatch);
        assertEquals(1, reading.syntax().sentences().size());
        assertEquals(Section.Kind.LEAD, reading.syntax().sentences().get(0).section());
    }

    @Test
    void the_same_dispatch_gives_the_same_reading_on_any_thread() throws Exception {
        List<Dispatch> dispatches = dispatches();
        List<Reading> alone = dispatches.stream().map(reader()::read).toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Reading>> running = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                dispatches.forEach(d -> running.add(pool.submit(() -> reader().read(d))));
            }
            for (int i = 0; i < running.size(); i++) {
                assertEquals(alone.get(i % alone.size()), running.get(i).get());
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
