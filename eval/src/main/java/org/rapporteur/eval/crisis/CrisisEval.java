package org.rapporteur.eval.crisis;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.Resolved;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.Span;

/**
 * {@code eval crisis FOLDER}: how many places, actors and times of the crisis set are resolved as annotated. The folder is what
 * {@code crisis_unpack} writes. A name that the reader does not find counts as wrong.
 */
public final class CrisisEval {
    private static final double NEAR_KM = 161;

    private final Rapporteur rapporteur;
    private final PrintStream out;
    private final Map<String, Optional<Resolved>> resolved = new HashMap<>();

    public CrisisEval(Rapporteur rapporteur, PrintStream out) {
        this.rapporteur = rapporteur;
        this.out = out;
    }

    /** Prints one line a kind, and with {@code misses} what was answered wrongly. */
    public void run(Path folder, boolean misses) {
        count(folder, "places", misses, CrisisEval::placeIsRight, CrisisEval::placeLine);
        count(folder, "actors", misses, CrisisEval::actorIsRight, CrisisEval::actorLine);
        count(folder, "times", misses, CrisisEval::timeIsRight, CrisisEval::timeLine);
    }

    private interface Shown {
        String of(Resolved resolved, Answer answer);
    }

    private void count(Path folder, String kind, boolean misses, BiPredicate<Resolved, Answer> right, Shown shown) {
        List<Answer> answers = answers(folder.resolve(kind + ".tsv"));
        int met = 0;
        for (Answer answer : answers) {
            Optional<Resolved> found = resolved.computeIfAbsent(answer.dispatch(), d -> resolve(folder, answer));
            if (found.isPresent() && right.test(found.get(), answer)) {
                met++;
            } else if (misses) {
                out.println("missed\t" + kind + '\t' + answer.dispatch() + '\t'
                        + found.map(r -> r.reading().dispatch().text().at(answer.span())
                                        + '\t'
                                        + answer.values()
                                        + '\t'
                                        + shown.of(r, answer))
                                .orElse("not coded"));
            }
        }
        out.println(String.format(
                Locale.ROOT,
                "%s: %d of %d right, %.3f",
                kind,
                met,
                answers.size(),
                answers.isEmpty() ? 0.0 : (double) met / answers.size()));
    }

    private Optional<Resolved> resolve(Path folder, Answer answer) {
        Defaults defaults = answer.published().equals("-")
                ? Defaults.none()
                : Defaults.published(LocalDate.parse(answer.published()));
        Intake intake = Inbox.read(answer.dispatch(), read(folder.resolve(answer.dispatch() + ".txt")), defaults);
        return intake instanceof Intake.Accepted accepted
                ? Optional.of(rapporteur.resolve(accepted.dispatch()))
                : Optional.empty();
    }

    private static boolean placeIsRight(Resolved resolved, Answer answer) {
        return place(resolved, answer.span()).filter(p -> isNear(p, answer)).isPresent();
    }

    private static boolean isNear(Place place, Answer answer) {
        boolean country = answer.values().get(3).equals("country");
        GeoPoint gold = new GeoPoint(
                Double.parseDouble(answer.values().get(1)),
                Double.parseDouble(answer.values().get(2)));
        return place.country().equals(answer.values().get(0))
                && (country
                        ? place.precision() == Place.Precision.COUNTRY
                        : place.point()
                                .filter(p -> p.kilometresTo(gold) <= NEAR_KM)
                                .isPresent());
    }

    private static Optional<Place> place(Resolved resolved, Span span) {
        return resolved.places().stream()
                .filter(p -> p.words().span().overlaps(span))
                .min(Comparator.comparingInt(p -> distance(p.words().span(), span)))
                .map(LocatedPlace::place);
    }

    private static String placeLine(Resolved resolved, Answer answer) {
        return place(resolved, answer.span())
                .map(p -> p.name()
                        + ' '
                        + p.country()
                        + ' '
                        + p.precision()
                        + ' '
                        + p.point().map(Object::toString).orElse(""))
                .orElse("not found");
    }

    private static boolean actorIsRight(Resolved resolved, Answer answer) {
        List<String> countries = List.of(answer.values().get(0).split("\\+"));
        List<String> sectors = List.of(answer.values().get(1).split("\\+"));
        return actor(resolved, answer.span())
                .filter(a -> countries.contains(a.country().orElse("-")))
                .filter(a -> a.sectors().stream().anyMatch(sectors::contains))
                .isPresent();
    }

    private static Optional<Actor> actor(Resolved resolved, Span span) {
        return resolved.reading().mentions().stream()
                .filter(m -> m.span().overlaps(span))
                .min(Comparator.comparingInt((Mention m) -> distance(m.span(), span)))
                .map(resolved::actor);
    }

    private static String actorLine(Resolved resolved, Answer answer) {
        return actor(resolved, answer.span())
                .map(a -> a.name() + ' ' + a.country().orElse("-") + ' ' + a.sectors() + ' ' + a.rule())
                .orElse("not found");
    }

    private static boolean timeIsRight(Resolved resolved, Answer answer) {
        return time(resolved, answer.span())
                .flatMap(TimeExpression::interval)
                .filter(i -> i.from().toString().equals(answer.values().get(0))
                        && i.to().toString().equals(answer.values().get(1)))
                .isPresent();
    }

    private static Optional<TimeExpression> time(Resolved resolved, Span span) {
        return resolved.times().stream()
                .filter(t -> t.words().span().overlaps(span))
                .min(Comparator.comparingInt(t -> distance(t.words().span(), span)));
    }

    private static String timeLine(Resolved resolved, Answer answer) {
        return time(resolved, answer.span())
                .map(t -> t.words().text()
                        + ' '
                        + t.interval().map(i -> i.from() + ".." + i.to()).orElse("no interval"))
                .orElse("not found");
    }

    private static int distance(Span one, Span other) {
        return Math.abs(one.begin() - other.begin()) + Math.abs(one.end() - other.end());
    }

    private static List<Answer> answers(Path table) {
        return read(table).lines().map(Answer::parse).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RapporteurException(
                    "crisis-unreadable", "reading " + file + ": is the folder what crisis_unpack wrote?", e);
        }
    }
}
