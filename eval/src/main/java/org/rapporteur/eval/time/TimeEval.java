package org.rapporteur.eval.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.read.Reader;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.resolve.time.ClauseTense;
import org.rapporteur.resolve.time.Lexicon;
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
    private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S(?:(?!\\n\\s*\\n).)*");

    private final Lexicon lexicon = Lexicon.english();
    private final TimeFinder finder = new TimeFinder(lexicon);
    private final Optional<Reader> reader;
    private final Set<String> setAside = setAside();
    private final TimeScore aside = new TimeScore();
    private final TimeScore others = new TimeScore();

    /** @param reader gives the trees that tenses are read from, as in the program; without one the words around decide */
    public TimeEval(Optional<Reader> reader) {
        this.reader = reader;
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
        return finder.findSingly(dispatch.text(), all, anchor, tenses(dispatch));
    }

    private TenseHint tenses(TimeMl file) {
        return reader.<TenseHint>map(r -> new ClauseTense(r.read(dispatch(file)).syntax(), lexicon))
                .orElse(TenseHint.NONE);
    }

    /** Paragraphs, parted by empty lines, are the sections; offsets stay those of the file. */
    private static Dispatch dispatch(TimeMl file) {
        List<Section> sections = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(file.text().value());
        while (paragraph.find()) {
            sections.add(new Section(Section.Kind.BODY, Span.of(paragraph.start(), paragraph.end())));
        }
        return Dispatch.of(
                file.text(),
                Publication.unknown(),
                new Layout(sections, Optional.empty()),
                new Sighting(file.name(), "", "", Optional.empty(), ""));
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
