package org.rapporteur.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.testkit.Mutations;

/**
 * Feeds mutations of PDF, Word, OpenDocument, RTF and e-mail to the process that extracts text: whatever it is given, it answers with a text or one line why not, and goes on with the next.
 * {@code ExtractionFuzzing COUNT SEED} prints what it found and how often the process had to be begun again.
 */
final class ExtractionFuzzing {
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final String TEXT =
            "DARAA, Syria (AFP) - Soldiers opened fire on a crowd outside the ministry on Monday, killing at least 27"
                    + " people, officials said. More than 5,000 people have died since March, the UN says.";

    private final List<String> findings = new ArrayList<>();
    private long began = -1;
    private int starts;
    private int extracted;
    private int refused;
    private Duration slowest = Duration.ZERO;

    public static void main(String[] args) throws IOException {
        ExtractionFuzzing fuzzing = new ExtractionFuzzing();
        fuzzing.feed(Integer.parseInt(args[0]), Long.parseLong(args[1]));
        fuzzing.findings.forEach(System.out::println);
        System.out.printf(
                "extracting process, of whose documents %d gave a text and %d a reason, begun %d times: %d inputs, %d findings, slowest %d ms of processor time%n",
                fuzzing.extracted,
                fuzzing.refused,
                fuzzing.starts,
                fuzzing.extracted + fuzzing.refused,
                fuzzing.findings.size(),
                fuzzing.slowest.toMillis());
        System.exit(fuzzing.findings.isEmpty() ? 0 : 1);
    }

    List<String> findings() {
        return findings;
    }

    /** How often the process was begun. */
    int starts() {
        return starts;
    }

    /** Documents that gave a text. */
    int extracted() {
        return extracted;
    }

    void feed(int count, long seed) throws IOException {
        List<byte[]> documents = List.of(
                bytes(MadeDocuments.pdf(TEXT)),
                MadeDocuments.docx(TEXT),
                MadeDocuments.odt(TEXT),
                bytes(MadeDocuments.rtf(TEXT)),
                bytes(MadeDocuments.mail(TEXT)));
        Mutations mutations = new Mutations(seed);
        try (Extraction extraction = new Extraction()) {
            for (int i = 0; i < count; i++) {
                byte[] document = documents.get(i % documents.size());
                byte[] other = documents.get((i * 7 + 3) % documents.size());
                extract(extraction, "document " + i, mutations.mutated(document, other));
            }
        }
    }

    private void extract(Extraction extraction, String where, byte[] document) {
        Duration before = processor(extraction);
        try {
            Extraction.Outcome outcome = extraction.extract(document);
            if (outcome.trouble().isEmpty()) {
                extracted++;
            } else {
                refused++;
            }
            if (outcome.trouble().lines().count() > 1) {
                findings.add(where + ": a reason of several lines");
            }
            if (outcome.trouble().contains("within")) {
                findings.add(where + ": no answer, " + outcome.trouble());
            }
        } catch (RuntimeException | StackOverflowError e) {
            findings.add(where + ": " + e);
        }
        long pid = extraction.child().map(ProcessHandle::pid).orElse(-1L);
        Duration took = processor(extraction);
        if (pid == began) {
            took = took.minus(before);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            if (took.compareTo(MOST) > 0) {
                findings.add(where + ": took " + took.toMillis() + " ms");
            }
        } else {
            began = pid;
            starts++;
        }
    }

    /** Of the process: other programs on the machine must not count. */
    private static Duration processor(Extraction extraction) {
        return extraction.child().flatMap(p -> p.info().totalCpuDuration()).orElse(Duration.ZERO);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
