package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Upos;

/**
 * The phrases that say who stands behind a document: "Russian draft", "a text put forward by Jordan", "tabled it together with
 * France", "are the main sponsors of the motion".
 */
final class SponsorPhrases {
    private static final Set<String> SPONSORING = Set.of(
            "propose",
            "table",
            "draft",
            "submit",
            "sponsor",
            "circulate",
            "present",
            "introduce",
            "author",
            "distribute",
            "offer",
            "float",
            "prepare",
            "co-sponsor",
            "cosponsor",
            "co-author",
            "unveil",
            "pen",
            "craft",
            "steer",
            "shepherd",
            "pilot");
    /** Verbs that sponsor with who is to look at it: "laid before the council", "brought to the meeting". */
    private static final Set<String> PLACING = Set.of("lay", "put", "bring", "take");

    private static final Set<String> BODIES =
            Set.of("council", "assembly", "meeting", "summit", "session", "parliament", "table", "conference");

    private static final Set<String> BACKING = Set.of("back", "support", "lead", "write");
    /** Verbs that sponsor with their particle alone. */
    private static final Set<String> PARTICLES = Set.of("put forward", "draw up", "bring forward", "write up");

    private static final Set<String> SPONSORS =
            Set.of("sponsor", "co-sponsor", "cosponsor", "author", "drafter", "architect", "initiator");

    private static final String COMBINING = "combining-";

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;

    SponsorPhrases(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
    }

    /** Heads of the phrases that name who stands behind a document. */
    List<Integer> heads(int token) {
        List<Integer> heads = new ArrayList<>(grammar.dependents(token, "nmod:poss"));
        for (int adjective : grammar.dependents(token, "amod", "compound")) {
            if (isNationality(adjective) || isOwner(adjective)) {
                heads.add(adjective);
            }
        }
        heads.addAll(joined(token));
        heads.addAll(agreeing(token));
        heads.addAll(grammar.under(token, "by"));
        for (int clause : grammar.dependents(token, "acl")) {
            if (isSponsoring(clause)) {
                heads.addAll(arguments.agents(clause));
            }
        }
        for (int clause : grammar.dependents(token, "acl:relcl")) {
            boolean gap = isSponsoring(clause)
                    && arguments.patients(clause).stream().anyMatch(p -> p == token || grammar.isRelative(p));
            heads.addAll(
                    gap
                            ? grammar.dependents(clause, "nsubj").stream()
                                    .filter(s -> !grammar.isRelative(s))
                                    .toList()
                            : List.of());
        }
        heads.addAll(backers(token));
        heads.addAll(inRelative(token));
        int verb = scene.token(token).head();
        if (verb >= 0 && isSponsoring(verb) && arguments.patients(verb).contains(token)) {
            heads.addAll(arguments.agents(verb));
            heads.addAll(together(verb));
        }
        heads.addAll(named(token));
        heads.addAll(reduced(token));
        return heads.stream().flatMap(h -> meant(h).stream()).toList();
    }

    /** "The United States and Britain put off a vote on their draft": both. */
    private List<Integer> meant(int head) {
        if (!grammar.lemma(head).equals("their")) {
            return List.of(head);
        }
        Optional<Integer> clause = grammar.clauseOf(head);
        List<Integer> subjects = clause.map(arguments::subjects).orElse(List.of());
        return subjects.stream().anyMatch(s -> s < head) ? subjects : List.of(head);
    }

    /** "A Franco-German draft": both states, wherever the tree hangs the first. */
    private List<Integer> joined(int token) {
        List<Integer> heads = new ArrayList<>();
        for (int adjective : grammar.dependents(token, "amod", "compound")) {
            int first = adjective - 2;
            boolean hyphen = first >= 0 && grammar.lemma(adjective - 1).equals("-");
            if (hyphen && combining(first).isPresent()) {
                heads.add(first);
                heads.add(adjective);
            }
        }
        return heads;
    }

    /** The state that a word means before a hyphen and a people's adjective: "Franco-". */
    Optional<String> combining(int token) {
        return scene.codebook()
                .ledgers()
                .docket()
                .findKind(scene.text().at(scene.token(token).span()).toLowerCase(Locale.ROOT), COMBINING)
                .filter(k -> token + 1 < scene.syntax().tokens().size()
                        && grammar.lemma(token + 1).equals("-"))
                .map(k -> k.substring(COMBINING.length()));
    }

    /** "The text, on which Paris and Washington agreed". */
    private List<Integer> agreeing(int token) {
        List<Integer> heads = new ArrayList<>();
        for (int clause : grammar.dependents(token, "acl:relcl")) {
            boolean on = grammar.lemma(clause).equals("agree")
                    && !isDenied(clause)
                    && grammar.under(clause, "on").stream().anyMatch(grammar::isRelative);
            heads.addAll(on ? grammar.dependents(clause, "nsubj") : List.of());
        }
        return heads;
    }

    private boolean isDenied(int verb) {
        return grammar.dependents(verb, "advmod").stream()
                .anyMatch(n -> Set.of("not", "never").contains(grammar.lemma(n)));
    }

    /** "A U.S.-backed resolution", "the French-drafted text". */
    private List<Integer> backers(int token) {
        List<Integer> heads = new ArrayList<>();
        for (int participle : grammar.dependents(token, "amod")) {
            boolean backed =
                    SPONSORING.contains(grammar.lemma(participle)) || BACKING.contains(grammar.lemma(participle));
            if (backed && participle >= 2 && grammar.lemma(participle - 1).equals("-")) {
                heads.add(participle - 2);
            }
        }
        return heads;
    }

    /** "The text, which was drafted by Peru": the nearest noun before "which", wherever the tree hangs the clause. */
    private List<Integer> inRelative(int token) {
        int end = scene.sentenceOf(token).endToken();
        int next = token + 1 < end && grammar.lemma(token + 1).equals(",") ? token + 2 : token + 1;
        boolean relative =
                next < end && grammar.isRelative(next) && scene.token(next).is("nsubj");
        int verb = relative ? scene.token(next).head() : -1;
        boolean sponsored = verb >= 0 && isSponsoring(verb) && grammar.isPassive(verb);
        return sponsored ? grammar.under(verb, "by") : List.of();
    }

    /** Whether a participle tells who put a paper forward: "a paper submitted by the envoy". */
    boolean isTabled(int token) {
        return !reduced(token).isEmpty()
                || grammar.dependents(token, "acl").stream()
                        .anyMatch(
                                c -> isSponsoring(c) && !grammar.under(c, "by").isEmpty());
    }

    private boolean isSponsoring(int verb) {
        String lemma = grammar.lemma(verb);
        boolean placed = PLACING.contains(lemma)
                && (!grammar.under(verb, "before").isEmpty()
                        || grammar.under(verb, "to").stream().anyMatch(t -> BODIES.contains(grammar.lemma(t))));
        return SPONSORING.contains(lemma)
                || placed
                || grammar.dependents(verb, "compound:prt", "advmod").stream()
                        .anyMatch(p -> PARTICLES.contains(lemma + " " + grammar.lemma(p)));
    }

    /** "Tabled the draft together with Britain and France". */
    private List<Integer> together(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int phrase : grammar.under(verb, "with")) {
            boolean country = scene.findMention(phrase)
                    .filter(m -> m.type() == Mention.Type.COUNTRY)
                    .isPresent();
            found.addAll(country ? List.of(phrase) : List.of());
        }
        return found;
    }

    /** "Bangladesh and Saudi Arabia are the main sponsors of the motion". */
    private List<Integer> named(int token) {
        int noun = scene.token(token).head();
        boolean sponsors = noun >= 0
                && SPONSORS.contains(grammar.lemma(noun))
                && grammar.preposition(token).equals("of")
                && grammar.has(noun, "cop");
        return sponsors ? grammar.dependents(noun, "nsubj") : List.of();
    }

    /** "The short document, put forward by Jordan, also demands", wherever the tree hangs the participle. */
    private List<Integer> reduced(int token) {
        int end = scene.sentenceOf(token).endToken();
        int next = token + 2;
        boolean participle = next < end
                && grammar.lemma(token + 1).equals(",")
                && scene.token(next).xpos().equals("VBN")
                && !grammar.has(next, "nsubj", "aux")
                && isSponsoring(next);
        return participle ? grammar.under(next, "by") : List.of();
    }

    /** "The Arab League measures" are the League's; a "Security Council resolution" has sponsors of its own. */
    boolean isOwner(int token) {
        return scene.findMention(token)
                .filter(m -> m.type() == Mention.Type.ORGANISATION)
                .map(scene::actor)
                .filter(a -> a.country().isPresent()
                        && !a.name().endsWith("Council")
                        && !a.name().endsWith("Assembly"))
                .isPresent();
    }

    /** "Russian draft" and "US draft", but not "Syria resolution": a country's name before a document is its topic. */
    private boolean isNationality(int token) {
        boolean joined = scene.token(token).upos() == Upos.ADJ
                || scene.findMention(token)
                        .filter(m -> m.type() == Mention.Type.NATIONALITY)
                        .isPresent();
        boolean abbreviation = scene.token(token).span().length() <= 4
                && scene.text()
                                .at(scene.token(token).span())
                                .chars()
                                .filter(Character::isLowerCase)
                                .count()
                        == 0;
        return scene.findMention(token).isPresent() && (joined || abbreviation);
    }
}
