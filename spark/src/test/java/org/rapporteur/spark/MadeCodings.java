package org.rapporteur.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.read.Sentence;
import org.rapporteur.spark.CodeJob.Outcome;
import org.rapporteur.testkit.MadeClaims;
import org.rapporteur.testkit.MadeDispatches;
import org.rapporteur.testkit.MadeHappenings;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;
import scala.Tuple2;

/** Codings that were made without reading: happenings told often, word for word and otherwise, crowds, near copies, updates and withdrawals. */
final class MadeCodings {
    private static final String BODY = "Gunmen killed twelve people in the market of the northern town on Sunday, a"
            + " police officer said, adding that the attackers had come on motorcycles from the forest and had fled"
            + " before soldiers arrived from the barracks nearby.";

    private MadeCodings() {}

    static List<Coding> everySort() {
        List<Coding> all = new ArrayList<>(MadeHappenings.codings(60, 5, 1, 3));
        all.addAll(MadeHappenings.copies(40, 9));
        IntStream.range(0, 40).mapToObj(MadeDispatches::coding).forEach(all::add);
        all.addAll(versions());
        return all;
    }

    /** Six hundred dispatches of a day that nearly all share a key, so that not all are compared with each other. */
    static List<Coding> crowd() {
        List<Coding> all = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            all.add(told("Paper " + i, "2012-03-05", "Attack " + i, "Gunmen killed guest " + i + " at gate " + i % 7));
        }
        return all;
    }

    private static List<Coding> versions() {
        return List.of(
                told("Wire", "2012-03-05", "Gunmen attack market", BODY),
                told("Wire", "2012-03-05", "UPDATE 1-Gunmen attack market", BODY + " Two suspects were held."),
                told("Wire", "2012-03-05", "UPDATE 2-Gunmen attack market", BODY + " Four suspects were held."),
                told("Other", "2012-03-06", "Market attacked", BODY),
                told("Wire", "2012-03-07", "Bridge falls", "Floods killed nine villagers when a bridge fell."),
                told("Wire", "2012-03-08", "WITHDRAWN: Bridge falls", "The story is wrong. There is no substitute."),
                told("", "2012-03-08", "WITHDRAWN: Gunmen attack market", "By nobody."));
    }

    private static Coding told(String agency, String day, String headline, String body) {
        Text text = new Text(headline + "\n" + body + "\n");
        Span lead = Span.of(headline.length() + 1, headline.length() + 1 + body.length());
        Dispatch dispatch = Dispatch.of(
                text,
                new Publication(Optional.of(LocalDate.parse(day)), "", agency, ""),
                new Layout(
                        List.of(
                                new Section(Section.Kind.HEADLINE, Span.of(0, headline.length())),
                                new Section(Section.Kind.LEAD, lead)),
                        Optional.empty()),
                new Sighting(agency + day + headline.length() + ".txt", "", "", Optional.empty(), ""));
        int at = text.value().indexOf("killed", headline.length());
        List<Claim> claims = new ArrayList<>();
        if (at >= 0) {
            claims.add(MadeClaims.assault(dispatch, lead, Section.Kind.LEAD, Span.of(at, at + 6), "made"));
        }
        return new Coding(dispatch, List.of(new Sentence(0, lead, 0, 1, Section.Kind.LEAD)), claims);
    }

    /** Writes codings as a coding job would, over some parts. */
    static void write(JavaSparkContext spark, List<Coding> codings, Path folder) {
        List<Tuple2<String, byte[]>> rows = codings.stream()
                .map(c -> new Tuple2<>(
                        c.dispatch().id(), Outcome.PACKING.pack(new Outcome(Optional.of(c), Optional.empty()))))
                .toList();
        KeptRows.write(spark, spark.parallelize(new ArrayList<>(rows), 3).mapToPair(row -> row), folder);
    }
}
