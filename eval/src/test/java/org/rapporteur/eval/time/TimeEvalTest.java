package org.rapporteur.eval.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.resolve.time.TimeAnchor;
import org.rapporteur.resolve.time.TimeFinder;
import org.rapporteur.text.Span;

final class TimeEvalTest {
    private static final String FILE = """
            <?xml version="1.0" ?>
            <TimeML>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2011-12-16" functionInDocument="CREATION_TIME">16/12</TIMEX3></DCT>
            <TEXT>Gunmen &amp; <EVENT eid="e1">raiders</EVENT> left <TIMEX3 tid="t1" type="DATE" value="2011-12-15">yesterday</TIMEX3> \
            after <TIMEX3 tid="t2" type="DURATION" value="P3D">two days</TIMEX3>.</TEXT>
            </TimeML>
            """;

    @Test
    void the_text_is_read_without_tags_and_with_entities_decoded() {
        TimeMl file = TimeMl.parse("a.tml", FILE);
        assertEquals(
                "Gunmen & raiders left yesterday after two days.", file.text().value());
        assertEquals(Optional.of(LocalDate.of(2011, 12, 16)), file.created());
        assertEquals(
                new TimeMl.Timex(Span.of(22, 31), "DATE", "2011-12-15"),
                file.gold().get(0));
    }

    @Test
    void a_value_that_differs_from_the_gold_costs_value_but_not_span() {
        TimeMl file = TimeMl.parse("a.tml", FILE);
        TimeScore score = new TimeScore();
        score.add(file, new TimeFinder().find(file.text(), TimeAnchor.published(LocalDate.of(2011, 12, 16))));
        assertEquals(1.0, score.relaxed());
        assertEquals(0.5, score.value());
        assertEquals(1, score.misses().size());
    }

    @Test
    void predictions_read_back_are_the_expressions_that_were_written() {
        TimeMl file = TimeMl.parse("a.tml", FILE);
        List<TimeExpression> found =
                new TimeFinder().find(file.text(), TimeAnchor.published(LocalDate.of(2011, 12, 16)));
        TimeMl back = TimeMl.parse("a.tml", file.with(found));
        assertEquals(file.text(), back.text());
        assertEquals(
                found.stream().map(t -> t.words().span()).toList(),
                back.gold().stream().map(TimeMl.Timex::span).toList());
    }

    @Test
    void a_file_without_text_is_named() {
        RapporteurException e = assertThrows(RapporteurException.class, () -> TimeMl.parse("b.tml", "<TimeML/>"));
        assertTrue(e.getMessage().contains("b.tml"));
    }

    @Test
    void the_set_aside_dispatches_keep_the_value_score(@TempDir Path out) throws IOException {
        Path corpus = Path.of(System.getProperty("rapporteur.root", "..")).resolve("../shared/data/tbaq");
        assumeTrue(Files.isDirectory(corpus), "skipped: no ../shared/data/tbaq here");
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        TimeEval eval = new TimeEval(Optional.empty());
        eval.run(corpus, Optional.of(out), false, new PrintStream(report, true, StandardCharsets.UTF_8));
        assertTrue(eval.setAsideScore().value() >= 0.70, report.toString(StandardCharsets.UTF_8));
        assertTrue(Files.exists(out.resolve("TimeBank")));
    }
}
