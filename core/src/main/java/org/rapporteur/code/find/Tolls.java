package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Amount;
import org.rapporteur.text.Span;

/**
 * Figures of the dead that somebody gives without a verb of killing: "the bishop's office counted 145; Jakarta says five", "the
 * government puts the figure at 16", "1,200 according to the prosecutor". Each is a claim of its own, with who gives it. A figure
 * that does not name the dead counts only where the sentence or one of the two before speaks of them with a number; where these count
 * the hurt, the held or those who fled, it is a figure of those.
 */
final class Tolls {
    static final String WORD = "toll";
    private static final int LONGEST = 8;
    private static final int DEEPEST = 6;
    private static final int YEAR = 4;
    private static final int SAME_EVENT_SENTENCES = 3;
    private static final Set<String> LOSSES = Set.of("death", "loss", "killing", "murder", "body", "corpse", "remains");

    private final Scene scene;
    private final Grammar grammar;
    private final TollKinds kinds;
    private final Set<Integer> taken = new HashSet<>();

    /** @param triggers found already; a number told beside one is not looked at */
    Tolls(Scene scene, List<Trigger> triggers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.kinds = new TollKinds(scene, triggers);
        for (Trigger trigger : triggers) {
            taken.addAll(trigger.tokens());
            taken.add(trigger.anchor());
        }
    }

    /** Whether a trigger is such a figure. */
    static boolean isOne(Trigger trigger) {
        return trigger.isVerb() && trigger.entry().wording().anchorWord().equals(WORD);
    }

    /** The kind of {@code victims.tsv} that such a figure is of. */
    static String kind(Trigger toll) {
        return toll.entry().wording().words().get(1);
    }

    /** Whether another trigger is but the noun of a figure: "toll" in "put the toll at 16". */
    static boolean tells(Trigger toll, Trigger other) {
        return other.isNominal()
                && other.entry().kind() == Kind.HARM
                && toll.tokens().contains(other.anchor());
    }

    /**
     * Of what told before a figure is: the last attack that somebody suffered, within three sentences. A running total is of no one of them.
     *
     * @param sketches in text order
     * @param index of the figure
     * @return the index of the attack
     */
    static Optional<Integer> findCounted(List<Sketch> sketches, int index, Scene scene) {
        Sketch figure = sketches.get(index);
        boolean running =
                figure.circumstances().quantities().stream().anyMatch(q -> q.scope() == Quantity.Scope.RUNNING);
        int sentence = scene.sentenceOf(figure.trigger().anchor()).index();
        boolean dead = kind(figure.trigger()).equals(TollKinds.KILLED);
        for (int i = index - 1; i >= 0 && dead && !running; i--) {
            Sketch before = sketches.get(i);
            int distance =
                    sentence - scene.sentenceOf(before.trigger().anchor()).index();
            if (distance > SAME_EVENT_SENTENCES) {
                return Optional.empty();
            }
            boolean suffered = before.circumstances().quantities().stream()
                            .anyMatch(q -> q.unit() == Quantity.Unit.KILLED && q.scope() != Quantity.Scope.RUNNING)
                    || scene.grammar().isHarming(before.trigger().anchor());
            if (before.type() == EventType.ASSAULT && !isOne(before.trigger()) && suffered) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    List<Trigger> find() {
        List<Trigger> found = new ArrayList<>();
        for (Amount amount : scene.resolved().amounts()) {
            figure(amount).ifPresent(trigger -> {
                found.add(trigger);
                taken.addAll(trigger.tokens());
            });
        }
        return found;
    }

    private Optional<Trigger> figure(Amount amount) {
        Optional<Integer> number = number(amount);
        if (number.isEmpty() || amount.low().or(amount::high).filter(n -> n > 0).isEmpty()) {
            return Optional.empty();
        }
        int head = counted(number.get());
        Optional<Integer> loss = loss(head);
        boolean dead = head != number.get();
        if (dead ? !kinds.isDead(head) && loss.isEmpty() && !isLoss(head) : !isBare(number.get())) {
            return Optional.empty();
        }
        Optional<Integer> verb = loss.flatMap(this::giver)
                .or(() -> giver(head))
                .or(() -> giver(number.get()))
                .or(() -> givenBehind(number.get()))
                .or(() -> putAt(number.get(), amount));
        boolean named = dead
                || loss.isPresent()
                || verb.filter(v -> namesToll(v, head) || namesDead(v, head)).isPresent();
        boolean told = verb.isPresent() || !named && (isAccording(head) || isTallied(number.get(), amount));
        Optional<String> kind = named ? Optional.of(TollKinds.KILLED) : kinds.spokenOf(head);
        return told && !taken.contains(head) ? kind.map(k -> trigger(k, verb, head, amount)) : Optional.empty();
    }

    /** "One death", "212 executions". */
    private boolean isLoss(int noun) {
        return scene.token(noun).upos() == Upos.NOUN
                && scene.codebook()
                        .victims()
                        .findKind(grammar.lemma(noun))
                        .filter(TollKinds.KILLED::equals)
                        .isPresent();
    }

    /** "The 52 reported earlier by the police", "the four admitted by the army". */
    private Optional<Integer> givenBehind(int number) {
        boolean the = grammar.dependents(number, "det").stream()
                .anyMatch(d -> grammar.lemma(d).equals("the"));
        return grammar.dependents(number, "acl").stream()
                .filter(v -> the
                        && v > number
                        && scene.token(v).xpos().equals("VBN")
                        && scene.codebook().grammar().is(grammar.lemma(v), "figure"))
                .findFirst();
    }

    /** "The toll is between 90 and 120". */
    private boolean isTallied(int number, Amount amount) {
        int first = scene.tokensIn(amount.words().span()).get(0).index();
        boolean is = grammar.has(number, "cop")
                || first > scene.sentenceOf(number).firstToken()
                        && grammar.lemma(first - 1).equals("be");
        int predicate =
                grammar.has(number, "nsubj") ? number : scene.token(number).head();
        return is
                && predicate >= 0
                && grammar.dependents(predicate, "nsubj").stream()
                        .anyMatch(n -> n < number && scene.codebook().grammar().is(grammar.lemma(n), "tally"));
    }

    /** The number that the words around it govern: "600" of "between 600 and 1,000", "million" of "1.5 million". */
    private Optional<Integer> number(Amount amount) {
        List<Token> numbers = scene.tokensIn(amount.words().span()).stream()
                .filter(t -> t.upos() == Upos.NUM)
                .toList();
        return numbers.stream()
                .filter(t -> numbers.stream().noneMatch(o -> o.index() == t.head()))
                .map(Token::index)
                .findFirst();
    }

    private int counted(int number) {
        Token token = scene.token(number);
        if (isOfTally(token)) {
            return number;
        }
        int next = number + 1;
        boolean dead = next < scene.sentenceOf(number).endToken()
                && grammar.lemma(next).equals("dead");
        return token.is("nummod") && token.head() >= 0 ? token.head() : dead ? next : number;
    }

    /** "Puts the number at 3,000", where the tree takes the 3,000 for a number of the number. */
    private boolean isOfTally(Token number) {
        return number.is("nummod")
                && number.head() >= 0
                && number.head() < number.index()
                && scene.codebook().grammar().is(grammar.lemma(number.head()), "tally")
                && grammar.preposition(number.index()).equals("at");
    }

    /** "The deaths of 9,260 people", "the loss of 64 servicemen": the noun of the loss. */
    private Optional<Integer> loss(int head) {
        int noun = scene.token(head).head();
        boolean of = noun >= 0 && noun < head && grammar.preposition(head).equals("of");
        return of && LOSSES.contains(grammar.lemma(noun)) ? Optional.of(noun) : Optional.empty();
    }

    /** "Put the number of dead in Sudan at 70,000", wherever the tree hangs the number between the verb and "at". */
    private Optional<Integer> putAt(int number, Amount amount) {
        int first = scene.tokensIn(amount.words().span()).get(0).index();
        String before = first > scene.sentenceOf(number).firstToken() ? grammar.lemma(first - 1) : "";
        boolean at = before.equals("at") || grammar.preposition(number).equals("at") && !before.equals("from");
        return at ? putting(number) : Optional.empty();
    }

    private Optional<Integer> putting(int number) {
        int at = scene.token(number).head();
        for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
            boolean puts = at < number
                    && grammar.isVerb(at)
                    && scene.codebook().grammar().is(grammar.lemma(at), "figure at");
            if (puts) {
                boolean named = namesDead(at, number)
                        || namesTally(at, number) && kinds.spokenOf(number).isPresent();
                return named ? Optional.of(at) : Optional.empty();
            }
            at = scene.token(at).head();
        }
        return Optional.empty();
    }

    private boolean namesTally(int verb, int number) {
        for (int i = verb + 1; i < number; i++) {
            if (scene.codebook().grammar().is(grammar.lemma(i), "tally")) {
                return true;
            }
        }
        return false;
    }

    private boolean namesDead(int verb, int number) {
        for (int i = verb + 1; i < number; i++) {
            if (kinds.isDead(i)
                    || grammar.lemma(i).equals(WORD)
                    || grammar.lemma(i).equals("loss")) {
                return true;
            }
        }
        return false;
    }

    /** A number that counts nothing by itself: no date, share, sum or age. */
    private boolean isBare(int number) {
        Token token = scene.token(number);
        int next = number + 1;
        boolean followed = next < scene.sentenceOf(number).endToken()
                && (scene.token(next).upos() == Upos.NOUN
                        || scene.token(next).upos() == Upos.SYM
                        || scene.token(next).upos() == Upos.ADJ);
        boolean year = scene.text().at(token.span()).length() == YEAR
                && scene.findMention(number)
                        .filter(m -> m.type() == Mention.Type.TIME)
                        .isPresent();
        return !followed && !year && grammar.under(number, "of").isEmpty() && token.head() >= 0;
    }

    /** The verb by which somebody gives the number, with the preposition that goes with it. */
    private Optional<Integer> giver(int head) {
        Token token = scene.token(head);
        Token first = token;
        while ((token.is("conj") || token.is("nmod"))
                && token.head() >= 0
                && scene.token(token.head()).upos() == Upos.NUM) {
            first = token.is("nmod") ? first : scene.token(token.head());
            token = scene.token(token.head());
        }
        boolean ofCount = token.is("nmod")
                && token.head() >= 0
                && scene.token(token.head()).is("obj")
                && scene.codebook().grammar().is(grammar.lemma(token.head()), "tally");
        if (ofCount) {
            token = scene.token(token.head());
        }
        int verb = token.head();
        boolean counted = (token.is("obj") || token.is("xcomp")) && first.index() == token.index();
        if (verb < 0 || verb > head || !grammar.isVerb(verb) || !counted && !ofCount && !token.is("obl")) {
            return Optional.empty();
        }
        String way = counted ? "figure" : "figure " + first(grammar.preposition(first.index()));
        boolean gives = scene.codebook().grammar().is(grammar.lemma(verb), way)
                || ofCount && scene.codebook().grammar().is(grammar.lemma(verb), "figure");
        return gives ? Optional.of(verb) : Optional.empty();
    }

    private static String first(String preposition) {
        int space = preposition.indexOf(' ');
        return space < 0 ? preposition : preposition.substring(0, space);
    }

    /** "Puts the toll at", "the dead stood at": what the figure is of. */
    private boolean namesToll(int verb, int head) {
        return !tallies(verb, head).isEmpty();
    }

    private List<Integer> tallies(int verb, int head) {
        return grammar.dependents(verb, "obj", "nsubj").stream()
                .filter(n -> n != head && (grammar.lemma(n).equals(WORD) || kinds.isDead(n)))
                .toList();
    }

    private boolean isAccording(int head) {
        int next = head + 1;
        return next + 1 < scene.sentenceOf(head).endToken()
                && grammar.lemma(next + 1).equals("to")
                && scene.text().at(scene.token(next).span()).equalsIgnoreCase("according");
    }

    private Trigger trigger(String kind, Optional<Integer> verb, int head, Amount amount) {
        Span number = amount.words().span().cover(scene.token(head).span());
        boolean near =
                verb.filter(v -> head - v <= LONGEST && !taken.contains(v)).isPresent();
        int anchor = near ? verb.get() : head;
        Span span = near ? scene.token(anchor).span().cover(number) : number;
        List<Integer> tokens = new ArrayList<>(near ? List.of(anchor, head) : List.of(head));
        verb.ifPresent(v -> tokens.addAll(tallies(v, head)));
        tokens.sort(null);
        return new Trigger(TollKinds.entry(kind), anchor, tokens, span);
    }
}
