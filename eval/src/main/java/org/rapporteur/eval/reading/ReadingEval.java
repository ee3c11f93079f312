package org.rapporteur.eval.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.onnx.OnnxReader;

/**
 * The measures of reading with the shipped reader: {@code ud FILE.conllu}, {@code ner FILE...}, {@code ner-held-out ANNOTATED
 * SPLIT}, {@code polnear DIR}, {@code speed DIR}, each with {@code --predictions OUT} where there are any.
 */
public final class ReadingEval {
    private static final int SPEED_TEXTS = 300;

    private ReadingEval() {}

    public static void main(String[] arguments) {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        Optional<Path> predictions = Optional.empty();
        int at = words.indexOf("--predictions");
        if (at >= 0 && at + 1 < words.size()) {
            predictions = Optional.of(Path.of(words.get(at + 1)));
            words.subList(at, at + 2).clear();
        }
        if (words.size() < 2) {
            throw new RapporteurException(
                    "usage", "ud FILE | ner FILE... | ner-held-out ANNOTATED SPLIT | polnear DIR | speed DIR");
        }
        List<Path> paths = words.subList(1, words.size()).stream().map(Path::of).toList();
        try (OnnxReader reader = OnnxReader.open()) {
            run(words.get(0), paths, predictions, reader);
        }
    }

    private static void run(String what, List<Path> paths, Optional<Path> predictions, OnnxReader reader) {
        switch (what) {
            case "ud" -> new ReaderUd(reader, System.out).run(paths.get(0), predictions);
            case "ner" -> new ReaderNer(reader, System.out).run(paths, predictions);
            case "ner-held-out" ->
                new ReaderNer(reader, System.out).run(ReaderNer.heldOut(paths.get(0), paths.get(1)), predictions);
            case "polnear" -> new ReaderPolnear(reader, System.out).run(paths.get(0), predictions);
            case "speed" -> new ReaderSpeed(reader, System.out).run(paths.get(0), SPEED_TEXTS, 1, 2);
            default -> throw new RapporteurException("usage", "no such measure of reading: " + what);
        }
    }
}
