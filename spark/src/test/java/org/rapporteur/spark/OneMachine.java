package org.rapporteur.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.code.Coding;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.export.ExportKind;
import org.rapporteur.record.export.JsonLinesExport;

/** What one machine exports of some codings, and what a job of many wrote, both by kind, to lay them side by side. */
final class OneMachine {
    static final List<ExportKind> KINDS = List.of(
            ExportKind.CLAIMS, ExportKind.DISPATCHES, ExportKind.HAPPENINGS, ExportKind.LEDGERS, ExportKind.RELATIONS);

    private OneMachine() {}

    static Map<String, String> export(List<Coding> codings) {
        try (MemoryStore store = new MemoryStore()) {
            store.add(codings);
            new Reconciling(store).run();
            Map<String, String> found = new TreeMap<>();
            for (ExportKind kind : KINDS) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                kind.write(store, new JsonLinesExport(bytes));
                found.put(kind.word(), bytes.toString(StandardCharsets.UTF_8));
            }
            return found;
        }
    }

    /** The parts of each kind, one after another. */
    static Map<String, String> written(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (ExportKind kind : KINDS) {
            StringBuilder all = new StringBuilder();
            try (Stream<Path> parts = Files.list(folder.resolve(kind.word()))) {
                for (Path part : parts.filter(
                                p -> String.valueOf(p.getFileName()).startsWith("part-"))
                        .sorted()
                        .toList()) {
                    all.append(Files.readString(part));
                }
            }
            found.put(kind.word(), all.toString());
        }
        return found;
    }
}
