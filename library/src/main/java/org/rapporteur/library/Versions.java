package org.rapporteur.library;

import java.util.List;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.know.Knowledge;
import org.rapporteur.onnx.ModelFiles;

/**
 * What a coding depends on beside the program: digests of the reader's weights, of codebook and lexicon, of the tables of knowledge. Figures are
 * stamped with them.
 *
 * @param reader SHA-256 of the weights
 * @param codebook as claims name it
 * @param knowledge digest of the tables of countries, offices, organisations
 */
public record Versions(String reader, String codebook, String knowledge) {
    /** Of what is shipped with the program. */
    public static Versions load() {
        return new Versions(
                "sha256:" + ModelFiles.shipped().graphDigest(),
                Codebook.load().version(),
                Knowledge.load().version());
    }

    /** One line each: "reader sha256:...". */
    public List<String> lines() {
        return List.of("reader " + reader, "codebook " + codebook, "knowledge " + knowledge);
    }
}
