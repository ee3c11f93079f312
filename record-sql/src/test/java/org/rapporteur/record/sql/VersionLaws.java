package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.read.Sentence;
import org.rapporteur.record.Correction;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.Reviewed;
import org.rapporteur.record.Version;
import org.rapporteur.record.export.ExportKind;
import org.rapporteur.record.export.JsonLinesExport;
import org.rapporteur.testkit.MadeClaims;
import org.rapporteur.text.Digest;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** What agencies and people say became of a dispatch, in every store. */
abstract class VersionLaws {
    private static final String BODY = "Gunmen killed nine people at a market in the north, officials said.";
    private final List<RecordStore> opened = new ArrayList<>();

    /** An empty store of its own. */
    abstract RecordStore begin(String name);

    private RecordStore store(String name) {
        RecordStore store = begin(name);
        opened.add(store);
        return store;
    }

    @AfterEach
    void close() {
        opened.forEach(RecordStore::close);
    }

    /** A dispatch of two lines, coded: headline, body. */
    private static Coding coding(String agency, String day, String headline, String body) {
        Text text = new Text(headline + "\n" + body + "\n");
        Span lead = Span.of(headline.length() + 1, headline.length() + 1 + body.length());
        Dispatch dispatch = Dispatch.of(
                text,
                new Publication(Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse), "", agency, ""),
                new Layout(
                        List.of(
                                new Section(Section.Kind.HEADLINE, Span.of(0, headline.length())),
                                new Section(Section.Kind.LEAD, lead)),
                        Optional.empty()),
                new Sighting(
                        agency + headline.hashCode() + day + ".txt",
                        "",
                        "",
                        Optional.empty(),
                        Digest.sha256Hex(new byte[0])));
        int at = text.value().indexOf("killed", headline.length());
        List<Claim> claims = new ArrayList<>();
        if (at >= 0) {
            claims.add(MadeClaims.assault(dispatch, lead, Section.Kind.LEAD, Span.of(at, at + 6), "made"));
        }
        return new Coding(dispatch, List.of(new Sentence(0, lead, 0, 1, Section.Kind.LEAD)), claims);
    }

    private static Coding coding(String headline) {
        return coding("Wire", "2012-03-05", headline, BODY);
    }

    private static String id(Coding coding) {
        return coding.dispatch().id();
    }

    private static Map<String, Reviewed> reviewed(RecordStore store) {
        Map<String, Reviewed> found = new TreeMap<>();
        store.forEachReviewed(r -> found.put(id(r.coding()), r));
        return found;
    }

    private Map<String, Reviewed> record(String name, Coding... codings) {
        RecordStore store = store(name);
        store.add(List.of(codings));
        new Reconciling(store).run();
        return reviewed(store);
    }

    private static Optional<String> versionOf(Map<String, Reviewed> found, Coding coding) {
        return found.get(id(coding)).standing().versionOf();
    }

    private static final Coding FIRST = coding("Gunmen attack market");
    private static final Coding UPDATE = coding("UPDATE 1-Gunmen attack market");
    private static final Coding SECOND = coding("UPDATE 2-Gunmen attack market");
    private static final Coding CORRECTED = coding("CORRECTED-UPDATE 2-Gunmen attack market");
    private static final Coding WITHDRAWN = coding(
            "Wire",
            "2012-03-06",
            "WITHDRAWN: Gunmen attack market",
            "The story cannot be stood up. There is no substitute.");

    @Test
    void A9_dispatches_without_a_date_are_versions_of_one_another_by_their_marks() {
        Coding first = coding("Wire", "", "Nine die at market", BODY);
        Coding dated = coding("Wire", "2012-03-05", "Nine die at market", BODY + " More follows.");
        Coding corrected = coding("Wire", "", "CORRECTED - Nine die at market", BODY + " It was in the north.");
        Map<String, Reviewed> found = record("undated", corrected, first, dated);
        assertEquals(Optional.of(id(first)), versionOf(found, corrected));
        assertEquals(Optional.empty(), versionOf(found, dated));
        Coding withdrawn = coding("Wire", "", "WITHDRAWN: Nine die at market", "The story is taken back.");
        RecordStore store = store("undated-withdrawn");
        store.add(List.of(first, withdrawn));
        new Reconciling(store).run();
        assertEquals(Set.of(id(first)), store.withdrawn());
    }

    @Test
    void A1_an_update_is_a_version_of_the_one_before_it() {
        Map<String, Reviewed> found = record("A1", FIRST, UPDATE, SECOND);
        assertEquals(Optional.of(id(FIRST)), versionOf(found, UPDATE));
        assertEquals(Optional.of(id(UPDATE)), versionOf(found, SECOND));
        assertEquals(Optional.empty(), versionOf(found, FIRST));
    }

    @Test
    void A2_a_corrected_update_corrects_that_update() {
        assertEquals(Optional.of(id(SECOND)), versionOf(record("A2", FIRST, SECOND, CORRECTED), CORRECTED));
    }

    @Test
    void A3_a_note_in_the_text_marks_a_correction_under_the_same_headline() {
        Coding later = coding("Wire", "2012-03-06", "Gunmen attack market", "(This story corrects the toll) " + BODY);
        assertEquals(Optional.of(id(FIRST)), versionOf(record("A3", FIRST, later), later));
    }

    @Test
    void A4_another_agency_or_a_month_later_it_is_another_story() {
        Coding other = coding("Press", "2012-03-05", "UPDATE 1-Gunmen attack market", BODY);
        Coding late = coding("Wire", "2012-04-20", "UPDATE 1-Gunmen attack market", BODY);
        Map<String, Reviewed> found = record("A4", FIRST, other, late);
        assertEquals(Optional.empty(), versionOf(found, other));
        assertEquals(Optional.empty(), versionOf(found, late));
    }

    @Test
    void A5_words_that_only_look_like_a_mark_are_none() {
        Coding squads = coding("Kill squads roam the north");
        Coding prison = coding("Correction-officer killed nine, court told");
        Map<String, Reviewed> found = record(
                "A5", coding("squads roam the north"), squads, prison, coding("officer killed nine, court told"));
        assertTrue(
                found.values().stream().allMatch(r -> r.standing().versionOf().isEmpty()));
        assertTrue(found.values().stream().noneMatch(r -> r.standing().withdrawn()));
    }

    @Test
    void B1_a_withdrawal_withdraws_every_version_and_their_claims_stay_but_count_no_longer() {
        RecordStore store = store("B1");
        Coding other = coding("Wire", "2012-03-05", "Police deny raid", BODY);
        store.add(List.of(FIRST, UPDATE, WITHDRAWN, other));
        new Reconciling(store).run();
        assertEquals(new TreeSet<>(Set.of(id(FIRST), id(UPDATE))), new TreeSet<>(store.withdrawn()));
        Map<String, Reviewed> found = reviewed(store);
        assertTrue(found.get(id(FIRST)).happenings().isEmpty());
        assertEquals(1, found.get(id(FIRST)).coding().claims().size());
        assertEquals(1, found.get(id(other)).happenings().size());
        List<String> counted = new ArrayList<>();
        store.forEachCounted(c -> counted.add(id(c)));
        assertEquals(2, counted.size());
    }

    @Test
    void B2_a_withdrawn_dispatch_says_so_in_every_export() {
        RecordStore store = store("B2");
        store.add(List.of(FIRST, WITHDRAWN));
        new Reconciling(store).run();
        for (ExportKind kind : List.of(ExportKind.CLAIMS, ExportKind.DISPATCHES)) {
            String line = export(store, kind)
                    .lines()
                    .filter(l -> l.contains("\"dispatch_id\":\"" + id(FIRST)))
                    .findFirst()
                    .orElseThrow();
            assertTrue(line.contains("\"withdrawn\":true"), line);
        }
        assertEquals("", export(store, ExportKind.HAPPENINGS));
        assertEquals("", export(store, ExportKind.FLAT));
    }

    private static String export(RecordStore store, ExportKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kind.write(store, new JsonLinesExport(out));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void B3_a_person_withdraws_and_reinstates_and_both_are_kept() {
        RecordStore store = store("B3");
        store.add(List.of(FIRST));
        new Reconciling(store).run();
        String before = export(store, ExportKind.HAPPENINGS);
        for (Version.Kind kind : List.of(Version.Kind.WITHDRAWAL, Version.Kind.REINSTATEMENT)) {
            store.note(List.of(new Version(
                    id(FIRST),
                    kind,
                    Optional.empty(),
                    new Correction.Signature("Ada", "2012-03-07T10:00:00Z", "by telephone"))));
            new Reconciling(store).run();
            assertEquals(kind == Version.Kind.WITHDRAWAL ? "" : before, export(store, ExportKind.HAPPENINGS));
        }
        assertEquals(2, store.versions().size());
        assertEquals(Set.of(), store.withdrawn());
    }

    @Test
    void C1_the_order_of_arrival_and_reconciling_again_change_nothing() {
        List<Coding> all = new ArrayList<>(List.of(FIRST, UPDATE, SECOND, CORRECTED));
        Map<String, Reviewed> expected = record("C1", all.toArray(Coding[]::new));
        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(all, new Random(seed));
            RecordStore store = store("C1-" + seed);
            for (Coding coding : all) {
                store.add(List.of(coding));
                new Reconciling(store).run();
            }
            int notes = store.versions().size();
            new Reconciling(store).run();
            assertEquals(notes, store.versions().size());
            Map<String, Reviewed> found = reviewed(store);
            for (Coding coding : all) {
                assertEquals(versionOf(expected, coding), versionOf(found, coding));
            }
        }
    }

    @Test
    void C2_a_story_that_arrives_after_its_withdrawal_is_withdrawn() {
        RecordStore store = store("C2");
        for (Coding coding : List.of(WITHDRAWN, FIRST)) {
            store.add(List.of(coding));
            new Reconciling(store).run();
        }
        assertEquals(Set.of(id(FIRST)), store.withdrawn());
    }
}
