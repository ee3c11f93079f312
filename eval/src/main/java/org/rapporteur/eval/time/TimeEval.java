package org.rapporteur.eval.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.resolve.time.TenseHint;
import org.rapporteur.resolve.time.TimeAnchor;
import org.rapporteur.resolve.time.TimeFinder;
import org.rapporteur.text.Span;

/**
 * {@code eval time DIR}: finds the time expressions of a folder of TimeML files and scores them. Of each file the
 * document creation time alone is read before finding. Twenty files of TimeBank and AQUAINT, chosen by a hash of
 * their names ({@code set-aside.txt}), are reported on their own: nothing was tuned on them.
 */
public final class TimeEval {
    private final TimeFinder finder = new TimeFinder();
    private final Set<String> setAside = setAside();
    private final TimeScore aside = new TimeScore();
    private final TimeScore others = new TimeScore();

    /** {@code DIR [--predictions OUT] [--misses]}. */
    public static void main(String[] arguments) {
        Optional<Path> out = Optional.empty();
        boolean misses = false;
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].equals("--predictions") && i + 1 < arguments.length) {
                out = Optional.of(Path.of(arguments[++i]));
            } else if (arguments[i].equals("--misses")) {
                misses = true;
            }
        }
        if (arguments.length == 0) {
            throw new RapporteurException("usage", "eval time DIR [--predictions OUT] [--misses]");
        }
        new TimeEval().run(Path.of(arguments[0]), out, misses, System.out);
    }

    /** Reads every {@code .tml} under the folder, prints the figures, writes predictions where asked. */
    public void run(Path folder, Optional<Path> predictions, boolean misses, PrintStream report) {
        for (Path file : files(folder)) {
            TimeMl dispatch = TimeMl.read(file);
            List<TimeExpression> found = find(dispatch);
            (setAside.contains(dispatch.name()) ? aside : others).add(dispatch, found);
            predictions.ifPresent(out -> write(out.resolve(folder.relativize(file)), dispatch.with(found)));
        }
        if (misses) {
            others.misses().forEach(report::println);
        }
        report.println("set aside: " + aside);
        report.println("others:    " + others);
    }

    /** The figures of the files that nothing was tuned on. */
    TimeScore setAsideScore() {
        return aside;
    }

    private List<TimeExpression> find(TimeMl dispatch) {
        if (dispatch.text().length() == 0) {
            return List.of();
        }
        List<Span> all = List.of(Span.of(0, dispatch.text().length()));
        TimeAnchor anchor = new TimeAnchor(dispatch.created(), Optional.empty());
        return finder.findSingly(dispatch.text(), all, anchor, TenseHint.NONE);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(".tml")).sorted().toList();
        } catch (IOException e) {
            throw new RapporteurException("folder-unreadable", "listing TimeML files in " + folder, e);
        }
    }

    private static void write(Path file, String xml) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, xml, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RapporteurException("predictions-unwritable", "writing " + file, e);
        }
    }

    private static Set<String> setAside() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TimeEval.class.getResourceAsStream("set-aside.txt")), StandardCharsets.UTF_8))) {
            return new TreeSet<>(reader.lines().filter(l -> !l.startsWith("#")).toList());
        } catch (IOException e) {
            throw new RapporteurException("resource-unreadable", "reading set-aside.txt", e);
        }
    }
}
