package org.rapporteur.onnx;

import java.util.function.Function;

/** What the graph says of one window: the scores of every head, by word of the window. */
final class Answer {
    private final int size;
    private final Scored upos;
    private final Scored xpos;
    private final Scored lemma;
    private final Scored arc;
    private final Scored name;
    private final Scored nominal;
    private final Scored cue;
    private final Scored attr;
    private final Scored edge;
    private final Scored coref;
    private final Scored event;
    private final Scored core;
    private final Scored party;
    private final Scored stance;
    private final Scored change;
    private final float[] factuality;
    private final int[] relation;
    private final int[] role;

    Answer(int size, Function<String, float[]> scores, Function<String, int[]> choices) {
        this.size = size;
        this.upos = scored(scores, "upos", size);
        this.xpos = scored(scores, "xpos", size);
        this.lemma = scored(scores, "lemma", size);
        this.arc = scored(scores, "arc", size);
        this.name = scored(scores, "name", size);
        this.nominal = scored(scores, "nominal", size);
        this.cue = scored(scores, "cue", size);
        this.attr = scored(scores, "attr", size * size);
        this.edge = scored(scores, "edge", size * size);
        this.coref = scored(scores, "coref", size * 2);
        this.event = scored(scores, "event", size);
        this.core = scored(scores, "core", size);
        this.party = scored(scores, "party", size);
        this.stance = scored(scores, "stance", size);
        this.change = scored(scores, "change", size);
        this.factuality = scores.apply("fact");
        this.relation = choices.apply("rel");
        this.role = choices.apply("role");
    }

    private static Scored scored(Function<String, float[]> scores, String head, int rows) {
        return new Scored(scores.apply(head), rows);
    }

    int size() {
        return size;
    }

    Scored upos() {
        return upos;
    }

    Scored xpos() {
        return xpos;
    }

    Scored lemma() {
        return lemma;
    }

    /** Column 0 is the root, column j + 1 word j. */
    Scored arc() {
        return arc;
    }

    Scored name() {
        return name;
    }

    Scored nominal() {
        return nominal;
    }

    Scored cue() {
        return cue;
    }

    /** Score of a word as first (0) or last (1) of the source, first (2) or last (3) of the content, for a cue. */
    float edge(int cueWord, int word, int which) {
        return edge.at(cueWord * size + word, which);
    }

    /** The best label of a word for a cue. */
    int bestAttributed(int cueWord, int word) {
        return attr.best(cueWord * size + word);
    }

    float factuality(int word) {
        return factuality[word];
    }

    /** Index of the relation of a word under a head given as a column of {@link #arc()}. */
    int relation(int word, int column) {
        return relation[word * (size + 1) + column];
    }

    /** Index of the role of an argument for a predicate; 0 is none. */
    int role(int predicate, int argument) {
        return role[predicate * size + argument];
    }

    /** Vectors of each word, two rows a word: as one that refers back, as one that is referred to. */
    Scored coref() {
        return coref;
    }

    /** Type of the event that a word tells; column 0 is none. */
    Scored event() {
        return event;
    }

    /** Whether an event told by a word may be left out (0) or not (1). */
    Scored core() {
        return core;
    }

    /** Score of a word to head a party of the event that another tells. */
    float party(int teller, int part, int word) {
        return party.at(teller, part * size + word);
    }

    /** Stance on a draft of the holder that a word heads; column 0 is none. */
    Scored stance() {
        return stance;
    }

    /** Whether a word is part of a wanted change (1) or not (0). */
    Scored change() {
        return change;
    }
}
