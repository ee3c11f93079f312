package org.rapporteur.onnx;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;
import org.rapporteur.read.SentenceSplitter;
import org.rapporteur.read.Tokenizer;
import org.rapporteur.text.Span;

/** The words and sentences of a dispatch before anything is known of them. */
final class Draft {
    private final List<Span> spans = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Integer> sentenceEnds = new ArrayList<>();
    private final List<Section.Kind> sections = new ArrayList<>();

    /** Cuts every section that is read; a section ends a sentence. */
    static Draft of(Dispatch dispatch, Tokenizer tokenizer, SentenceSplitter splitter) {
        Draft draft = new Draft();
        String text = dispatch.text().value();
        for (Section section : dispatch.layout().sections()) {
            if (section.kind().isRead()) {
                Span span = section.span();
                List<Span> words = tokenizer.words(text, span.begin(), span.end());
                int base = draft.spans.size();
                for (int end : splitter.ends(text, words)) {
                    draft.sentenceEnds.add(base + end);
                    draft.sections.add(section.kind());
                }
                draft.addWords(text, words);
            }
        }
        return draft;
    }

    /** Words that come cut and divided already; spans of a text in which one space parts them. */
    static Draft ofSentences(List<List<String>> sentences) {
        Draft draft = new Draft();
        int at = 0;
        for (List<String> sentence : sentences) {
            for (String word : sentence) {
                draft.spans.add(Span.of(at, at + word.length()));
                draft.words.add(word);
                at += word.length() + 1;
            }
            draft.sentenceEnds.add(draft.words.size());
            draft.sections.add(Section.Kind.BODY);
        }
        return draft;
    }

    private void addWords(String text, List<Span> found) {
        spans.addAll(found);
        found.forEach(w -> words.add(text.substring(w.begin(), w.end())));
    }

    int size() {
        return words.size();
    }

    List<String> words() {
        return words;
    }

    Span span(int word) {
        return spans.get(word);
    }

    String word(int word) {
        return words.get(word);
    }

    int sentences() {
        return sentenceEnds.size();
    }

    int sentenceBegin(int sentence) {
        return sentence == 0 ? 0 : sentenceEnds.get(sentence - 1);
    }

    int sentenceEnd(int sentence) {
        return sentenceEnds.get(sentence);
    }

    Section.Kind section(int sentence) {
        return sections.get(sentence);
    }

    /** Number of the sentence of each word. */
    int[] sentenceOf() {
        int[] numbers = new int[words.size()];
        for (int s = 0; s < sentences(); s++) {
            java.util.Arrays.fill(numbers, sentenceBegin(s), sentenceEnd(s), s);
        }
        return numbers;
    }
}
