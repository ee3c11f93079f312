package org.rapporteur.resolve.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.know.Knowledge;
import org.rapporteur.read.Entity;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Scores;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** Actors of a whole dispatch: focus, entities, last names. Mentions stand in [brackets], with the entity's number before a colon. */
class DispatchActorsTest {
    private static final ActorResolver RESOLVER = new ActorResolver(Knowledge.load());

    @Test
    void a1_troops_are_of_the_country_where_the_fighting_is() {
        assertEquals(
                List.of("TCD MIL", "TCD REB", "FRA GOV"),
                resolve(
                        "Clashes broke out in eastern Chad. [0:Troops] fired on [1:rebels] near Abeche. [2:France] called for calm."));
    }

    @Test
    void a2_a_diplomat_of_another_country_does_not_move_the_focus() {
        assertEquals(
                List.of("MLI MIL", "DZA GOV", "MLI GOV"),
                resolve("[0:Soldiers] seized the radio in Mali. [1:Algeria's foreign minister] spoke."
                        + " [2:The government] fled the capital."));
    }

    @Test
    void a3_the_focus_follows_the_passage() {
        assertEquals(
                List.of("PER REB", "COL REB"),
                resolve("In Peru the war went on. In Peru [0:guerrillas] cut power lines in Lima."
                        + " In Colombia the army attacked. In Colombia [1:guerrillas] held the town of Cali."));
    }

    @Test
    void b0_a_korean_name_is_not_looked_up_by_its_halves() {
        assertEquals(
                List.of("KOR GOV", "KOR GOV"),
                resolve("[0:South Korean minister Lee Sang-min] spoke. [0:Lee] gave no reason."));
    }

    @Test
    void b0_a_last_name_that_is_an_adjective_makes_nobody_of_that_country() {
        assertEquals(List.of("- ", "- "), resolve("[0:Jonas German] opened the fair. [0:German] left early."));
    }

    @Test
    void b0_letters_of_a_body_in_a_longer_name_are_not_the_body() {
        assertEquals(List.of("CAN BUS"), resolve("[0:The Canadian firm SNC-Lavalin] paid."));
    }

    @Test
    void b0_a_labour_court_is_no_party() {
        assertEquals(List.of("- JUD"), resolve("[0:The Labour Court] ruled."));
    }

    @Test
    void b1_a_last_name_means_the_person_named_before() {
        assertEquals(
                List.of("GHA GOV", "GHA GOV"),
                resolve("[0:Ghana's trade minister Kwesi Fulano] resigned. [1:Fulano] gave no reason."));
    }

    @Test
    void b2_a_pronoun_and_a_bare_noun_take_the_actor_of_their_entity() {
        assertEquals(
                List.of("NGO NGO", "NGO NGO", "NGO NGO"),
                resolve(
                        "[0:Human Rights Watch] issued a report in Haiti. [0:The organisation] said [0:it] had spoken to many."));
    }

    @Test
    void b3_a_mention_with_its_own_country_and_role_keeps_them() {
        assertEquals(
                List.of("KEN COP", "UGA COP"),
                resolve("[0:Kenyan police] crossed the border. [0:Ugandan police] protested."));
    }

    @Test
    void c1_a_party_to_talks_named_by_its_people_is_a_government() {
        assertEquals(
                List.of("RUS GOV", "RUS GOV", "SYR CVL"),
                resolve("Fighting went on in Syria. [0:Russia] called a meeting. Talks with [1:the Russians] ended."
                        + " [2:Syrians] in Homs fled."));
    }

    private static List<String> resolve(String marked) {
        List<String> found = new ArrayList<>();
        for (Actor actor : RESOLVER.resolveAll(reading(marked), Optional.of(LocalDate.of(2005, 3, 1)))) {
            found.add(actor.country().orElse("-") + " " + String.join(" ", actor.sectors()));
        }
        return found;
    }

    private static Reading reading(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                numbers.add(marked.charAt(i + 1) - '0');
                open = text.length();
                i += 2;
            } else if (c == ']') {
                spans.add(Span.of(open, text.length()));
            } else {
                text.append(c);
            }
        }
        return reading(text.toString(), spans, numbers);
    }

    private static Reading reading(String text, List<Span> spans, List<Integer> numbers) {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && text.charAt(i) != ' ';
            if (inWord && begin < 0) {
                begin = i;
            } else if (!inWord && begin >= 0) {
                int head = tokens.size() == first ? -1 : first;
                tokens.add(new Token(tokens.size(), Span.of(begin, i), "", Upos.NOUN, "NN", head, "dep"));
                begin = -1;
                if (text.charAt(i - 1) == '.') {
                    Span span = tokens.get(first).span().cover(Span.of(i - 1, i));
                    sentences.add(new Sentence(sentences.size(), span, first, tokens.size(), Section.Kind.BODY));
                    first = tokens.size();
                }
            }
        }
        Syntax syntax = new Syntax(sentences, tokens, List.of(), Scores.zero(tokens.size()));
        Dispatch dispatch = Dispatch.of(
                new Text(text),
                Publication.unknown(),
                new Layout(List.of(new Section(Section.Kind.BODY, Span.of(0, text.length()))), Optional.empty()),
                new Sighting("", "", "", Optional.empty(), ""));
        return new Reading(
                dispatch,
                syntax,
                mentions(text, tokens, spans, numbers),
                entities(numbers),
                List.of(),
                List.of(),
                "hand");
    }

    private static List<Mention> mentions(String text, List<Token> tokens, List<Span> spans, List<Integer> numbers) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String words = text.substring(span.begin(), span.end());
            int head = tokens.stream()
                    .filter(t -> t.span().overlaps(span))
                    .mapToInt(Token::index)
                    .max()
                    .orElse(0);
            Mention.Form form = words.equals("it") ? Mention.Form.PRONOUN : Mention.Form.NAME;
            mentions.add(new Mention(i, span, head, Mention.Type.PERSON, form, numbers.get(i)));
        }
        return mentions;
    }

    private static List<Entity> entities(List<Integer> numbers) {
        List<Entity> entities = new ArrayList<>();
        int count = numbers.stream().mapToInt(n -> n).max().orElse(-1) + 1;
        for (int e = 0; e < count; e++) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < numbers.size(); i++) {
                if (numbers.get(i) == e) {
                    members.add(i);
                }
            }
            entities.add(new Entity(e, members, members.get(0)));
        }
        return entities;
    }
}
