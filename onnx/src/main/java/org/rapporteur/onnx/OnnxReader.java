package org.rapporteur.onnx;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.know.Knowledge;
import org.rapporteur.read.Interpreter;
import org.rapporteur.read.Lemmas;
import org.rapporteur.read.Reader;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Seen;
import org.rapporteur.read.SentenceSplitter;
import org.rapporteur.read.Tokenizer;
import org.rapporteur.read.WordLists;
import org.rapporteur.read.mention.KnownNames;

/**
 * Reads dispatches with the reader's graph. {@code OnnxReader.open()} loads the shipped model; one reader serves all threads, and
 * what it reads depends on the dispatch alone.
 */
public final class OnnxReader implements Reader, AutoCloseable {
    private static final int DIGEST_SHOWN = 16;
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final WordPieces wordPieces;
    private final GraphSession session;
    private final Decoding decoding;
    private final Interpreter interpreter;
    private final Spread spread;

    private OnnxReader(ModelFiles files, KnownNames known) {
        WordLists lists = WordLists.shipped();
        this.tokenizer = new Tokenizer(abbreviations(files));
        this.splitter = new SentenceSplitter(lists.list("sentence-openers"), lists.list("titles"));
        this.wordPieces = new WordPieces(new Vocabulary(files.lines("vocab.txt")));
        this.decoding =
                new Decoding(new Labels(files.lines("reader.labels")), new Lemmas(files.lines("lemmas.tsv")), lists);
        this.interpreter = new Interpreter(lists, known, modelName(files));
        this.session = new GraphSession(files.bytes(ModelFiles.GRAPH));
        this.spread = Spread.none();
    }

    private OnnxReader(OnnxReader reader, Spread spread) {
        this.tokenizer = reader.tokenizer;
        this.splitter = reader.splitter;
        this.wordPieces = reader.wordPieces;
        this.decoding = reader.decoding;
        this.interpreter = reader.interpreter;
        this.session = reader.session;
        this.spread = spread;
    }

    /** The reader that is shipped, with the names that the program knows. */
    public static OnnxReader open() {
        return open(ModelFiles.shipped(), Knowledge.load());
    }

    public static OnnxReader open(ModelFiles files, Knowledge knowledge) {
        return new OnnxReader(files, new KnowledgeNames(knowledge));
    }

    /**
     * The same reader, with the windows of a dispatch read on every processor while few dispatches are being read: one dispatch takes less
     * time by the clock, many take as long as before, and what is read is the same. Closing either closes both.
     */
    public OnnxReader spreading() {
        int processors = Runtime.getRuntime().availableProcessors();
        return processors == 1 ? this : spreading(Spread.threads(processors - 1), processors);
    }

    OnnxReader spreading(Executor spare, int processors) {
        return new OnnxReader(this, new Spread(spare, processors));
    }

    @Override
    public Reading read(Dispatch dispatch) {
        return interpreter.interpret(dispatch, see(Draft.of(dispatch, tokenizer, splitter)));
    }

    /** What the model sees in sentences that come cut into words; spans are of the words joined by single spaces. */
    public Seen see(List<List<String>> sentences) {
        return see(Draft.ofSentences(sentences));
    }

    /** What cuts raw text into the words of this reader. */
    public Tokenizer tokenizer() {
        return tokenizer;
    }

    /** The encoder's work alone for a dispatch that is cut into windows here; what it answers is dropped. For measuring. */
    public Runnable encoding(Dispatch dispatch) {
        Piecing words = pieces(Draft.of(dispatch, tokenizer, splitter));
        List<Window> windows =
                Windows.of(words).stream().filter(w -> Prose.is(w, words)).toList();
        return () -> windows.forEach(window -> session.run(words, window, wordPieces.vocabulary()));
    }

    private Piecing pieces(Draft draft) {
        return Piecing.of(draft.words(), draft.sentenceOf(), wordPieces);
    }

    private Seen see(Draft draft) {
        Piecing words = pieces(draft);
        Decoding.Run run = decoding.begin(draft);
        Remembered remembered = new Remembered(words);
        List<Window> windows = Windows.of(words);
        for (int at = 0; at < windows.size(); at += Spread.BLOCK) {
            List<Window> some = windows.subList(at, Math.min(windows.size(), at + Spread.BLOCK));
            List<Window> prose = some.stream().filter(w -> Prose.is(w, words)).toList();
            Iterator<Answer> answers = remembered
                    .answers(prose, fresh -> spread.run(fresh, w -> session.run(words, w, wordPieces.vocabulary())))
                    .iterator();
            for (Window window : some) {
                if (prose.contains(window)) {
                    run.add(window, answers.next());
                } else {
                    run.passOver(window);
                }
            }
        }
        return run.seen();
    }

    @Override
    public void close() {
        session.close();
    }

    static Set<String> abbreviations(ModelFiles files) {
        Set<String> found = new TreeSet<>();
        for (String line : files.lines("abbreviations.txt")) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                found.add(line);
            }
        }
        return found;
    }

    private static String modelName(ModelFiles files) {
        return "reader-1@sha256:" + files.graphDigest().substring(0, DIGEST_SHOWN);
    }
}
