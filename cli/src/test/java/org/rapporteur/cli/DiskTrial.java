package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Verifier;

/**
 * Codes into a record on a disk that fills up: the run must say so and end, the record must verify and hold all that was acknowledged, and the same run, once
 * there is room, must give the record of an undisturbed run.
 */
final class DiskTrial {
    private final Path work;
    private final Path input;
    private final String undisturbed;
    private final List<String> losses = new ArrayList<>();
    private int filled;

    DiskTrial(Path work, Path input) throws IOException {
        this.work = work;
        this.input = input;
        Path record = work.resolve("undisturbed.duckdb");
        Victim.finish(record, input, new FakeCoder());
        this.undisturbed = RecordPrint.of(record);
    }

    List<String> losses() {
        return losses;
    }

    /** How often a disk was full. */
    int filled() {
        return filled;
    }

    /** @return false where mounting is not allowed */
    boolean tryWith(int kilobytes) throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.find(work.resolve("disk"), 200).orElse(null)) {
            if (disk == null) {
                return false;
            }
            Path record = disk.folder().resolve("record.duckdb");
            RecordFile.open(record).close();
            long used = Files.size(record) / 1024;
            Path filler = disk.folder().resolve("filler");
            byte[] block = new byte[1024];
            try (var out = Files.newOutputStream(filler)) {
                for (long i = used + kilobytes; i < 200L * 1024; i++) {
                    out.write(block);
                }
            }
            List<String> said = run(record);
            String last = said.isEmpty() ? "nothing" : said.get(said.size() - 1);
            filled += last.equals("trouble disk-full") ? 1 : 0;
            if (!last.equals("trouble disk-full") && !last.equals("end")) {
                losses.add("with " + kilobytes + " kB left the run ended with: " + last);
            }
            Files.delete(filler);
            look(record, said, "with " + kilobytes + " kB left");
            return true;
        }
    }

    private List<String> run(Path record) throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(work.resolve("temporary"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        record.toString(),
                        input.toString(),
                        "fake")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            return out.lines().toList();
        } finally {
            process.waitFor();
        }
    }

    private void look(Path record, List<String> said, String when) throws IOException {
        try (SqlStore store = RecordFile.open(record)) {
            new Verifier(store).faults().forEach(fault -> losses.add(when + ": " + fault));
            said.stream()
                    .filter(line -> line.startsWith("recorded "))
                    .map(line -> line.substring("recorded ".length()))
                    .filter(id -> store.findDispatch(id).isEmpty())
                    .forEach(id -> losses.add(when + ": " + id + " was acknowledged and is lost"));
        }
        Victim.finish(record, input, new FakeCoder());
        if (!RecordPrint.of(record).equals(undisturbed)) {
            losses.add(when + ": finished, it is not the record of an undisturbed run");
        }
    }
}
