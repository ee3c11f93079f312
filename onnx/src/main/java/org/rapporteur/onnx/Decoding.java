package org.rapporteur.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.read.Lemmas;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Role;
import org.rapporteur.read.Scores;
import org.rapporteur.read.Seen;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.read.WordLists;
import org.rapporteur.read.attribute.SeenAttribution;
import org.rapporteur.read.mention.NameAcronyms;
import org.rapporteur.read.mention.NameAgreement;
import org.rapporteur.read.mention.NameDoubts;
import org.rapporteur.read.mention.NameEdges;
import org.rapporteur.read.mention.NameSpan;

/** From the scores of the windows of a dispatch to what the model sees in it. One for each model, safe for many threads. */
final class Decoding {
    private static final String JOINED = "parataxis";
    private static final String FOREIGN = "FW";
    private final Upos[] upos;
    private final List<String> xpos;
    private final List<Lemmas.Script> scripts;
    private final List<String> relations;
    private final List<String> roles;
    private final List<String> events;
    private final List<String> stances;
    private final List<Optional<Mention.Type>> nominals;
    private final BioTags names;
    private final NameKinds kinds;
    private final BioTags cues;
    private final Lemmas lemmas;
    private final WordLists lists;

    Decoding(Labels labels, Lemmas lemmas, WordLists lists) {
        this.lists = lists;
        this.upos = labels.of("upos").stream().map(Upos::valueOf).toArray(Upos[]::new);
        this.xpos = labels.of("xpos");
        this.scripts = labels.of("lemma").stream().map(Lemmas.Script::parse).toList();
        this.relations = labels.of("rel");
        this.roles = labels.of("role");
        this.events = labels.of("event");
        this.stances = labels.of("stance");
        this.nominals = labels.of("nominal").stream().map(ModelTypes::nominal).toList();
        this.names = new BioTags(labels.of("name"));
        this.kinds = new NameKinds(labels.of("name"));
        this.cues = new BioTags(labels.of("cue"));
        this.lemmas = lemmas;
    }

    /** Begins with a dispatch; the windows follow in their order. */
    Run begin(Draft draft) {
        return new Run(draft);
    }

    /** The decoding of one dispatch: of each window only labels and vectors are kept. */
    final class Run {
        private final Draft draft;
        private final CorefScores affinity;
        private final TellingScores told;
        private final StanceAnswers held;
        private final int[] sentenceOf;
        private final int[] heads;
        private final String[] relation;
        private final float[] factuality;
        private final double[][] leanings;
        private final Upos[] parts;
        private final String[] tags;
        private final String[] dictionary;
        private final List<Token> tokens = new ArrayList<>();
        private final List<Role> arguments = new ArrayList<>();
        private final List<NameSpan> found = new ArrayList<>();
        private final List<Optional<Mention.Type>> types = new ArrayList<>();
        private final List<SeenAttribution> attributed = new ArrayList<>();

        private Run(Draft draft) {
            this.draft = draft;
            this.affinity = new CorefScores(draft.size());
            this.told = new TellingScores(events, draft.size());
            this.held = new StanceAnswers(stances, draft.size());
            this.sentenceOf = draft.sentenceOf();
            this.heads = new int[draft.size()];
            this.relation = new String[draft.size()];
            this.factuality = new float[draft.size()];
            this.leanings = new double[draft.size()][];
            this.parts = new Upos[draft.size()];
            this.tags = new String[draft.size()];
            this.dictionary = new String[draft.size()];
        }

        /** The next window. */
        void add(Window window, Answer answer) {
            tag(window, answer);
            int begin = window.begin();
            while (begin < window.end()) {
                int end = begin;
                while (end < window.end() && sentenceOf[end] == sentenceOf[begin]) {
                    end++;
                }
                part(window, answer, begin, end);
                begin = end;
            }
            affinity.add(window, answer.coref());
            told.add(window, answer, sentenceOf);
            held.add(window, answer);
        }

        /** A window that is not read: words without a part of speech, none of which means or names anything. */
        void passOver(Window window) {
            for (int word = window.begin(); word < window.end(); word++) {
                tags[word] = FOREIGN;
                parts[word] = Upos.X;
                dictionary[word] = draft.word(word).toLowerCase(Locale.ROOT);
                types.add(Optional.empty());
                leanings[word] = kinds.none();
                heads[word] = -1;
                relation[word] = "root";
            }
        }

        Seen seen() {
            joinCutSentences();
            for (int i = 0; i < draft.size(); i++) {
                tokens.add(new Token(i, draft.span(i), dictionary[i], parts[i], tags[i], heads[i], relation[i]));
            }
            Syntax syntax =
                    new Syntax(sentences(), tokens, arguments, Scores.of(factuality), told.tellings(), held.scores());
            List<NameSpan> sure = NameDoubts.without(found, word -> leanings[word]);
            List<NameSpan> whole = NameEdges.mended(sure, draft::word, lists);
            List<NameSpan> agreed = NameAgreement.agreed(whole, draft::word, word -> leanings[word]);
            List<NameSpan> typed = NameEdges.typed(agreed, draft::word, lists);
            List<NameSpan> names = NameAcronyms.spread(typed, draft::word, draft.size());
            return new Seen(syntax, names, types, attributed, affinity);
        }

        private void tag(Window window, Answer answer) {
            for (int word = window.begin(); word < window.end(); word++) {
                int row = word - window.begin();
                tags[word] = xpos.get(answer.xpos().best(row));
                parts[word] = upos[answer.upos().best(row)];
                Lemmas.Script script = scripts.get(answer.lemma().best(row));
                dictionary[word] = lemmas.lemma(draft.word(word), tags[word], script);
                types.add(nominals.get(answer.nominal().best(row)));
                factuality[word] = answer.factuality(row);
                leanings[word] = kinds.at(answer.name(), row);
            }
        }

        /** A sentence, or as much of it as stands in the window. */
        private void part(Window window, Answer answer, int begin, int end) {
            int base = window.begin();
            int[] columns = Trees.heads(answer.arc(), begin - base, end - base);
            for (int word = begin; word < end; word++) {
                int column = columns[word - begin];
                heads[word] = column == 0 ? -1 : column - 1 + base;
                relation[word] = column == 0 ? "root" : relations.get(answer.relation(word - base, column));
                for (int argument = begin; argument < end; argument++) {
                    int role = answer.role(word - base, argument - base);
                    if (role != 0) {
                        arguments.add(new Role(word, argument, roles.get(role)));
                    }
                }
            }
            for (BioTags.Run run : cues.runs(answer.cue(), begin - base, end - base)) {
                attributed.add(AttributionEdges.attribution(answer, run.begin(), run.end(), base));
            }
            for (BioTags.Run run : names.runs(answer.name(), begin - base, end - base)) {
                found.add(new NameSpan(run.begin() + base, run.end() + base, ModelTypes.name(run.type())));
            }
        }

        /** Of a sentence cut into several windows the later roots depend on the first. */
        private void joinCutSentences() {
            int root = -1;
            for (int word = 0; word < heads.length; word++) {
                if (word == 0 || sentenceOf[word] != sentenceOf[word - 1]) {
                    root = -1;
                }
                if (heads[word] < 0 && root < 0) {
                    root = word;
                } else if (heads[word] < 0) {
                    heads[word] = root;
                    relation[word] = JOINED;
                }
            }
        }

        private List<Sentence> sentences() {
            List<Sentence> sentences = new ArrayList<>();
            for (int s = 0; s < draft.sentences(); s++) {
                int first = draft.sentenceBegin(s);
                int end = draft.sentenceEnd(s);
                sentences.add(
                        new Sentence(s, draft.span(first).cover(draft.span(end - 1)), first, end, draft.section(s)));
            }
            return sentences;
        }
    }
}
