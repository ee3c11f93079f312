package org.rapporteur.eval.reading;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.eval.reading.ColumnFile.Block;
import org.rapporteur.eval.reading.ColumnFile.Name;
import org.rapporteur.onnx.OnnxReader;
import org.rapporteur.read.SentenceSplitter;
import org.rapporteur.read.Tokenizer;
import org.rapporteur.read.WordLists;
import org.rapporteur.read.mention.NameSpan;
import org.rapporteur.text.Span;

/**
 * Names on the tokens of worldwide-ner and CrossNER files, by span and type. The file's words are read as
 * {@link CorpusWords}, and what is found is put back on them.
 */
public final class ReaderNer {
    private final OnnxReader reader;
    private final PrintStream out;
    private final SentenceSplitter splitter;
    private final Figure all = new Figure();
    private final Map<String, Figure> byType = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    public ReaderNer(OnnxReader reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
        WordLists lists = WordLists.shipped();
        this.splitter = new SentenceSplitter(lists.list("sentence-openers"), lists.list("titles"));
    }

    /** The files of the countries that training/splits/worldwide-ner-dev.txt holds out. */
    public static List<Path> heldOut(Path annotated, Path split) {
        Set<String> countries = GoldFiles.text(split)
                .lines()
                .map(String::strip)
                .filter(l -> !l.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        return GoldFiles.in(annotated, ".tsv").stream()
                .filter(f -> countries.contains(country(f)))
                .toList();
    }

    private static String country(Path file) {
        String name = file.getFileName().toString();
        String first = name.substring(0, Math.max(0, name.indexOf('_')));
        return switch (first) {
            case "afs", "panaf" -> "af";
            case "cosrica" -> "cosric";
            default -> first;
        };
    }

    /** Measures files and prints the figures. */
    public void run(List<Path> files, Optional<Path> predictions) {
        for (Path file : files) {
            file(GoldFiles.stem(file), new ColumnFile(GoldFiles.text(file)).blocks());
        }
        predictions.ifPresent(p -> GoldFiles.write(p, lines));
        out.println("names  " + all);
        byType.forEach((type, figure) -> out.printf("%-13s %s%n", type, figure));
    }

    private void file(String doc, List<Block> blocks) {
        Cut cut = new Cut(splitter, reader.tokenizer());
        blocks.forEach(b -> cut.add(b.words()));
        List<TreeSet<String>> found = new ArrayList<>();
        blocks.forEach(b -> found.add(new TreeSet<>()));
        for (NameSpan name : reader.see(cut.sentences).names()) {
            int block = cut.block.get(name.first());
            int last = cut.parts.get(name.end() - 1).lastOfName();
            Name back = new Name(cut.parts.get(name.first()).first(), last, type(name.kind()));
            if (cut.block.get(name.end() - 1) == block && found.get(block).add(key(back))) {
                lines.add(Json.name(doc, block, back));
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            TreeSet<String> gold = new TreeSet<>();
            blocks.get(i).names().forEach(n -> gold.add(key(n)));
            all.add(found.get(i), gold);
            Set<String> types = new TreeSet<>();
            found.get(i).forEach(k -> types.add(typeOf(k)));
            gold.forEach(k -> types.add(typeOf(k)));
            for (String type : types) {
                byType.computeIfAbsent(type, t -> new Figure()).add(of(found.get(i), type), of(gold, type));
            }
        }
    }

    private static String key(Name name) {
        return name.type() + " " + name.first() + " " + name.last();
    }

    private static String typeOf(String key) {
        return key.substring(0, key.indexOf(' '));
    }

    private static Set<String> of(Set<String> keys, String type) {
        return keys.stream().filter(k -> typeOf(k).equals(type)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String type(NameSpan.Kind kind) {
        return switch (kind) {
            case ORGANISATION -> "ORGANIZATION";
            case NATIONALITY -> "NORP";
            case OTHER -> "MISC";
            default -> kind.name();
        };
    }

    /** Blocks cut into words for reading and into sentences, with the way back. */
    private static final class Cut {
        private final SentenceSplitter splitter;
        private final Tokenizer tokenizer;
        private final List<List<String>> sentences = new ArrayList<>();
        private final List<Integer> block = new ArrayList<>();
        private final List<CorpusWords.Part> parts = new ArrayList<>();
        private int blocks;

        Cut(SentenceSplitter splitter, Tokenizer tokenizer) {
            this.splitter = splitter;
            this.tokenizer = tokenizer;
        }

        void add(List<String> words) {
            List<String> texts = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            for (CorpusWords.Part part : CorpusWords.of(words, tokenizer)) {
                parts.add(part);
                block.add(blocks);
                texts.add(part.text());
                spans.add(Span.of(text.length(), text.length() + part.text().length()));
                text.append(part.text()).append(' ');
            }
            blocks++;
            int begin = 0;
            for (int end : splitter.ends(text.toString(), spans)) {
                sentences.add(List.copyOf(texts.subList(begin, end)));
                begin = end;
            }
        }
    }
}
