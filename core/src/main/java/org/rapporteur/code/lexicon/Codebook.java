package org.rapporteur.code.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.code.pair.PairTypes;
import org.rapporteur.text.Digest;

/**
 * All words by which claims are found, opened once: {@code Codebook.load()}. Immutable, safe for many threads. Its version holds
 * the digest of every file.
 */
public final class Codebook {
    private static final String[] EVENT = {
        "entry", "pos", "type", "mode", "actor", "recipient", "embeds", "kind", "contexts"
    };
    private static final String[] WORD = {"word", "kind", "note"};
    private static final String PAIR_TYPES =
            "ACCUSE AGREE AID ASSAULT COERCE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST SANCTION SUPPORT THREATEN YIELD";

    private final EventLexicon events;
    private final WordList modality;
    private final WordList speech;
    private final WordList victims;
    private final WordList instruments;
    private final WordList grammar;
    private final WordList irregular;
    private final WordList recurrence;
    private final WordList sites;
    private final WordList speaking;
    private final WordList standing;
    private final Senses senses;
    private final Map<String, Double> roles;
    private final Map<String, Double> lands;
    private final UnlistedEvents unlisted;
    private final PairTypes pairs;
    private final LedgerWords ledgers;
    private final String version;

    private Codebook(List<DataFile> files) {
        events = new EventLexicon(files.get(0));
        modality = new WordList(files.get(1));
        speech = new WordList(files.get(2));
        victims = new WordList(files.get(3));
        instruments = new WordList(files.get(4));
        grammar = new WordList(files.get(5));
        irregular = new WordList(files.get(6));
        recurrence = new WordList(files.get(7));
        sites = new WordList(files.get(8));
        speaking = new WordList(files.get(9));
        standing = new WordList(files.get(10));
        senses = new Senses(files.get(11));
        roles = weights(files.get(12));
        lands = weights(files.get(13));
        unlisted = new UnlistedEvents(files.get(14));
        pairs = pairs(files.get(15));
        ledgers = new LedgerWords(files.subList(files.size() - LedgerWords.FILES, files.size()));
        Digest digest = Digest.of("codebook", 1);
        files.forEach(f -> digest.field(f.name(), f.digest()));
        version = "plover-2021+" + digest.id("words");
    }

    /** Opens the data files of the program. */
    public static Codebook load() {
        return new Codebook(List.of(
                DataFile.of("events.tsv", EVENT),
                DataFile.of("modality.tsv", "cue", "kind", "note"),
                DataFile.of("speech.tsv", "lemma", "kind", "note"),
                DataFile.of("victims.tsv", "lemma", "unit", "note"),
                DataFile.of("instruments.tsv", "phrase", "kind", "note"),
                DataFile.of("grammar.tsv", WORD),
                DataFile.of("irregular.tsv", "form", "lemma", "note"),
                DataFile.of("recurrence.tsv", WORD),
                DataFile.of("sites.tsv", WORD),
                DataFile.of("speaking.tsv", WORD),
                DataFile.of("standing.tsv", WORD),
                DataFile.of("senses.tsv", "entry", "pos", "needs", "type", "mode"),
                DataFile.of("roles.tsv", "evidence", "weight"),
                DataFile.of("lands.tsv", "evidence", "weight"),
                DataFile.of("unlisted.tsv", "type", "pos", "actor", "recipient", "embeds", "kind", "contexts"),
                DataFile.of("pairs.tsv", "evidence", PAIR_TYPES),
                DataFile.of("stances.tsv", LedgerWords.PHRASE),
                DataFile.of("provisions.tsv", "verb", "kind", "note"),
                DataFile.of("docket.tsv", LedgerWords.PHRASE),
                DataFile.of("accountability.tsv", LedgerWords.PHRASE),
                DataFile.of("ties.tsv", LedgerWords.PHRASE)));
    }

    /** Whether a lemma begins or anchors anything in the event lexicon or the cues of speech and modality. */
    public boolean knows(String lemma) {
        return events.holds(lemma) || speech.holds(lemma) || modality.holds(lemma) || victims.holds(lemma);
    }

    /** Whether a lemma is a verb that the codebook asks for, and no other word of an entry: "sever", not the "severe" of "severe measures". */
    public boolean knowsVerb(String lemma) {
        return events.holdsVerb(lemma) || speech.holds(lemma) || modality.holds(lemma) || victims.holds(lemma);
    }

    public EventLexicon events() {
        return events;
    }

    /** Entries for words that the lexicon lacks. */
    public UnlistedEvents unlisted() {
        return unlisted;
    }

    /** What entries of everyday words need to be events. */
    public Senses senses() {
        return senses;
    }

    /** What each piece of evidence counts in the question who acts on whom. */
    public Map<String, Double> roles() {
        return roles;
    }

    /** What each piece of evidence counts in the question which type of event is told between two parties. */
    public PairTypes pairs() {
        return pairs;
    }

    private static PairTypes pairs(DataFile file) {
        List<String> types = List.of(PAIR_TYPES.split(" ", -1));
        Map<String, short[]> weights = new HashMap<>();
        for (DataFile.Row row : file.rows()) {
            weights.put(row.text(0), numbers(row.text(1), types.size()));
        }
        return PairTypes.of(types, weights);
    }

    private static short[] numbers(String cell, int size) {
        short[] found = new short[size];
        int begin = 0;
        for (int i = 0; i < size; i++) {
            int end = i + 1 == size ? cell.length() : cell.indexOf(' ', begin);
            found[i] = (short) Integer.parseInt(cell, begin, end, 10);
            begin = end + 1;
        }
        return found;
    }

    /** What each piece of evidence counts in the question of which country somebody is whose words do not tell it. */
    public Map<String, Double> lands() {
        return lands;
    }

    private static Map<String, Double> weights(DataFile file) {
        Map<String, Double> weights = new HashMap<>();
        file.rows().forEach(row -> weights.put(row.text(0), Double.valueOf(row.text(1))));
        return Map.copyOf(weights);
    }

    /** Sectors and country codes by public standing: office, armed, organised, outlaw. */
    public WordList standing() {
        return standing;
    }

    /** Cues that deny, want, make possible, begin ... */
    public WordList modality() {
        return modality;
    }

    /** Verbs and nouns that attribute. */
    public WordList speech() {
        return speech;
    }

    /** Words that turn an amount into a toll. */
    public WordList victims() {
        return victims;
    }

    /** Documents of bodies. */
    public WordList instruments() {
        return instruments;
    }

    /** The verb of an irregular form: "shot" is of "shoot". */
    public java.util.Optional<String> irregular(String form) {
        return irregular.findKind(form);
    }

    /** Small closed classes: occurrence verbs, light verbs, recurrence and link words. */
    public WordList grammar() {
        return grammar;
    }

    /** Which time it is: "again", ordinals, and what they count. */
    public WordList recurrence() {
        return recurrence;
    }

    /** Kinds of site that are counted within a place: "three checkpoints". */
    public WordList sites() {
        return sites;
    }

    /** Words that stand around a saying: "speaking in Geneva", "a report released on Friday". */
    public WordList speaking() {
        return speaking;
    }

    /** What instruments, positions and responsibility are told by. */
    public LedgerWords ledgers() {
        return ledgers;
    }

    /** Codebook and digest of its words: {@code plover-2021+words_...}. */
    public String version() {
        return version;
    }
}
