package org.rapporteur.eval.incidents;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.text.Digest;

/**
 * {@code eval fakes FILE.csv}: for each article of FA-KES the deadliest incident we find, against the table: dead (civilians and
 * others together), governorate, party. The table was filled in by crowd workers and is noisy. A third of the articles, by a digest
 * of their number, is set aside: nothing is looked at there.
 */
public final class FakesEval {
    private final Rapporteur rapporteur;
    private final FakesClasses classes = new FakesClasses();

    public FakesEval(Rapporteur rapporteur) {
        this.rapporteur = rapporteur;
    }

    /** Counts of one part. */
    private static final class Part {
        private int articles;
        private int told;
        private int exact;
        private int near;
        private int place;
        private int actor;
        private int named;

        void print(String name, PrintStream out) {
            out.println(String.format(
                    Locale.ROOT,
                    "%s: %d articles, %d with dead; dead exactly %.3f, within a fifth %.3f; governorate %.3f; party where one is named (%d) %.3f",
                    name,
                    articles,
                    told,
                    share(exact, told),
                    share(near, told),
                    share(place, articles),
                    named,
                    share(actor, named)));
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    /** Prints the figures of both parts, and with {@code misses} what differs in the part that may be looked at. */
    public void run(Path table, boolean misses, PrintStream out) {
        Part aside = new Part();
        Part others = new Part();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                boolean kept = isSetAside(row.getField("unit_id"));
                score(row, kept ? aside : others, misses && !kept, out);
            }
        } catch (IOException e) {
            throw new RapporteurException("table-unreadable", "reading " + table + ": is it the FA-KES table?", e);
        }
        aside.print("set aside", out);
        others.print("others", out);
    }

    private static boolean isSetAside(String unit) {
        String digest = Digest.of("fakes", 1).field("unit", unit).id("f");
        return Character.digit(digest.charAt(digest.length() - 1), 16) < 5;
    }

    private void score(NamedCsvRecord row, Part part, boolean show, PrintStream out) {
        Intake intake =
                Inbox.read("fa-kes " + row.getField("unit_id"), row.getField("article_content"), Defaults.none());
        List<ToldIncident> incidents = intake instanceof Intake.Accepted accepted
                ? ToldIncident.of(rapporteur.code(accepted.dispatch()))
                : List.of();
        Optional<ToldIncident> incident = ToldIncident.deadliest(incidents);
        long dead = number(row, "nb_civilians") + number(row, "nb_noncivilians");
        long found = incident.flatMap(ToldIncident::killed).orElse(0L);
        Optional<String> place = incident.flatMap(ToldIncident::place).flatMap(classes::place);
        Optional<String> actor = incident.flatMap(i -> i.claims().stream()
                .flatMap(c -> c.participants().actors().stream())
                .flatMap(a -> classes.actor(a).stream())
                .findFirst());
        part.articles++;
        if (dead > 0) {
            part.told++;
            part.exact += found == dead ? 1 : 0;
            part.near += Math.abs(found - dead) * 5 <= dead ? 1 : 0;
        }
        part.place += place.equals(Optional.of(row.getField("location"))) ? 1 : 0;
        if (!row.getField("actor").equals("unknown")) {
            part.named++;
            part.actor += actor.equals(Optional.of(row.getField("actor"))) ? 1 : 0;
        }
        if (show) {
            out.println(String.join(
                    "\t",
                    "row",
                    row.getField("unit_id"),
                    dead + " dead, found " + found,
                    row.getField("location") + ", found "
                            + place.orElse(incident.flatMap(ToldIncident::place)
                                    .map(Object::toString)
                                    .orElse("no place")),
                    row.getField("actor") + ", found " + actor.orElse("-")));
        }
    }

    private static long number(NamedCsvRecord row, String field) {
        String value = row.getField(field).strip();
        return value.isEmpty() ? 0 : (long) Double.parseDouble(value);
    }
}
