package org.rapporteur.eval.incidents;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.resolve.Resolved;

/**
 * {@code eval muc4 DIR...}: codes the texts of MUC-4, merges the claims of a text to incidents, fills in templates and scores them against the answer
 * keys of the same folder ({@code key-*}; every other file has texts). The files are all in capitals and are read as they are.
 */
public final class MucEval {
    private final Rapporteur rapporteur;
    private final MucWords words = new MucWords();

    public MucEval(Rapporteur rapporteur) {
        this.rapporteur = rapporteur;
    }

    /** Prints the figures of the texts of all folders together, and with {@code misses} the templates of both sides. */
    public void run(List<Path> folders, boolean misses, PrintStream out) {
        Map<String, List<MucTemplate>> keys = new LinkedHashMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                String content = read(file);
                if (file.getFileName().toString().startsWith("key-")) {
                    keys.putAll(MucTemplate.keys(content));
                } else {
                    texts.putAll(MucTexts.of(content));
                }
            }
        }
        texts.keySet().retainAll(keys.keySet());
        if (texts.isEmpty()) {
            throw new RapporteurException(
                    "no-input", "no texts of MUC-4 with answer keys in " + folders + ": the folder needs both");
        }
        MucScore score = new MucScore();
        texts.forEach((name, text) -> {
            List<MucTemplate> key = keys.getOrDefault(name, List.of());
            List<MucTemplate> found = templates(name, text);
            score.add(key, found);
            if (misses) {
                key.forEach(t -> out.println("missed\tkey\t" + name + '\t' + t));
                found.forEach(t -> out.println("missed\tfound\t" + name + '\t' + t));
            }
        });
        out.println(texts.size() + " texts");
        score.print(out);
    }

    private List<MucTemplate> templates(String name, String text) {
        Optional<LocalDate> day = MucTexts.day(text);
        Intake intake = Inbox.read(name, text, day.map(Defaults::published).orElseGet(Defaults::none));
        if (!(intake instanceof Intake.Accepted accepted)) {
            return List.of();
        }
        Resolved resolved = rapporteur.resolve(accepted.dispatch());
        return new MucIncidents(words, resolved, day).of(rapporteur.code(resolved));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new RapporteurException("eval-unreadable", "listing " + folder, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new RapporteurException("eval-unreadable", "reading " + file, e);
        }
    }
}
