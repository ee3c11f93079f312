package org.rapporteur.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a fuzzer calls that is guided by the branches an input takes (Jazzer; see {@code docs/fuzz-guided}): one input for the reader named by the system property
 * {@code rapporteur.reader}. {@code GuidedFuzzing READER TEXTS FOLDER} writes good inputs into a folder, for the fuzzer to begin with.
 */
public final class GuidedFuzzing {
    private static final String READER = System.getProperty("rapporteur.reader", "txt");

    private GuidedFuzzing() {}

    /** Loads and changes the classes that inputs need, so that the first is no slower than the others. */
    public static void fuzzerInitialize() throws IOException {
        for (byte[] input : new Fuzzing(0, Optional.empty()).good(READER)) {
            Fuzzing.tried(READER, input);
        }
    }

    /** Fails where {@link Fuzzing} would note a finding; how long an input takes is for the fuzzer to say. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        List<String> findings = Fuzzing.tried(READER, input);
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.get(0));
        }
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[2]));
        List<byte[]> good = new Fuzzing(0, Optional.of(Path.of(args[1]))).good(args[0]);
        for (int i = 0; i < good.size(); i++) {
            Files.write(folder.resolve("good-" + i), good.get(i));
        }
    }
}
