package org.rapporteur.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.RapporteurException;
import org.rapporteur.text.Digest;

/** The files of one model: graph, vocabulary, labels, lemmas, abbreviations. Each must have the SHA-256 that reader.sha256 names. */
public final class ModelFiles {
    static final String GRAPH = "reader.onnx";
    static final String DIGESTS = "reader.sha256";
    private static final String PACKAGE = "/org/rapporteur/model/";
    private static final List<String> NAMES =
            List.of(GRAPH, "vocab.txt", "reader.labels", "lemmas.tsv", "abbreviations.txt");

    private final Map<String, byte[]> contents;
    private final Map<String, String> digests;

    private ModelFiles(Map<String, byte[]> contents, Map<String, String> digests) {
        this.contents = contents;
        this.digests = digests;
    }

    /** The model that is shipped with the program. */
    public static ModelFiles shipped() {
        return load(ModelFiles::resource);
    }

    /** A model in a folder, with the same files. */
    public static ModelFiles in(Path folder) {
        return load(name -> {
            try {
                return Files.readAllBytes(folder.resolve(name));
            } catch (IOException e) {
                throw missing(name, e);
            }
        });
    }

    byte[] bytes(String name) {
        byte[] found = contents.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no file of the model: " + name);
        }
        return found;
    }

    /** Lines without comments; an empty line within is kept where it carries meaning, so the caller drops it. */
    List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    /** SHA-256 of the graph. */
    public String graphDigest() {
        return digests.getOrDefault(GRAPH, "");
    }

    private interface Source {
        byte[] bytes(String name);
    }

    private static ModelFiles load(Source source) {
        Map<String, String> digests = digests(source.bytes(DIGESTS));
        Map<String, byte[]> contents = new TreeMap<>();
        for (String name : NAMES) {
            byte[] bytes = source.bytes(name);
            String expected = digests.get(name);
            String found = Digest.sha256Hex(bytes);
            if (!found.equals(expected)) {
                throw new RapporteurException(
                        "model-digest",
                        "the model's file " + name + " has SHA-256 " + found + ", but " + DIGESTS + " says "
                                + (expected == null ? "nothing of it" : expected)
                                + ": install the model again, all files from one release");
            }
            contents.put(name, bytes);
        }
        return new ModelFiles(contents, digests);
    }

    private static Map<String, String> digests(byte[] bytes) {
        Map<String, String> found = new TreeMap<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            int gap = line.indexOf(' ');
            if (gap > 0) {
                found.put(line.substring(gap).strip(), line.substring(0, gap));
            }
        }
        return found;
    }

    private static byte[] resource(String name) {
        try (InputStream in = ModelFiles.class.getResourceAsStream(PACKAGE + name)) {
            if (in == null) {
                throw missing(name, null);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw missing(name, e);
        }
    }

    private static RapporteurException missing(String name, @org.jspecify.annotations.Nullable IOException cause) {
        String message = "the model's file " + name + " is not there: put the rapporteur-model jar on the class path";
        return cause == null
                ? new RapporteurException("model-missing", message)
                : new RapporteurException("model-missing", message, cause);
    }
}
