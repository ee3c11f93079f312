package org.rapporteur.eval.reading;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.read.Attribution;
import org.rapporteur.read.Reader;

/**
 * Attributions on PolNeAR: exact spans of sources, cues and contents, micro F1 over the sets of each text. Of several annotators'
 * files for a text the first counts.
 */
public final class ReaderPolnear {
    private static final String[] KINDS = {"Source", "Cue", "Content"};
    private final Reader reader;
    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Figure> figures = new TreeMap<>();

    public ReaderPolnear(Reader reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    /** Measures a folder with text/ and, for figures, attributions/. */
    public void run(Path folder, Optional<Path> predictions) {
        List<Path> gold = Files.isDirectory(folder.resolve("attributions"))
                ? GoldFiles.in(folder.resolve("attributions"), ".ann")
                : List.of();
        for (Path file : GoldFiles.in(folder.resolve("text"), ".txt")) {
            text(
                    file,
                    gold.stream()
                            .filter(g -> GoldFiles.stem(g).startsWith(GoldFiles.stem(file) + "_"))
                            .findFirst());
        }
        predictions.ifPresent(p -> GoldFiles.write(p, lines));
        for (String kind : KINDS) {
            if (figures.containsKey(kind)) {
                out.printf("%-8s %s%n", kind, figures.get(kind));
            }
        }
    }

    private void text(Path file, Optional<Path> gold) {
        String text = GoldFiles.text(file);
        String name = GoldFiles.stem(file);
        Map<String, Set<Pieces>> found = new TreeMap<>();
        for (Attribution attribution :
                reader.read(PlainDispatches.of(name, text)).attributions()) {
            Pieces source = Pieces.of(attribution.source().stream().toList(), text);
            Pieces cue = Pieces.of(attribution.cue().stream().toList(), text);
            Pieces content = Pieces.of(attribution.content(), text);
            add(found, "Source", source);
            add(found, "Cue", cue);
            add(found, "Content", content);
            lines.add(Json.attribution(name, source, cue, content));
        }
        gold.map(g -> new PolnearGold(GoldFiles.text(g), text)).ifPresent(g -> {
            for (String kind : KINDS) {
                figures.computeIfAbsent(kind, k -> new Figure()).add(found.getOrDefault(kind, Set.of()), g.of(kind));
            }
        });
    }

    private static void add(Map<String, Set<Pieces>> found, String kind, Pieces pieces) {
        if (!pieces.isEmpty()) {
            found.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(pieces);
        }
    }
}
