package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Circumstances;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Context;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Evidence;
import org.rapporteur.code.Participants;
import org.rapporteur.code.Predicate;
import org.rapporteur.code.Provenance;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Voice;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.read.Sentence;
import org.rapporteur.reconcile.Happening;
import org.rapporteur.record.Happenings;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.Reconciling;
import org.rapporteur.resolve.Amount;
import org.rapporteur.text.Digest;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;
import org.rapporteur.text.Words;

/** Tolls of one incident, source by source, and copies of one story. Each telling is one sentence with figures of the dead. */
class IncidentsTest {
    private static final String MARKET = " people were killed when a bomb went off at the Kano cattle market";

    /** A figure as it stands in the sentence. */
    private record Figure(String words, Optional<Long> low, Optional<Long> high, Quantity.Scope scope) {
        static Figure exactly(long number) {
            return new Figure("" + number, Optional.of(number), Optional.of(number), Quantity.Scope.INCIDENT);
        }

        static Figure atLeast(long number) {
            return new Figure("at least " + number, Optional.of(number), Optional.empty(), Quantity.Scope.INCIDENT);
        }

        Figure running() {
            return new Figure(words, low, high, Quantity.Scope.RUNNING);
        }
    }

    private static Coding telling(String agency, int day, String sentence, Figure... figures) {
        return printed(new Publication(Optional.of(LocalDate.of(2012, 5, day)), "", agency, ""), sentence, figures);
    }

    private static Coding printed(Publication publication, String sentence, Figure... figures) {
        Text text = new Text(sentence + "\n");
        Span whole = Span.of(0, sentence.length());
        Dispatch dispatch = Dispatch.of(
                text,
                publication,
                new Layout(List.of(new Section(Section.Kind.LEAD, whole)), Optional.empty()),
                new Sighting(
                        publication.publisher() + publication.agency() + ".txt",
                        "",
                        "",
                        Optional.empty(),
                        Digest.sha256Hex(new byte[0])));
        Words act = text.words(Span.of(sentence.indexOf("killed"), sentence.indexOf("killed") + 6));
        List<Quantity> quantities = new ArrayList<>();
        for (Figure f : figures) {
            int at = sentence.toLowerCase(Locale.ROOT).indexOf(f.words());
            Words words = text.words(Span.of(at, at + f.words().length()));
            quantities.add(new Quantity(
                    new Amount(words, f.low(), f.high(), false), Quantity.Unit.KILLED, f.scope(), List.of()));
        }
        Claim claim = new Claim(
                Claim.idOf(dispatch.id(), act.span(), 0),
                new Predicate(whole, Section.Kind.LEAD, act, EventType.ASSAULT, Optional.of("explosives"), List.of()),
                new Participants(List.of(), List.of()),
                new Circumstances(Optional.empty(), Optional.empty(), Optional.empty(), quantities),
                new Voice(List.of(), Voice.Modality.ASSERTED, Voice.Realis.ACTUAL, Optional.empty()),
                Context.none(),
                new Provenance(
                        0.5, "made", "made", "made", List.of(new Evidence("trigger", 0, Optional.of(act), "made"))));
        return new Coding(dispatch, List.of(new Sentence(0, whole, 0, 1, Section.Kind.LEAD)), List.of(claim));
    }

    /** The one incident that some tellings are of. */
    private static Incident incident(Coding... codings) {
        try (MemoryStore store = new MemoryStore()) {
            store.add(List.of(codings));
            new Reconciling(store).run();
            List<Incident> found = new ArrayList<>();
            new Happenings(store).forEach(found::add);
            assertEquals(1, found.size(), "happenings");
            return found.get(0);
        }
    }

    private static String range(Incident.Range range) {
        return range.scope().code() + " allowed "
                + range.allowed().map(Object::toString).orElse("none") + " claimed " + range.claimed();
    }

    private static List<String> ranges(Incident incident) {
        return incident.ranges().stream().map(IncidentsTest::range).toList();
    }

    @Test
    void A1_sources_that_disagree_stand_side_by_side_and_no_number_suits_both() {
        Incident found = incident(
                telling("Wire", 3, "12" + MARKET + ".", Figure.exactly(12)),
                telling("Press", 3, "15" + MARKET + ".", Figure.exactly(15)));
        assertEquals(List.of("incident allowed none claimed 12..15"), ranges(found));
        assertEquals(
                List.of("killed"),
                found.disagreements().stream()
                        .map(Happening.Disagreement::field)
                        .toList());
    }

    @Test
    void A2_at_least_27_and_30_agree_on_30_and_claim_from_27_without_end() {
        Incident found = incident(
                telling("Wire", 3, "At least 27" + MARKET + ".", Figure.atLeast(27)),
                telling("Press", 3, "30" + MARKET + ".", Figure.exactly(30)));
        assertEquals(List.of("incident allowed 30..30 claimed 27..?"), ranges(found));
        assertTrue(found.disagreements().isEmpty());
    }

    @Test
    void A3_a_running_total_is_a_range_of_its_own_and_never_added() {
        Incident found = incident(telling(
                "Wire",
                3,
                "12" + MARKET + ", bringing the dead to 340 since March.",
                Figure.exactly(12),
                new Figure("340", Optional.of(340L), Optional.of(340L), Quantity.Scope.RUNNING)));
        assertEquals(
                List.of("incident allowed 12..12 claimed 12..12", "running allowed 340..340 claimed 340..340"),
                ranges(found));
        assertEquals("running", Figure.exactly(3).running().scope().code());
    }

    @Test
    void B1_a_source_is_counted_by_its_last_figure_and_the_earlier_one_is_linked() {
        Incident found = incident(
                telling("Wire", 4, "84" + MARKET + " on Thursday.", Figure.exactly(84)),
                telling("Wire", 3, "71" + MARKET + ".", Figure.exactly(71)));
        assertEquals(List.of("incident allowed 84..84 claimed 84..84"), ranges(found));
        assertEquals(
                List.of(71L, 84L),
                found.tolls().stream().flatMap(t -> t.count().low().stream()).toList());
        assertEquals(
                Optional.of(found.tolls().get(0)),
                found.findRevised(found.tolls().get(1)));
        assertEquals(Optional.empty(), found.findRevised(found.tolls().get(0)));
    }

    @Test
    void B2_a_figure_raised_from_that_of_another_source_is_linked_to_it() {
        Incident found = incident(
                telling("Press", 3, "71" + MARKET + ".", Figure.exactly(71)),
                telling("Wire", 4, "84" + MARKET + ", the toll raised from 71 by the hospital.", Figure.exactly(84)));
        Toll raised = found.tolls().get(1);
        assertEquals(Optional.of(71L), raised.revises().flatMap(Toll.Revised::low));
        assertEquals(
                found.tolls().get(0).id(),
                found.findRevised(raised).map(Toll::id).orElse("none"));
    }

    @Test
    void B3_figures_of_one_source_stand_together_in_the_order_of_publication() {
        Incident found = incident(
                telling("Press", 3, "70" + MARKET + ".", Figure.exactly(70)),
                telling("Wire", 3, "71" + MARKET + ".", Figure.exactly(71)),
                telling("Press", 4, "75" + MARKET + " on Thursday.", Figure.exactly(75)));
        assertEquals(
                List.of("70 75", "71"),
                Stream.of("Press", "Wire")
                        .map(s -> String.join(
                                " ",
                                found.bySource().get(s).stream()
                                        .map(t -> t.words().text())
                                        .toList()))
                        .toList());
    }

    @Test
    void B4_part_of_a_toll_is_named_and_not_counted_beside_it() {
        Incident found = incident(
                telling("Wire", 3, "12" + MARKET + ", including 3 children.", Figure.exactly(12), Figure.exactly(3)));
        assertEquals(List.of("incident allowed 12..12 claimed 12..12"), ranges(found));
        assertEquals(List.of(found.tolls().get(1).id()), found.tolls().get(0).includes());
    }

    private static final String STORY = "12" + MARKET
            + " on Thursday morning, as traders from three states had come together for the weekly sale of rams before the holiday; the"
            + " governor\u2019s spokesman said that a boy of about fourteen had carried the device in a sack of beans, that nobody had so far claimed to have"
            + " sent him, and that the wounded were taken to two hospitals in the caf\u00E9 quarter, where relatives waited behind a rope for names to be read out.";

    private static String copy(int paper) {
        return switch (paper % 5) {
            case 0 -> STORY;
            case 1 -> STORY.replace('\u2019', '\'').replace("\u00E9", "e\u0301").replace(' ', '\u00A0');
            case 2 -> STORY.substring(0, STORY.indexOf(", that nobody")) + ".";
            case 3 -> STORY.toUpperCase(Locale.ROOT).replace("KILLED", "killed");
            default -> "Blast in the north (our page " + paper + "): " + STORY;
        };
    }

    @Test
    void C1_a_story_cut_re_headed_and_re_encoded_in_forty_papers_is_one_source_with_forty_publishers() {
        List<Coding> copies = new ArrayList<>();
        for (int paper = 0; paper < 40; paper++) {
            String name = "Paper " + (char) ('A' + paper / 10) + paper % 10;
            copies.add(printed(
                    new Publication(Optional.of(LocalDate.of(2012, 5, 3 + paper % 3)), name, "", ""),
                    copy(paper),
                    Figure.exactly(12)));
        }
        Incident found = incident(copies.toArray(Coding[]::new));
        assertEquals(1, found.happening().sources().size());
        assertEquals(40, found.happening().sources().get(0).publishers().size());
        assertEquals(40, found.happening().dispatches());
    }

    @Test
    void C2_a_story_of_its_own_on_the_same_event_is_a_second_source() {
        String own =
                "The market in Kano was full when the bomb went off at noon, said a butcher who lost his stall; he counted 12 people killed beside"
                        + " the cattle pens and helped to carry some of the wounded into the shade of the old mosque.";
        Incident found = incident(
                printed(
                        new Publication(Optional.of(LocalDate.of(2012, 5, 3)), "One", "", ""),
                        copy(0),
                        Figure.exactly(12)),
                printed(
                        new Publication(Optional.of(LocalDate.of(2012, 5, 3)), "Two", "", ""),
                        own,
                        Figure.exactly(12)));
        assertEquals(2, found.happening().sources().size());
    }
}
