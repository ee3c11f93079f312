package org.rapporteur.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.dispatch.Dateline;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.read.Entity;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Scores;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.place.PlaceRanker;
import org.rapporteur.resolve.place.PlaceResolver;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** Which places are found in a reading: its names of places, places in other names, demonyms, the dateline. */
class ReadingPlacesTest {
    private static final PlaceResolver PLACES = new PlaceResolver(PackedGazetteer.open(), PlaceRanker.load());

    @Test
    void a_name_of_a_place_is_found_with_its_type_word() {
        Reading reading = reading("Deserters killed soldiers in the restive Daraa province .", "")
                .with("the restive Daraa province", Mention.Type.PLACE)
                .done();
        assertEquals(List.of("Daraa province LITERAL SYR"), lines(reading));
    }

    @Test
    void a_place_in_the_name_of_an_organisation_is_embedded() {
        Reading reading = reading("He joined the Paris Police Department in May .", "")
                .with("Paris Police Department", Mention.Type.ORGANISATION)
                .done();
        assertEquals(List.of("Paris EMBEDDED FRA"), lines(reading));
    }

    @Test
    void a_phrase_of_several_names_is_taken_apart() {
        Reading reading = reading("He flew from Columbus , Ohio to the Horn of Africa .", "")
                .with("Columbus , Ohio to the Horn of Africa", Mention.Type.PLACE)
                .done();
        assertEquals(List.of("Columbus LITERAL USA", "Ohio LITERAL USA", "Horn of Africa LITERAL "), lines(reading));
    }

    @Test
    void a_demonym_is_found_without_a_mention() {
        assertEquals(
                List.of("Syrian DEMONYM SYR"),
                lines(reading("Shells fell on Syrian villages .", "").done()));
    }

    @Test
    void a_person_named_as_a_country_is_no_place() {
        Reading reading = reading("Later Michael Jordan spoke .", "")
                .with("Michael Jordan", Mention.Type.PERSON)
                .done();
        assertEquals(List.of(), lines(reading));
    }

    @Test
    void the_place_of_the_dateline_is_found() {
        assertEquals(
                List.of("BEIRUT LITERAL LBN"),
                lines(reading("BEIRUT - He arrived .", "BEIRUT").done()));
    }

    @Test
    void places_do_not_overlap_and_stand_in_order() {
        Reading reading = reading(
                        "In Lebanon the American University of Beirut closed as Syrian troops left Tripoli .", "")
                .with("Tripoli", Mention.Type.PLACE)
                .with("Lebanon", Mention.Type.COUNTRY)
                .with("American University of Beirut", Mention.Type.ORGANISATION)
                .done();
        List<LocatedPlace> places = PLACES.locate(reading);
        for (int i = 1; i < places.size(); i++) {
            assertEquals(
                    true,
                    places.get(i - 1).words().span().end()
                            <= places.get(i).words().span().begin());
        }
        assertEquals("Tripoli LITERAL LBN", lines(reading).get(places.size() - 1));
    }

    private static List<String> lines(Reading reading) {
        return PLACES.locate(reading).stream()
                .map(p -> p.words().text() + " " + p.use() + " " + p.place().country())
                .toList();
    }

    private static Draft reading(String text, String dateline) {
        return new Draft(text, dateline);
    }

    /** A reading made by hand: words are parted by spaces, all hang on the first. */
    private static final class Draft {
        private final String text;
        private final String dateline;
        private final List<Span> spans = new ArrayList<>();
        private final List<Mention.Type> types = new ArrayList<>();

        Draft(String text, String dateline) {
            this.text = text;
            this.dateline = dateline;
        }

        Draft with(String words, Mention.Type type) {
            int begin = text.indexOf(words);
            int at = 0;
            while (at < spans.size() && spans.get(at).begin() < begin) {
                at++;
            }
            spans.add(at, Span.of(begin, begin + words.length()));
            types.add(at, type);
            return this;
        }

        Reading done() {
            List<Token> tokens = new ArrayList<>();
            int begin = 0;
            for (String word : text.split(" ", -1)) {
                Upos upos = word.equals("the") ? Upos.DET : Upos.PROPN;
                Span span = Span.of(begin, begin + word.length());
                boolean root = tokens.isEmpty();
                tokens.add(new Token(tokens.size(), span, word, upos, "NNP", root ? -1 : 0, root ? "root" : "dep"));
                begin += word.length() + 1;
            }
            List<Mention> mentions = new ArrayList<>();
            List<Entity> entities = new ArrayList<>();
            for (int m = 0; m < spans.size(); m++) {
                mentions.add(new Mention(m, spans.get(m), 0, types.get(m), Mention.Form.NAME, m));
                entities.add(new Entity(m, List.of(m), m));
            }
            Span whole = Span.of(0, text.length());
            Sentence sentence = new Sentence(0, whole, 0, tokens.size(), Section.Kind.BODY);
            Syntax syntax = new Syntax(List.of(sentence), tokens, List.of(), Scores.zero(tokens.size()));
            return new Reading(dispatch(), syntax, mentions, entities, List.of(), List.of(), "by hand");
        }

        private Dispatch dispatch() {
            Text owner = new Text(text);
            Optional<Dateline> filed = dateline.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Dateline(owner.words(Span.of(0, dateline.length())), Optional.empty()));
            Layout layout = new Layout(List.of(new Section(Section.Kind.BODY, Span.of(0, text.length()))), filed);
            return Dispatch.of(owner, Publication.unknown(), layout, new Sighting("-", "", "", Optional.empty(), ""));
        }
    }
}
