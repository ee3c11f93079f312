package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.Withholding;
import org.rapporteur.record.Correction;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.Version;
import org.rapporteur.record.export.ExportKind;
import org.rapporteur.record.export.JsonLinesExport;
import org.rapporteur.record.find.Changes;
import org.rapporteur.record.find.ClaimOrder;
import org.rapporteur.record.find.Counts;
import org.rapporteur.record.find.Entries;
import org.rapporteur.record.find.Filter;
import org.rapporteur.record.find.Lists;
import org.rapporteur.record.find.ReviewQueue;
import org.rapporteur.record.find.Search;
import org.rapporteur.record.find.SearchWords;
import org.rapporteur.testkit.MadeHappenings;
import org.rapporteur.testkit.PostgresServer;

/** A record on a server answers every question as the same record in a file does, and exports the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameAnswersTest {
    private static final List<String> FILTERS = List.of(
            "",
            "type=ASSAULT",
            "type=!ASSAULT",
            "mode=!beat",
            "context=military",
            "modality=alleged&realis=actual",
            "confidence=0.2..0.9",
            "actor=SYR",
            "actor=troops",
            "recipient=SYR",
            "recipient=envoys",
            "country=SYR",
            "actor_country=RUS",
            "recipient_country=SYR",
            "sector=GOV",
            "place=dar",
            "place=SYR",
            "place=170905",
            "box=30,30,45,40",
            "from=2011-12-01&to=2011-12-31",
            "published_from=2011-01-01",
            "published_to=2012-01-01",
            "source=none",
            "source=SYR",
            "source=speaker",
            "source=observatory",
            "outlet=a",
            "body=UN Security Council",
            "topic=دمشق naïve",
            "text=draft",
            "review=none",
            "review=any",
            "review=accept",
            "q=\"unbalanced\" NAÏVE",
            "q=at least");

    private static final List<String> PARTS = List.of("actors", "recipients", "place", "time", "quantities");

    @TempDir
    static Path folder;

    private SqlStore file;
    private SqlStore server;
    private String address;

    @BeforeAll
    void fill() {
        address = PostgresServer.shared().database();
        file = RecordFile.open(folder.resolve("record.duckdb"));
        server = RecordDatabase.open(address, Map.of());
        List<Coding> codings = new ArrayList<>(MadeHappenings.codings(10, 4, 1, 11));
        codings.addAll(SampleCodings.codings(0, 60));
        for (SqlStore store : List.of(file, server)) {
            store.add(codings, List.of(), "coder-1");
            decide(store, codings);
            new Reconciling(store).run();
        }
    }

    private static void decide(SqlStore store, List<Coding> codings) {
        Correction.Signature ada = new Correction.Signature("Ada", "2011-12-16T10:00:00Z", "read \0 it");
        List<Coding> claimed =
                codings.stream().filter(c -> !c.claims().isEmpty()).toList();
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Coding coding = claimed.get(i);
            Claim claim = coding.claims().get(0);
            Correction.Anchor anchor = new Correction.Anchor(
                    coding.dispatch().id(),
                    claim.id(),
                    claim.predicate().trigger().span());
            boolean edit = i % 3 == 0;
            corrections.add(new Correction(
                    anchor,
                    Optional.empty(),
                    edit ? Correction.Action.EDIT : i % 3 == 1 ? Correction.Action.ACCEPT : Correction.Action.REJECT,
                    edit ? (i % 2 == 0 ? "event_type" : "modality") : "",
                    edit ? (i % 2 == 0 ? "PROTEST" : "denied") : "",
                    ada));
        }
        for (int i = 40; i < 60; i++) {
            corrections.add(part(claimed.get(i), PARTS.get(i % PARTS.size()), ada));
        }
        store.correct(corrections);
        store.note(
                List.of(new Version(claimed.get(3).dispatch().id(), Version.Kind.WITHDRAWAL, Optional.empty(), ada)));
    }

    @AfterAll
    void close() {
        if (file != null) {
            file.close();
        }
        if (server != null) {
            server.close();
        }
    }

    /** Another value for a field of a claim, at the first character of its dispatch. */
    private static Correction part(Coding coding, String field, Correction.Signature ada) {
        Claim claim = coding.claims().get(0);
        String first = coding.dispatch().text().value().substring(0, 1);
        String what = switch (field) {
            case "actors", "recipients" -> "name=Troops;country=SYR;sectors=GOV+MIL;id=act_1";
            case "place" ->
                "name=Daraa;country=SYR;admin1=Daraa;geonames=170905;latitude=32.6;longitude=36.1;precision=city;use=literal";
            case "time" -> "kind=date;timex=2011-12-15;from=2011-12-15;to=2011-12-15;precision=day;anchor=publication";
            default -> "low=27;approximate=false;unit=killed;scope=incident";
        };
        return new Correction(
                new Correction.Anchor(
                        coding.dispatch().id(),
                        claim.id(),
                        claim.predicate().trigger().span()),
                Optional.empty(),
                Correction.Action.EDIT,
                field,
                "0-1;text=" + first + ";" + what,
                ada);
    }

    private interface Question {
        Object ask(SqlStore store, Filter filter);
    }

    /** With every filter. */
    private void alike(Question question) {
        alike(FILTERS, question);
    }

    /** With some filters: how a filter chooses is the same for every question. */
    private void alikeWithSome(Question question) {
        alike(List.of("", "country=SYR", "review=any"), question);
    }

    private void alike(List<String> filters, Question question) {
        for (String filter : filters) {
            Filter parsed = Filter.parse(filter);
            assertEquals(
                    String.valueOf(question.ask(file, parsed)), String.valueOf(question.ask(server, parsed)), filter);
        }
    }

    @Test
    void the_filters_find_something() {
        long found = FILTERS.stream()
                .filter(f -> new Lists(file).countClaims(Filter.parse(f)) > 0)
                .count();
        assertTrue(found > FILTERS.size() / 2, found + " of " + FILTERS.size());
    }

    @Test
    void lists_of_claims_are_alike_page_by_page_in_every_order() {
        for (ClaimOrder order : ClaimOrder.values()) {
            alikeWithSome((store, filter) -> {
                var first = new Lists(store).claims(filter, order, "", 7);
                return first + " "
                        + store.claims(first.stream().map(k -> k.claimId()).toList());
            });
        }
        alike((store, filter) -> new Lists(store).countClaims(filter));
    }

    @Test
    void lists_of_dispatches_happenings_and_incidents_are_alike() {
        alike((store, filter) -> new Lists(store).dispatches(filter, "", 9));
        alikeWithSome((store, filter) -> new Lists(store).countDispatches(filter));
        alikeWithSome((store, filter) -> new Lists(store).happenings(filter, "", 9));
        alikeWithSome((store, filter) -> new Lists(store).countHappenings(filter));
        alikeWithSome((store, filter) -> new Lists(store).incidents(filter, false, "", 9));
        alikeWithSome((store, filter) -> new Lists(store).incidents(filter, true, "", 9));
        alikeWithSome((store, filter) -> new Lists(store).told(filter, 2, true, "", 9));
        alikeWithSome((store, filter) -> new Lists(store).told(filter, 1, false, "", 9));
        alikeWithSome((store, filter) -> new Lists(store).countTold(filter, 2));
        alikeWithSome((store, filter) -> new Lists(store).countIncidents(filter));
    }

    @Test
    void counts_are_alike() {
        alikeWithSome((store, filter) -> new Counts(store).facets(filter, Counts.FACETS, 5));
        alikeWithSome((store, filter) -> new Counts(store).timeline(filter, "month", false));
        alikeWithSome((store, filter) -> new Counts(store).timeline(filter, "week", true));
        alikeWithSome((store, filter) -> new Counts(store).ties(filter, true, "", 10));
        alikeWithSome((store, filter) -> new Counts(store).ties(filter, false, "SYR", 10));
        alikeWithSome((store, filter) -> new Counts(store).countActors(filter));
        alikeWithSome((store, filter) -> new Counts(store)
                .actors(filter, 20, 0).stream()
                        .map(a -> a.key() + a.asActor() + a.asRecipient() + a.dispatches())
                        .toList());
        alikeWithSome((store, filter) -> new Counts(store).places(filter, 10, 2));
        alikeWithSome((store, filter) -> new Counts(store).countPlaces(filter) + new Counts(store).unplaced(filter));
        alikeWithSome((store, filter) -> {
            Counts counts = new Counts(store, Veils.of(store, Withholding.WITNESSES));
            return "" + counts.days() + counts.runs() + counts.census() + counts.bodies() + counts.modes();
        });
    }

    @Test
    void changes_and_the_queue_of_review_are_alike() {
        alikeWithSome((store, filter) -> new Changes(store).since("", filter, 300));
        alikeWithSome((store, filter) -> new Changes(store).since(new Changes(store).before(12), filter, 5));
        for (String reason : List.of("", "conflict", "unplaced")) {
            alikeWithSome((store, filter) -> new ReviewQueue(store).page(filter, reason, "", 8));
        }
        alikeWithSome((store, filter) -> new ReviewQueue(store).counts(filter));
    }

    @Test
    void searches_and_entries_are_alike() {
        for (String words : List.of("draft", "\"at least\" 27", "NAÏVE", "a.b\\Q(c", "دمشق")) {
            alikeWithSome((store, filter) -> new Search(
                            store, filter.with("q", List.of(words)), SearchWords.parse(words), Veils.none())
                    .page("", 6));
        }
        Map<String, Map<String, String>> asked = Map.of(
                "all",
                Map.of(),
                "body",
                Map.of("body", "UN Security Council"),
                "person",
                Map.of("person", "a"),
                "holder",
                Map.of("holder", "RUS"),
                "day",
                Map.of("published_from", "2011-01-01", "topic", "draft"));
        for (Kind kind : Kind.values()) {
            asked.forEach((name, values) -> assertEquals(
                    new Entries(file).page(kind, values, "", 9), new Entries(server).page(kind, values, "", 9), name));
        }
        assertEquals(new Entries(file).dispatchesBefore(b -> true), new Entries(server).dispatchesBefore(b -> true));
    }

    @Test
    void exports_are_the_same_byte_for_byte() {
        for (ExportKind kind : ExportKind.values()) {
            assertEquals(jsonl(file, kind), jsonl(server, kind), kind.word());
            assertEquals(csv(file, kind), csv(server, kind), kind.word());
        }
        for (ExportKind kind : List.of(ExportKind.CLAIMS, ExportKind.DISPATCHES)) {
            assertEquals(
                    new ChosenExport(file, Filter.parse("type=ASSAULT")).ids(kind),
                    new ChosenExport(server, Filter.parse("type=ASSAULT")).ids(kind));
            assertEquals(chosen(file, kind), chosen(server, kind));
        }
    }

    private static String jsonl(SqlStore store, ExportKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kind.write(store, new JsonLinesExport(out, Withholding.WITNESSES));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String csv(SqlStore store, ExportKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FlatExport(store, Withholding.WITNESSES).csv(kind, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String chosen(SqlStore store, ExportKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChosenExport(store, Filter.parse("type=ASSAULT")).csv(kind, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void parquet_has_the_same_columns_and_rows() throws SQLException {
        for (ExportKind kind : List.of(ExportKind.CLAIMS, ExportKind.DISPATCHES, ExportKind.HAPPENINGS)) {
            Path one = folder.resolve(kind.word() + "-file.parquet");
            Path other = folder.resolve(kind.word() + "-server.parquet");
            new FlatExport(file).parquet(kind, one);
            new FlatExport(server).parquet(kind, other);
            assertEquals(0, differences(one, other), kind.word());
        }
    }

    private static long differences(Path one, Path other) throws SQLException {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM ((SELECT * FROM '" + one
                        + "' EXCEPT ALL SELECT * FROM '" + other + "') UNION ALL (SELECT * FROM '" + other
                        + "' EXCEPT ALL SELECT * FROM '" + one + "') UNION ALL (SELECT * FROM '" + one
                        + "' WHERE false))")) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void a_copy_into_the_other_database_is_the_same_record() {
        try (SqlStore copied = RecordFile.open(folder.resolve("copied.duckdb"));
                SqlStore shared = RecordDatabase.open(PostgresServer.shared().database(), Map.of())) {
            assertTrue(RecordCopy.of(server, copied) > 0);
            RecordCopy.of(file, shared);
            for (SqlStore store : List.of(copied, shared)) {
                assertEquals(List.of(), new Verifier(store).faults());
                assertEquals(Set.of(), Set.copyOf(store.happenings().pending(1)));
                assertEquals(file.allCorrections(), store.allCorrections());
                assertEquals(jsonl(file, ExportKind.CLAIMS), jsonl(store, ExportKind.CLAIMS));
                assertEquals(jsonl(file, ExportKind.HAPPENINGS), jsonl(store, ExportKind.HAPPENINGS));
                assertEquals(
                        new Changes(file).since("", Filter.all(), 500),
                        new Changes(store).since("", Filter.all(), 500));
            }
            RapporteurException e = assertThrows(RapporteurException.class, () -> RecordCopy.of(file, shared));
            assertEquals("usage", e.code());
        }
    }

    @Test
    void the_shared_record_is_sound() {
        assertEquals(List.of(), new Verifier(server).faults());
    }

    @Test
    void the_moment_of_a_shared_record_moves_with_what_is_written_and_with_nothing_else() {
        try (SqlStore writer = RecordDatabase.open(PostgresServer.shared().database(), Map.of());
                SqlStore reader = writer.another()) {
            long before = reader.moment();
            assertEquals(before, reader.moment());
            writer.add(SampleCodings.codings(0, 1));
            long after = reader.moment();
            assertNotEquals(before, after);
            assertEquals(after, reader.moment());
        }
    }
}
