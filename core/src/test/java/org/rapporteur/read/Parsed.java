package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.read.attribute.SeenAttribution;
import org.rapporteur.read.coref.Affinity;
import org.rapporteur.read.mention.KnownNames;
import org.rapporteur.read.mention.NameSpan;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * A dispatch with trees given by hand: a sentence is a line of words {@code form/XPOS/head/relation}, the head counted from 1 in
 * its sentence, 0 the root. Every sentence is a section.
 */
public final class Parsed {
    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<NameSpan> names = new ArrayList<>();
    private final List<Optional<Mention.Type>> nominals = new ArrayList<>();
    private final List<SeenAttribution> attributions = new ArrayList<>();

    public Parsed sentence(String line) {
        int first = tokens.size();
        int begin = text.length();
        for (String word : line.strip().split(" +", -1)) {
            String[] cells = word.split("/", -1);
            Span span = Span.of(text.length(), text.length() + cells[0].length());
            text.append(cells[0]).append(' ');
            int head = Integer.parseInt(cells[2]);
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    lemma(cells[0], cells[1]),
                    upos(cells[1]),
                    cells[1],
                    head == 0 ? -1 : first + head - 1,
                    cells[3]));
            nominals.add(Optional.empty());
        }
        text.setCharAt(text.length() - 1, '\n');
        Span span = Span.of(begin, text.length() - 1);
        sentences.add(new Sentence(sentences.size(), span, first, tokens.size(), Section.Kind.BODY));
        sections.add(new Section(Section.Kind.BODY, span));
        return this;
    }

    Parsed name(String words, NameSpan.Kind kind) {
        int first = token(words.split(" ", -1)[0]);
        names.add(new NameSpan(first, first + words.split(" ", -1).length, kind));
        return this;
    }

    Parsed nominal(String word, Mention.Type type) {
        nominals.set(token(word), Optional.of(type));
        return this;
    }

    Parsed attribution(TokenRange cue, Optional<TokenRange> source, TokenRange content) {
        attributions.add(new SeenAttribution(cue, source, List.of(content)));
        return this;
    }

    /** The last token with a form, as far as the sentences go. */
    int token(String form) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Span span = tokens.get(i).span();
            if (text.substring(span.begin(), span.end()).equals(form)) {
                return i;
            }
        }
        throw new AssertionError("no word " + form);
    }

    public Reading read() {
        Dispatch dispatch = Dispatch.of(
                new Text(text.toString()),
                Publication.unknown(),
                new Layout(sections, Optional.empty()),
                new Sighting("test", "", "", Optional.empty(), ""));
        Syntax syntax = new Syntax(sentences, tokens, List.of(), Scores.zero(tokens.size()));
        names.sort(java.util.Comparator.comparingInt(NameSpan::first));
        Seen seen = new Seen(syntax, names, nominals, attributions, Affinity.none());
        return new Interpreter(WordLists.shipped(), KnownNames.none(), "none").interpret(dispatch, seen);
    }

    private static String lemma(String form, String xpos) {
        return switch (form) {
            case "said" -> "say";
            case "warned" -> "warn";
            default -> xpos.equals("NNS") && form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
        };
    }

    private static Upos upos(String xpos) {
        return switch (xpos) {
            case "NNP", "NNPS" -> Upos.PROPN;
            case "NN", "NNS" -> Upos.NOUN;
            case "PRP", "PRP$", "WP", "WDT" -> Upos.PRON;
            case "DT" -> Upos.DET;
            case "IN" -> Upos.ADP;
            case "JJ" -> Upos.ADJ;
            case "RB" -> Upos.ADV;
            case "CD" -> Upos.NUM;
            case "MD", "AUX" -> Upos.AUX;
            case "POS" -> Upos.PART;
            case "CC" -> Upos.CCONJ;
            default -> xpos.startsWith("V") ? Upos.VERB : Upos.PUNCT;
        };
    }
}
