package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Digest;

/**
 * The instruments of a dispatch. Those whose sponsors are known are {@link Sponsors}' own; where no sponsor is told the
 * dispatch's documents are one instrument. A document that was vetoed or withdrawn before, beside one that is debated, is an
 * instrument of its own ("a similar draft").
 */
final class Papers {
    private final Scene scene;
    private final Grammar grammar;
    private final Sponsors sponsors;
    private final OtherTexts others;
    private final TreeMap<Integer, Paper> byToken = new TreeMap<>();
    private final TreeSet<Integer> withdrawing;
    private final List<Paper> papers;

    Papers(Scene scene, Sponsors sponsors) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.sponsors = sponsors;
        this.others = new OtherTexts(scene);
        this.withdrawing = withdrawing(scene);
        Map<String, List<Integer>> tokens = new TreeMap<>();
        Map<String, Instrument> known = new TreeMap<>();
        List<Integer> free = new ArrayList<>();
        List<Integer> adopted = new ArrayList<>();
        Map<Integer, Instrument> body = new TreeMap<>();
        for (int token : new Documents(scene).find()) {
            Optional<Instrument> instrument = sponsors.findInstrument(token);
            boolean later = instrument.isPresent() && others.isApart(token) && !adopted.isEmpty();
            if (later) {
                String key = apart(instrument.get().id(), token);
                known.putIfAbsent(key, new Instrument(key, List.of(), false));
                tokens.computeIfAbsent(key, k -> new ArrayList<>()).add(token);
            } else if (instrument.isPresent() && isOfBody(instrument.get())) {
                adopted.add(token);
                body.putIfAbsent(token, instrument.get());
            } else if (instrument.isPresent()) {
                String id = instrument.get().id();
                boolean own = others.isApart(token) && known.containsKey(id);
                String key = own ? apart(id, token) : id;
                known.putIfAbsent(key, instrument.get());
                tokens.computeIfAbsent(key, k -> new ArrayList<>()).add(token);
            } else {
                free.add(token);
            }
        }
        adopted.forEach(t -> tokens.computeIfAbsent(keyOfAdopted(t, tokens, known, body), k -> new ArrayList<>())
                .add(t));
        this.papers = moved(papers(tokens, known, free));
        papers.forEach(p -> p.tokens().forEach(t -> byToken.put(t, p)));
        pronouns();
    }

    /** A text that a body has adopted: the body is not its sponsor. */
    private static boolean isOfBody(Instrument instrument) {
        return instrument.adopted()
                && instrument.sponsors().stream()
                        .allMatch(s -> s.country()
                                .filter(c -> c.equals("UNO") || c.equals("IGO"))
                                .isPresent());
    }

    /** "The board adopted a resolution. The European text says": one instrument, named again with its sponsors. */
    private String keyOfAdopted(
            int token,
            Map<String, List<Integer>> tokens,
            Map<String, Instrument> known,
            Map<Integer, Instrument> body) {
        Instrument adopted = body.get(token);
        if (adopted == null) {
            throw new IllegalStateException("no instrument at token " + token);
        }
        boolean numbered = token + 1 < scene.syntax().tokens().size()
                && scene.token(token + 1).upos() == Upos.NUM;
        for (Map.Entry<String, List<Integer>> other : tokens.entrySet()) {
            boolean apart = others.isApart(other.getValue().get(0)) || isWithdrawn(other.getValue(), Integer.MAX_VALUE);
            if (!numbered && !apart && known.containsKey(other.getKey())) {
                return other.getKey();
            }
        }
        known.putIfAbsent(adopted.id(), new Instrument(adopted.id(), sponsors.drafters(token), true));
        return adopted.id();
    }

    /** Whether one of its sponsors took a text back before a token. */
    private boolean isWithdrawn(List<Integer> tokens, int before) {
        for (int token : tokens) {
            int end = Math.min(scene.sentenceOf(token).endToken(), before);
            if (Optional.ofNullable(withdrawing.ceiling(token))
                    .filter(b -> b < end)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The verbs by which a text is taken back. */
    private static TreeSet<Integer> withdrawing(Scene scene) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Token token : scene.syntax().tokens()) {
            String lemma = scene.grammar().lemma(token.index());
            if (token.upos() == Upos.VERB && (lemma.equals("withdraw") || lemma.equals("shelve"))) {
                found.add(token.index());
            }
        }
        return found;
    }

    /** "The text" after a draft was withdrawn is another one that is still debated. */
    private List<Paper> moved(List<Paper> found) {
        if (found.size() < 2) {
            return found;
        }
        List<Paper> result = new ArrayList<>();
        for (Paper paper : found) {
            List<Integer> kept = paper.tokens();
            boolean gone = isWithdrawn(paper.tokens().subList(0, 1), Integer.MAX_VALUE);
            if (gone) {
                int sentence = scene.sentenceOf(paper.first()).endToken();
                kept = paper.tokens().stream().filter(t -> t < sentence).toList();
            }
            result.add(new Paper(paper.id(), kept, paper.sponsors(), paper.title()));
        }
        for (int i = 0; i < found.size(); i++) {
            List<Integer> lost = new ArrayList<>(found.get(i).tokens());
            lost.removeAll(result.get(i).tokens());
            int to = i == 0 ? 1 : 0;
            List<Integer> more = new ArrayList<>(result.get(to).tokens());
            more.addAll(lost);
            Paper paper = result.get(to);
            result.set(to, new Paper(paper.id(), more, paper.sponsors(), paper.title()));
        }
        return result;
    }

    private List<Paper> papers(Map<String, List<Integer>> tokens, Map<String, Instrument> known, List<Integer> free) {
        List<Paper> found = new ArrayList<>();
        tokens.forEach((id, at) -> {
            Instrument instrument = known.get(id);
            if (instrument != null) {
                found.add(new Paper(id, at, instrument.sponsors(), number(at)));
            }
        });
        List<Integer> open = free.stream().filter(t -> !others.isApart(t)).toList();
        boolean none = found.stream().allMatch(p -> others.isApart(p.first()));
        if (none && !(open.isEmpty() ? free : open).isEmpty()) {
            List<Integer> own = found.isEmpty() ? free : open;
            found.addAll(own.isEmpty() ? List.of() : List.of(new Paper(unsponsored(), own, List.of(), number(own))));
        }
        found.sort((a, b) -> Integer.compare(a.first(), b.first()));
        List<Paper> debated = found.stream()
                .filter(p -> found.size() == 1 || !others.isApart(p.first()))
                .toList();
        if (debated.size() != 1) {
            return spread(found, free);
        }
        List<Integer> later = new ArrayList<>(free);
        later.addAll(renamings());
        Paper only = joined(debated.get(0), later);
        Stream<Paper> beside = found.stream().filter(p -> !p.id().equals(only.id()));
        return Stream.concat(Stream.concat(Stream.of(only), beside), earlier(only, free))
                .sorted((a, b) -> Integer.compare(a.first(), b.first()))
                .toList();
    }

    private String unsponsored() {
        return Digest.of("instrument", 1)
                .field("dispatch", scene.reading().dispatch().id())
                .field("sponsors", "")
                .field("title", "")
                .id("ins");
    }

    /** "Russia vetoed a similar draft", beside the one that is debated: each such is an instrument of its own. */
    private Stream<Paper> earlier(Paper only, List<Integer> free) {
        return free.stream()
                .filter(t -> others.isApart(t) || others.isSecond(t) && only.first() < t)
                .filter(t -> !only.tokens().contains(t))
                .map(t -> new Paper(apart(only.id(), t), List.of(t), List.of(), ""));
    }

    /** "The ban", "the measures": nouns that stand for an instrument once it was told of, with nothing that tells them from it. */
    private List<Integer> renamings() {
        return scene.syntax().tokens().stream()
                .filter(t -> t.upos() == Upos.NOUN
                        && scene.codebook().ledgers().docket().is(grammar.lemma(t.index()), "again"))
                .filter(t -> !t.is("compound")
                        && !grammar.has(t.index(), "compound", "nmod", "nmod:poss", "amod", "acl", "nummod"))
                .map(Token::index)
                .toList();
    }

    /** "The accord", told after the one agreement of a dispatch, is that agreement, whatever sort of paper it is called. */
    private Paper joined(Paper only, List<Integer> free) {
        List<Integer> tokens = new ArrayList<>(only.tokens());
        for (int token : free) {
            boolean alike = token < only.first() && isNamedAlike(token, only);
            if ((alike || isRestated(token, only) || isDefinite(token) && (token > only.first() || isAdopted(token)))
                    && !others.isApart(token)
                    && !grammar.has(token, "nmod:poss")) {
                tokens.add(token);
            }
        }
        tokens.sort(Integer::compare);
        return new Paper(only.id(), tokens, only.sponsors(), only.title());
    }

    /** "Adopted its first resolution, a text that demands": the same again behind a comma. */
    private boolean isRestated(int token, Paper paper) {
        boolean generic = token > 1
                && Set.of("text", "document", "measure", "paper").contains(grammar.lemma(token))
                && Set.of("a", "an").contains(grammar.lemma(token - 1))
                && grammar.lemma(token - 2).equals(",");
        int from = scene.sentenceOf(token).firstToken();
        return generic && paper.tokens().stream().anyMatch(t -> from <= t && t < token);
    }

    private boolean isDefinite(int token) {
        boolean after = token > 0 && grammar.lemma(token - 1).equals("the");
        return after
                || grammar.dependents(token, "det").stream()
                        .anyMatch(d -> grammar.lemma(d).equals("the")
                                || grammar.lemma(d).equals("this"));
    }

    private boolean isNamedAlike(int token, Paper paper) {
        return paper.tokens().stream().anyMatch(t -> grammar.lemma(t).equals(grammar.lemma(token)));
    }

    /** "The plan" is the one called a plan before, of several instruments, else the first one so called; "a second decision" is another,
     * and so is "the communique" that says something where none was called so. */
    private List<Paper> spread(List<Paper> found, List<Integer> free) {
        List<Paper> result = new ArrayList<>(found);
        for (int token : free) {
            boolean again = isDefinite(token) && !others.isApart(token) && !grammar.has(token, "nmod:poss");
            int to = again ? namedAlike(token, result) : restated(token, result);
            if (to >= 0) {
                Paper paper = result.get(to);
                List<Integer> tokens = new ArrayList<>(paper.tokens());
                tokens.add(token);
                result.set(to, new Paper(paper.id(), tokens, paper.sponsors(), paper.title()));
            } else if (!found.isEmpty() && (others.isSecond(token) || again && others.isSaying(token))) {
                result.add(new Paper(apart(found.get(0).id(), token), List.of(token), List.of(), ""));
            }
        }
        result.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return result;
    }

    private int restated(int token, List<Paper> found) {
        return found.stream()
                .filter(p -> isRestated(token, p))
                .map(found::indexOf)
                .findFirst()
                .orElse(-1);
    }

    private int namedAlike(int token, List<Paper> found) {
        int best = -1;
        for (int i = 0; i < found.size(); i++) {
            boolean before = found.get(i).first() < token;
            best = isNamedAlike(token, found.get(i)) && (before || best < 0) ? i : best;
        }
        return best;
    }

    /** "The communique adopted at the close", told before the text is named with its sponsors. */
    private boolean isAdopted(int token) {
        return grammar.dependents(token, "acl").stream()
                .anyMatch(c -> Set.of("adopt", "issue", "agree", "release").contains(grammar.lemma(c)));
    }

    private String number(List<Integer> tokens) {
        for (int token : tokens) {
            int next = token + 1;
            if (next < scene.syntax().tokens().size() && scene.token(next).upos() == Upos.NUM) {
                String word = scene.text().at(scene.token(next).span());
                if (word.chars().allMatch(Character::isDigit)) {
                    return word;
                }
            }
        }
        return "";
    }

    private static String apart(String id, int token) {
        return Digest.of("instrument", 1)
                .field("beside", id)
                .field("token", token)
                .id("ins");
    }

    /** "A tougher text", "an even stricter resolution": one that somebody wants and that is not there yet. */
    boolean isWanted(int token) {
        boolean indefinite = grammar.dependents(token, "det").stream()
                .anyMatch(d -> grammar.lemma(d).equals("a") || grammar.lemma(d).equals("an"));
        boolean document = byToken.containsKey(token)
                || !papers.isEmpty() && scene.codebook().ledgers().docket().is(grammar.lemma(token), "noun");
        return indefinite && document && comparative(token).isPresent();
    }

    /** What an adjective tells of another text than the one told of: "other-softer", "other-tougher". */
    Optional<String> degree(int adjective) {
        String form = scene.text().at(scene.token(adjective).span()).toLowerCase(java.util.Locale.ROOT);
        PhraseList words = scene.codebook().ledgers().docket();
        return words.findKind(form, "other-").or(() -> words.findKind(grammar.lemma(adjective), "other-"));
    }

    /** The adjective that says in what a wanted text is to differ. */
    Optional<Integer> comparative(int token) {
        return grammar.dependents(token, "amod").stream()
                .filter(a -> scene.token(a).xpos().equals("JJR")
                        || degree(a).isPresent()
                        || grammar.children(a).stream()
                                .anyMatch(c -> grammar.lemma(c.index()).equals("more")
                                        || grammar.lemma(c.index()).equals("less")))
                .findFirst();
    }

    private void pronouns() {
        for (Mention mention : scene.reading().mentions()) {
            if (mention.form() != Mention.Form.PRONOUN) {
                continue;
            }
            for (int index : scene.reading().entityOf(mention).mentions()) {
                Paper paper = byToken.get(scene.reading().mentions().get(index).head());
                if (paper != null) {
                    byToken.putIfAbsent(mention.head(), paper);
                }
            }
        }
    }

    List<Paper> all() {
        return papers;
    }

    /** The instrument that a token names, or refers back to by a pronoun. */
    Optional<Paper> at(int token) {
        Paper paper = byToken.get(token);
        if (paper != null) {
            return Optional.of(paper);
        }
        boolean pronoun = scene.token(token).upos() == Upos.PRON;
        return pronoun
                ? sponsors.findInstrument(token)
                        .flatMap(i -> papers.stream()
                                .filter(p -> p.id().equals(i.id()))
                                .findFirst())
                : Optional.empty();
    }

    /** The instrument named within tokens {@code [first, end)}, the first one. */
    Optional<Paper> within(int first, int end) {
        return Optional.ofNullable(byToken.ceilingEntry(first))
                .filter(e -> e.getKey() < end)
                .map(Map.Entry::getValue);
    }

    /** The instrument spoken of last before a token; settled ones stand back; the first one when none was named yet. */
    Optional<Paper> current(int token) {
        Optional<Paper> last = Optional.empty();
        for (Map.Entry<Integer, Paper> entry : byToken.entrySet()) {
            if (entry.getKey() > token) {
                break;
            }
            boolean gone = isWithdrawn(
                    entry.getValue().tokens(), scene.sentenceOf(token).firstToken());
            if (!others.isApart(entry.getValue().first()) && !gone || papers.size() == 1) {
                last = Optional.of(entry.getValue());
            }
        }
        return last.or(() -> papers.stream().findFirst());
    }

    /** Whether an instrument is named in the sentence of a token or so many before it. */
    boolean isDebated(int token, int sentences) {
        int sentence = scene.sentenceOf(token).index();
        Sentence from = scene.syntax().sentences().get(Math.max(0, sentence - sentences));
        return within(from.firstToken(), scene.sentenceOf(token).endToken()).isPresent();
    }
}
