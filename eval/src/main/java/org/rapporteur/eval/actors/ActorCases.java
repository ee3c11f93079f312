package org.rapporteur.eval.actors;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.actor.ActorContext;
import org.rapporteur.resolve.actor.ActorResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores the actor resolver on the cases of actor_cases.tsv and writes its predictions, one JSON object a row. Cases that
 * ask for country and sectors alone are counted apart from those that ask for an encyclopedia's title.
 */
public final class ActorCases {
    /** "today" in the cases: they were written in autumn 2022. */
    private static final LocalDate TODAY = LocalDate.of(2022, 11, 1);

    private final ActorResolver resolver;
    private final JsonMapper json = JsonMapper.builder().build();

    /** How many of how many cases are met. */
    public record Score(int met, int all) {
        public double share() {
            return all == 0 ? 0 : (double) met / all;
        }
    }

    public ActorCases(ActorResolver resolver) {
        this.resolver = resolver;
    }

    /** Prints figures and the cases missed; writes the predictions when a file is given. */
    public Score run(Path cases, Optional<Path> predictions, PrintStream out) {
        List<ActorCase> all = read(cases);
        List<Actor> actors = all.stream().map(this::resolve).toList();
        predictions.ifPresent(file -> write(file, actors));
        Score codes = score(all, actors, ActorCase::asksForCodesOnly);
        Score titles = score(all, actors, ActorCase::asksForTitle);
        Score none = score(all, actors, c -> c.wanted().contains("code is None"));
        print(out, "country and sectors only", codes);
        print(out, "with a title or name", titles);
        print(out, "must stay unresolved", none);
        print(out, "all", score(all, actors, c -> true));
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isMetBy(actors.get(i))) {
                Actor a = actors.get(i);
                out.println("missed\t" + all.get(i).row() + "\t" + all.get(i).text() + "\t"
                        + String.join("; ", all.get(i).wanted()) + "\t"
                        + a.country().orElse("-") + " " + a.sectors()
                        + " " + a.name() + " (" + a.rule() + ")");
            }
        }
        return codes;
    }

    private Actor resolve(ActorCase one) {
        Optional<String> focus = one.focus().isEmpty()
                ? Optional.empty()
                : resolver.resolve(one.focus(), Optional.empty(), ActorContext.none())
                        .country();
        return resolver.resolve(
                one.text(),
                Optional.of(one.day().orElse(TODAY)),
                ActorContext.none().withFocus(focus));
    }

    private static Score score(List<ActorCase> cases, List<Actor> actors, Predicate<ActorCase> which) {
        int met = 0;
        int all = 0;
        for (int i = 0; i < cases.size(); i++) {
            if (which.test(cases.get(i))) {
                all++;
                met += cases.get(i).isMetBy(actors.get(i)) ? 1 : 0;
            }
        }
        return new Score(met, all);
    }

    private static void print(PrintStream out, String what, Score score) {
        out.println(what + "\t" + score.met() + " of " + score.all() + "\t" + Math.round(score.share() * 1000) / 10.0
                + " %");
    }

    private static List<ActorCase> read(Path file) {
        try {
            List<ActorCase> cases = new ArrayList<>();
            List<String> lines = Files.readAllLines(file);
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
                while (cells.size() < 9) {
                    cells.add("");
                }
                cells.replaceAll(ActorCases::unquoted);
                cases.add(ActorCase.of(cases.size(), cells));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException("reading the cases " + file, e);
        }
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private void write(Path file, List<Actor> actors) {
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row < actors.size(); row++) {
            Actor actor = actors.get(row);
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("row", row);
            line.put("name", actor.isResolved() ? actor.name() : null);
            line.put("country", actor.country().orElse(null));
            line.put("sectors", actor.sectors());
            lines.append(json.writeValueAsString(line)).append('\n');
        }
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("writing the predictions " + file, e);
        }
    }
}
