package org.rapporteur.eval.reading;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.eval.reading.Conllu.Sentence;
import org.rapporteur.onnx.OnnxReader;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Token;

/** Parts of speech, lemmas and trees on the gold tokens of a CoNLL-U file; predictions are CoNLL-U. */
public final class ReaderUd {
    private final OnnxReader reader;
    private final PrintStream out;
    private int words;
    private int upos;
    private int xpos;
    private int lemmas;
    private int heads;
    private int labelled;

    public ReaderUd(OnnxReader reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    /** Measures a file and prints the figures. */
    public void run(Path file, Optional<Path> predictions) {
        List<String> lines = new ArrayList<>();
        for (List<Sentence> document : new Conllu(GoldFiles.text(file)).documents()) {
            Syntax syntax =
                    reader.see(document.stream().map(Sentence::words).toList()).syntax();
            int base = 0;
            for (Sentence sentence : document) {
                count(sentence, syntax, base);
                lines.addAll(predicted(sentence, syntax, base));
                base += sentence.size();
            }
        }
        predictions.ifPresent(p -> GoldFiles.write(p, lines));
        print("UPOS", upos);
        print("XPOS", xpos);
        print("lemma", lemmas);
        print("UAS", heads);
        print("LAS", labelled);
    }

    private void print(String what, int right) {
        out.printf(
                Locale.ROOT, "%-6s %.4f  (%d of %d words)%n", what, (double) right / Math.max(1, words), right, words);
    }

    private void count(Sentence sentence, Syntax syntax, int base) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = syntax.token(base + i);
            words++;
            upos += token.upos().name().equals(sentence.cell(i, Conllu.UPOS)) ? 1 : 0;
            xpos += token.xpos().equals(sentence.cell(i, Conllu.XPOS)) ? 1 : 0;
            lemmas += token.lemma().equals(sentence.cell(i, Conllu.LEMMA)) ? 1 : 0;
            boolean head = head(token, base).equals(sentence.cell(i, Conllu.HEAD));
            heads += head ? 1 : 0;
            labelled += head && token.relation().equals(sentence.cell(i, Conllu.RELATION)) ? 1 : 0;
        }
    }

    private static String head(Token token, int base) {
        return Integer.toString(token.isRoot() ? 0 : token.head() - base + 1);
    }

    private static List<String> predicted(Sentence sentence, Syntax syntax, int base) {
        List<String> lines = new ArrayList<>(sentence.lines());
        for (int i = 0; i < sentence.size(); i++) {
            Token token = syntax.token(base + i);
            String[] cells = lines.get(sentence.rows().get(i)).split("\t", -1);
            cells[Conllu.LEMMA] = token.lemma();
            cells[Conllu.UPOS] = token.upos().name();
            cells[Conllu.XPOS] = token.xpos();
            cells[Conllu.HEAD] = head(token, base);
            cells[Conllu.RELATION] = token.relation();
            cells[Conllu.RELATION + 1] = "_";
            lines.set(sentence.rows().get(i), String.join("\t", cells));
        }
        lines.add("");
        return lines;
    }
}
