package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/** Finds what a dispatch says of stands on its instruments, cue by cue. */
final class StandFinder {
    private static final Set<String> VOTES = Set.of("voted-for", "voted-against", "abstained", "vetoed");
    private static final Set<String> VERDICTS = Set.of("good", "bad", "weak");
    /** What stands for a text: its support, its adoption, the outcome of the vote on it. */
    private static final Set<String> STANDS_FOR = Set.of(
            "support",
            "opposition",
            "objection",
            "backing",
            "approval",
            "adoption",
            "endorsement",
            "passage",
            "reservation",
            "amendment",
            "change",
            "wording",
            "vote",
            "objections",
            "part",
            "all",
            "most",
            "annex");

    private static final Set<String> ADOPTING =
            Set.of("approve", "endorse", "adopt", "pass", "back", "reject", "defeat", "ratify");
    private static final Set<String> BODIES = Set.of(
            "Council",
            "Assembly",
            "Board",
            "Commission",
            "Conference",
            "parliament",
            "Parliament",
            "lawmakers",
            "deputies",
            "legislators",
            "senate",
            "Senate",
            "House",
            "house");
    private static final Set<String> OUTCOMES = Set.of("outcome", "decision", "result", "vote", "move", "adoption");

    private static final Set<String> LIKEWISE = Set.of("as", "so", "nor", "neither");
    /** Kinds of turns that name no instrument: "is on board". */
    private static final String IDIOM = "idiom-";
    /** Sentences within which such a turn still speaks of the instrument named last. */
    private static final int LONG_AGO = 5;

    private static final int NEAR = 2;

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final Holders holders;
    private final Clauses clauses;
    private final PhraseList words;
    private final VerdictStands verdicts;

    StandFinder(Scene scene, Papers papers, Holders holders, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.holders = holders;
        this.clauses = clauses;
        this.words = scene.codebook().ledgers().stances();
        this.verdicts = new VerdictStands(scene, papers, holders, clauses);
    }

    /** In text order. */
    List<Stand> find() {
        List<Stand> found = new ArrayList<>();
        int next = 0;
        for (Token token : scene.syntax().tokens()) {
            if (token.index() < next) {
                continue;
            }
            if (!found.isEmpty() && grammar.lemma(token.index()).equals("do")) {
                likewise(token.index(), found.get(found.size() - 1)).ifPresent(found::add);
            }
            Optional<PhraseList.Found> phrase = phrase(token.index());
            if (phrase.isPresent()) {
                int last = token.index() + phrase.get().last();
                Optional<Stand> stand = stand(token.index(), last, phrase.get().kind());
                stand.ifPresent(found::add);
                next = stand.isPresent() ? last + 1 : token.index() + 1;
            }
        }
        return found;
    }

    /** "China abstained, as did Brazil", "So did Turkey": the stand told last, of somebody else. */
    private Optional<Stand> likewise(int verb, Stand last) {
        boolean marked = verb > 0
                && LIKEWISE.contains(grammar.lemma(verb - 1))
                && scene.sentenceOf(verb - 1).index() == scene.sentenceOf(verb).index();
        boolean near =
                scene.sentenceOf(verb).index() - scene.sentenceOf(last.token()).index() <= 1;
        int end = scene.sentenceOf(verb).endToken();
        if (!marked || !near || verb + 1 >= end) {
            return Optional.empty();
        }
        int name = nameAt(verb, end);
        Optional<Mention> first = scene.reading().mentions().stream()
                .filter(m -> m.span().contains(scene.token(name).span()))
                .findFirst();
        List<Holder> who = first.map(m -> holders.of(List.of(m.head()), end)).orElse(List.of());
        if (who.isEmpty()) {
            return Optional.empty();
        }
        Span span = scene.syntax().span(verb - 1, Math.max(verb, clauses.end(verb) - 1));
        return Optional.of(new Stand(last.kind(), last.conditional(), who, last.paper(), span, verb));
    }

    private int nameAt(int from, int end) {
        int at = from + 1;
        while (at + 1 < Math.min(end, from + 5) && scene.token(at).upos() != Upos.PROPN) {
            at++;
        }
        return at;
    }

    private Optional<PhraseList.Found> phrase(int first) {
        Upos upos = scene.token(first).upos();
        if (upos == Upos.PUNCT) {
            return Optional.empty();
        }
        return words.findLongest(scene.lemmasFrom(first, 9), i -> isPassedOver(first + i), "");
    }

    private boolean isPassedOver(int token) {
        Upos upos = scene.token(token).upos();
        boolean filler = upos == Upos.ADV
                || upos == Upos.PUNCT
                || upos == Upos.DET
                || upos == Upos.AUX
                || upos == Upos.ADJ
                || scene.token(token).xpos().equals("PRP$");
        return filler && !Set.of("not", "never", "no").contains(grammar.lemma(token));
    }

    private Optional<Stand> stand(int first, int last, String found) {
        boolean idiom = found.startsWith(IDIOM);
        String kind = idiom ? found.substring(IDIOM.length()) : isReworking(first, found) ? "sponsor" : found;
        if (VERDICTS.contains(kind)) {
            return verdicts.find(first, last, kind);
        }
        boolean noun = first == last && scene.token(first).upos() == Upos.NOUN;
        if (noun && !kind.equals("change") && !kind.equals("abstained")) {
            return Optional.empty();
        }
        int predicate = predicate(first, last);
        if (predicate < 0 || clauses.isAsked(predicate) || clauses.isSupposed(predicate)) {
            return Optional.empty();
        }
        List<Integer> agents = reduced(predicate).isPresent()
                        && !grammar.under(predicate, "by").isEmpty()
                ? grammar.under(predicate, "by")
                : arguments.agents(predicate);
        if (agents.stream().anyMatch(a -> papers.at(a).isPresent())) {
            return Optional.empty();
        }
        boolean vote = VOTES.contains(kind);
        Optional<Paper> paper = linked(predicate, last, kind);
        if (paper.isEmpty() && vote && kind.equals("vetoed") && hasObject(predicate)) {
            return Optional.empty();
        }
        paper = paper.or(() -> vote || idiom && papers.isDebated(predicate, LONG_AGO) || isShort(predicate, kind)
                ? papers.current(predicate)
                : Optional.empty());
        List<Holder> who = new ArrayList<>(holders.of(agents, predicate));
        who.addAll(together(predicate, who));
        if (who.isEmpty() && agents.isEmpty() && !kind.equals("sponsor")) {
            who = holders.speakersAt(scene.token(first).span().begin());
        }
        boolean known = kind.equals("sponsor")
                && !idiom
                && paper.filter(p -> !p.sponsors().isEmpty()).isPresent();
        if (paper.isEmpty() || who.isEmpty() || known || isAdoption(predicate, who)) {
            return Optional.empty();
        }
        boolean another = kind.equals("for")
                && grammar.dependents(predicate, "obj").stream().anyMatch(papers::isWanted);
        String turned = another ? "change" : turned(kind, predicate, saysNo(first, last));
        Span span = clauses.from(first, predicate);
        return Optional.of(new Stand(turned, clauses.isConditional(predicate), who, paper.get(), span, first));
    }

    /** "Britain and France watered down a draft": it is theirs. */
    private boolean isReworking(int first, String kind) {
        return kind.equals("weak")
                && scene.token(first).upos() == Upos.VERB
                && !grammar.isPassive(first)
                && !scene.token(first).is("amod")
                && arguments.patients(first).stream().anyMatch(p -> papers.at(p).isPresent());
    }

    /** A council or assembly that approves a text adopts it: that is the outcome, no stand of a member. */
    private boolean isAdoption(int predicate, List<Holder> who) {
        return (ADOPTING.contains(grammar.lemma(predicate)) || grammar.has(predicate, "compound:prt"))
                && who.stream().allMatch(h -> BODIES.stream().anyMatch(h.party().name()::endsWith));
    }

    /** Cues that need no object where a text is debated: "objected", "had not yet decided". */
    private boolean isShort(int predicate, String kind) {
        boolean within = kind.equals("change");
        boolean bare = (within || arguments.patients(predicate).isEmpty())
                && grammar.dependents(predicate, "obl").isEmpty();
        boolean told = kind.equals("undecided") && !scene.token(predicate).is("advcl") || kind.equals("change");
        boolean object = grammar.lemma(predicate).equals("object")
                || grammar.lemma(predicate).equals("oppose");
        boolean refused = kind.equals("for") && clauses.isNegated(predicate) && clauses.isConditional(predicate);
        return bare && (told || object || refused) && isDebated(predicate);
    }

    /** Whether an instrument is named in the sentence or the two before it. */
    private boolean isDebated(int token) {
        return papers.isDebated(token, NEAR);
    }

    private boolean hasObject(int verb) {
        return !grammar.dependents(verb, "obj").isEmpty();
    }

    /** The verb of a cue; for a noun or adjective the predicate it belongs to. */
    private int predicate(int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = scene.token(i);
            if (token.upos() == Upos.VERB) {
                return i;
            }
        }
        for (int i = last; i >= first; i--) {
            Optional<Integer> clause = grammar.clauseOf(i);
            if (clause.isPresent()) {
                return clause.get();
            }
        }
        return -1;
    }

    /** The instrument that is the object, or that the object speaks of. */
    private Optional<Paper> linked(int verb, int last, String kind) {
        List<Integer> objects = new ArrayList<>(arguments.patients(verb));
        objects.addAll(grammar.dependents(verb, "obl"));
        for (int i = verb; i <= last; i++) {
            objects.addAll(grammar.dependents(i, "nmod", "obl", "obj"));
        }
        reduced(verb).ifPresent(objects::add);
        for (int object : objects) {
            for (int member : grammar.members(object)) {
                Optional<Paper> paper = papers.at(member);
                if (paper.isPresent()) {
                    return paper;
                }
                boolean pronoun = grammar.lemma(member).equals("it") && !kind.equals("sponsor");
                if (pronoun && isDebated(verb)) {
                    return papers.current(verb);
                }
                boolean stands = STANDS_FOR.contains(grammar.lemma(member));
                for (int inner : stands ? grammar.dependents(member, "nmod", "compound") : List.<Integer>of()) {
                    if (papers.at(inner).isPresent()) {
                        return papers.at(inner);
                    }
                }
                boolean outcome = OUTCOMES.contains(grammar.lemma(member))
                        && !grammar.has(member, "nmod", "compound")
                        && !kind.equals("sponsor")
                        && !kind.equals("undecided")
                        && isDebated(verb);
                if (outcome) {
                    return papers.current(verb);
                }
            }
        }
        return Optional.empty();
    }

    /** "The resolution, tabled by Egypt, passed": what stands before the comma, wherever the tree hangs the participle. */
    private Optional<Integer> reduced(int verb) {
        boolean participle = scene.token(verb).xpos().equals("VBN")
                && (scene.token(verb).is("advcl") || scene.token(verb).is("acl"))
                && !grammar.has(verb, "nsubj", "aux");
        int before = verb - 1;
        if (participle && before > 0 && grammar.lemma(before).equals(",")) {
            before--;
        }
        return participle && before >= 0 && papers.at(before).isPresent() ? Optional.of(before) : Optional.empty();
    }

    /** "With China, it vetoed": who is named beside the subject. */
    private List<Holder> together(int predicate, List<Holder> who) {
        List<Holder> beside = new ArrayList<>();
        for (int phrase : who.isEmpty() ? List.<Integer>of() : grammar.under(predicate, "with")) {
            boolean front = phrase < predicate;
            Optional<Mention> mention = scene.findMention(phrase).filter(m -> m.type() == Mention.Type.COUNTRY);
            if (front && mention.isPresent()) {
                beside.addAll(holders.of(List.of(phrase), predicate));
            }
        }
        return beside;
    }

    private boolean saysNo(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (Set.of("not", "no", "never").contains(grammar.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private String turned(String kind, int predicate, boolean saysNo) {
        boolean modal = grammar.dependents(predicate, "aux").stream()
                .anyMatch(a -> Set.of("would", "will", "may", "might", "could").contains(grammar.lemma(a)));
        int governor =
                scene.token(predicate).is("xcomp") ? scene.token(predicate).head() : -1;
        boolean threat =
                governor >= 0 && Set.of("threaten", "vow", "plan", "prepare").contains(grammar.lemma(governor));
        boolean negated = !saysNo && clauses.isNegated(predicate);
        return switch (kind) {
            case "for", "voted-for" -> negated ? isNever(predicate) ? "against" : "block" : kind;
            case "against", "voted-against" -> negated ? "undecided" : kind;
            case "vetoed" -> negated ? "undecided" : modal || threat ? "against" : kind;
            default -> kind;
        };
    }

    private boolean isNever(int predicate) {
        return grammar.children(predicate).stream()
                .anyMatch(c -> grammar.lemma(c.index()).equals("never"));
    }
}
