package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/** Finds what a dispatch says of stands on its instruments, cue by cue. */
final class StandFinder {
    private static final Set<String> VOTES = Set.of("voted-for", "voted-against", "abstained", "vetoed");
    private static final Set<String> FOR = Set.of("for", "voted-for");
    private static final Set<String> VERDICTS = Set.of("good", "bad", "weak");
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
    private static final Set<String> GIVING = Set.of("give", "lend", "offer", "deny");
    /** What members ask of others that they want themselves. */
    static final Set<String> URGING = Set.of(
            "urge", "ask", "call", "press", "appeal", "invite", "lobby", "push", "tell", "exhort", "implore", "beg");
    /** Kinds of turns that name no instrument: "is on board". */
    private static final String IDIOM = "idiom-";
    /** Sentences within which such a turn still speaks of the instrument named last. */
    private static final int LONG_AGO = 8;

    private static final int NEAR = 2;
    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final Holders holders;
    private final Clauses clauses;
    private final PhraseList words;
    private final VerdictStands verdicts;
    private final LikeStands likewise;
    private final StandObjects objects;
    private final StandBearers bearers;

    StandFinder(Scene scene, Papers papers, Holders holders, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.holders = holders;
        this.clauses = clauses;
        this.words = scene.codebook().ledgers().stances();
        this.verdicts = new VerdictStands(scene, papers, holders, clauses);
        this.likewise = new LikeStands(scene, holders, clauses);
        this.objects = new StandObjects(scene, papers, holders);
        this.bearers = new StandBearers(scene, holders, objects);
    }

    /** In text order. */
    List<Stand> find() {
        List<Stand> found = new ArrayList<>();
        int next = 0;
        for (Token token : scene.syntax().tokens()) {
            if (token.index() < next) {
                continue;
            }
            if (!found.isEmpty()) {
                likewise.inverted(token.index(), found.get(found.size() - 1)).ifPresent(found::add);
            }
            Optional<PhraseList.Found> phrase = phrase(token.index());
            if (phrase.filter(p -> p.kind().equals("likewise")).isPresent()) {
                int last = token.index() + phrase.get().last();
                likewise.told(token.index(), last, found).ifPresent(found::add);
                next = last + 1;
                continue;
            }
            if (phrase.isPresent()) {
                int last = token.index() + phrase.get().last();
                Optional<Stand> stand = stand(token.index(), last, phrase.get().kind(), found);
                stand.ifPresent(s -> {
                    found.add(s);
                    objects.told(s.token());
                });
                next = stand.isPresent() ? last + 1 : token.index() + 1;
            }
        }
        return found;
    }

    private Optional<PhraseList.Found> phrase(int first) {
        Upos upos = scene.token(first).upos();
        if (upos == Upos.PUNCT) {
            return Optional.empty();
        }
        return indirect(first)
                .or(() -> words.findLongest(scene.lemmasFrom(first, 9), i -> isPassedOver(first + i), ""));
    }

    /** "Gave the text its blessing": what is given to it. */
    private Optional<PhraseList.Found> indirect(int verb) {
        boolean gives = GIVING.contains(grammar.lemma(verb)) && grammar.has(verb, "iobj", "obj");
        for (int given : gives ? grammar.dependents(verb, "obj") : List.<Integer>of()) {
            boolean about = grammar.dependents(verb, "iobj", "obj").stream()
                    .anyMatch(t -> t < given && objects.isAbout(t, verb));
            Optional<PhraseList.Found> found =
                    about ? words.findLongest(List.of("give", grammar.lemma(given)), i -> false, "") : Optional.empty();
            if (found.isPresent()) {
                return found.map(
                        f -> new PhraseList.Found(0, f.length(), f.kind().replace(IDIOM, "")));
            }
        }
        return Optional.empty();
    }

    private boolean isPassedOver(int token) {
        Upos upos = scene.token(token).upos();
        boolean filler = upos == Upos.ADV
                || upos == Upos.PUNCT
                || upos == Upos.DET
                || upos == Upos.AUX
                || upos == Upos.ADJ
                || upos == Upos.NUM
                || scene.token(token).xpos().equals("PRP$");
        return filler && !Set.of("not", "never", "no").contains(grammar.lemma(token));
    }

    private Optional<Stand> stand(int first, int last, String found, List<Stand> told) {
        boolean idiom = found.startsWith(IDIOM) || found.equals("contingent");
        boolean contingent = found.equals("contingent");
        String kind = contingent
                ? "change"
                : idiom ? found.substring(IDIOM.length()) : isReworking(first, found) ? "sponsor" : found;
        if (VERDICTS.contains(kind)) {
            return verdicts.find(first, last, kind);
        }
        boolean noun = first == last && scene.token(first).upos() == Upos.NOUN;
        if (noun && !kind.equals("change") && !kind.equals("abstained")) {
            return Optional.empty();
        }
        int predicate = predicate(first, last);
        if (predicate < 0 || clauses.isSupposed(predicate)) {
            return Optional.empty();
        }
        Optional<Integer> asking = clauses.findAsking(predicate);
        if (asking.isPresent()) {
            return urged(asking.get(), predicate, last, kind);
        }
        List<Integer> agents = bearers.agents(first, predicate);
        if (agents.stream().anyMatch(a -> papers.at(a).isPresent())) {
            return Optional.empty();
        }
        if (kind.equals("adopting") || kind.equals("let") && !clauses.isNegated(predicate)) {
            return Optional.empty();
        }
        boolean vote = VOTES.contains(kind);
        Optional<Paper> paper = objects.linked(predicate, last, kind);
        if (idiom && paper.isEmpty() && objects.isOfOther(predicate, first, last)) {
            return Optional.empty();
        }
        if (paper.isEmpty() && vote && kind.equals("vetoed") && hasObject(predicate)) {
            return Optional.empty();
        }
        paper = paper.or(() -> vote || idiom && objects.isDebated(predicate, LONG_AGO) || isShort(predicate, kind)
                ? papers.current(predicate)
                : Optional.empty());
        List<Holder> who = new ArrayList<>(holders.of(agents, predicate));
        who.addAll(bearers.together(predicate, who));
        if (who.isEmpty() && !kind.equals("sponsor") && bearers.isPronoun(agents)) {
            who = new ArrayList<>(holders.of(bearers.telling(predicate), predicate));
        }
        if (who.isEmpty() && agents.isEmpty() && !kind.equals("sponsor")) {
            who = new ArrayList<>(holders.speakersAt(scene.token(first).span().begin()));
        }
        boolean known = kind.equals("sponsor")
                && !idiom
                && paper.filter(p -> !p.sponsors().isEmpty()).isPresent();
        who.removeIf(h -> isCouncil(h, kind));
        if (paper.isEmpty() && kind.equals("for") && !who.isEmpty()) {
            List<Holder> siding = List.copyOf(who);
            return objects.sidedWith(predicate, last, told)
                    .map(s -> new Stand(
                            s.kind(), s.conditional(), siding, s.paper(), clauses.from(first, predicate), first));
        }
        if (paper.isEmpty() || who.isEmpty() || known || isAdoption(predicate, who)) {
            return Optional.empty();
        }
        boolean another = kind.equals("for")
                && grammar.dependents(predicate, "obj").stream().anyMatch(papers::isWanted);
        boolean vetoing = kind.equals("against") && isByVeto(predicate);
        String turned = vetoing ? "vetoed" : another ? "change" : turned(kind, predicate, saysNo(first, last));
        Span span = clauses.from(first, predicate);
        boolean conditional =
                clauses.isConditional(predicate) || !FOR.contains(turned) && clauses.isOfPresentForm(predicate);
        return Optional.of(new Stand(turned, conditional, who, paper.get(), span, first));
    }

    /** "Urged members to approve the text": whoever urges others to vote so stands so. */
    private Optional<Stand> urged(int asking, int predicate, int last, String kind) {
        boolean pro = Set.of("for", "voted-for", "adopting").contains(kind);
        boolean contra = kind.equals("against") || kind.equals("voted-against");
        boolean urges = URGING.contains(grammar.lemma(asking)) && !clauses.isNegated(asking);
        Optional<Paper> paper = urges && (pro || contra) ? objects.linked(predicate, last, kind) : Optional.empty();
        List<Holder> who = paper.isEmpty()
                ? List.of()
                : holders.of(arguments.agents(asking), asking).stream()
                        .filter(h -> !isCouncil(h, kind))
                        .toList();
        boolean wants = pro != clauses.isNegated(predicate);
        return who.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stand(
                        wants ? "for" : "against", false, who, paper.get(), clauses.from(asking, asking), predicate));
    }

    /** A council of the United Nations that debates a text has no stand on it; nor is any body undecided. */
    private static boolean isCouncil(Holder holder, String kind) {
        String code = holder.party().code();
        return (code.equals("UNO") || code.equals("IGO") && kind.equals("undecided"))
                && BODIES.stream().anyMatch(holder.party().name()::endsWith);
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
        boolean refused = kind.equals("for")
                && clauses.isNegated(predicate)
                && (clauses.isConditional(predicate) || clauses.isOfPresentForm(predicate));
        boolean open = kind.equals("change")
                && objects.isDebated(predicate, LONG_AGO)
                && !objects.isOfOther(predicate, predicate, predicate);
        return bare && (told || object || refused) && (open || isDebated(predicate));
    }

    /** Whether an instrument is named in the sentence or the two before it. */
    private boolean isDebated(int token) {
        return objects.isDebated(token, NEAR);
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
            case "let" -> "block";
            case "for", "voted-for" -> negated ? isNever(predicate) ? "against" : "block" : kind;
            case "against", "voted-against" -> negated ? "undecided" : kind;
            case "vetoed" -> negated ? "undecided" : modal || threat ? "against" : kind;
            default -> kind;
        };
    }

    /** "Killed the text with its veto", "used its veto to block it". */
    private boolean isByVeto(int predicate) {
        int governor = scene.token(predicate).head();
        boolean used = governor >= 0
                && grammar.dependents(governor, "obj").stream()
                        .anyMatch(o -> grammar.lemma(o).equals("veto"));
        boolean with = grammar.dependents(predicate, "obl").stream()
                .anyMatch(o -> grammar.lemma(o).equals("veto"));
        boolean open = grammar.dependents(with ? predicate : Math.max(governor, 0), "aux").stream()
                .anyMatch(a -> scene.token(a).xpos().equals("MD"));
        return (with || used) && !open;
    }

    private boolean isNever(int predicate) {
        return grammar.children(predicate).stream()
                .anyMatch(c -> grammar.lemma(c.index()).equals("never"));
    }
}
