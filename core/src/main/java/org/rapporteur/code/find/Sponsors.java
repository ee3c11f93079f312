package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.code.lexicon.WordList;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Digest;

/**
 * The instruments of a dispatch and who stands behind each: who tabled, drafted, proposed or sponsored it ("Russian draft",
 * "a resolution proposed by European countries"). A mention without sponsor is the instrument in focus: the last one named with
 * a sponsor that was not voted on before, else the first named later.
 */
final class Sponsors {
    private static final Set<String> ADOPTING = Set.of("adopt", "pass", "approve", "endorse");
    private static final Set<String> BODIES = Set.of("UNO", "IGO", "EUR");
    private static final Set<String> SETTLED = Set.of("veto", "adopt", "reject", "block", "pass", "approve", "defeat");
    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final SponsorPhrases phrases;
    private final Map<Integer, Instrument> byToken = new TreeMap<>();
    private final Map<Integer, Instrument> byEntity = new HashMap<>();
    private final Adoptions adoptions;

    Sponsors(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.phrases = new SponsorPhrases(scene);
        Map<Integer, String> nouns = nouns();
        Map<Integer, Standing> named = new TreeMap<>();
        nouns.forEach((token, kind) -> standing(token).ifPresent(s -> named.put(token, s)));
        Map<String, Instrument> known = new TreeMap<>();
        nouns.forEach((token, kind) -> {
            Optional<Instrument> instrument = link(token, kind, named, known);
            instrument.ifPresent(i -> keep(token, i));
        });
        this.adoptions = new Adoptions(scene, arguments, byToken);
    }

    /** The instrument that a token names or refers back to. */
    Optional<Instrument> findInstrument(int token) {
        Instrument named = byToken.get(token);
        if (named != null) {
            return Optional.of(named);
        }
        if (scene.token(token).upos() != Upos.PRON) {
            return Optional.empty();
        }
        return scene.findMention(token).map(Mention::entity).map(byEntity::get);
    }

    /**
     * The instrument whose words these are: what its body adopted earlier in the dispatch is the body's, also where who drafted it is
     * told again ("the resolution, drafted by France, demands").
     */
    Optional<Instrument> findActing(int token) {
        Optional<Instrument> named = findInstrument(token);
        boolean open = named.filter(i -> !i.adopted()).isPresent() && adoptions.isTheAdopted(token);
        return open ? adoptions.findLastBefore(token).or(() -> named) : named;
    }

    /** The draft named first after a token, up to another. */
    Optional<Instrument> findFirstAfter(int token, int end) {
        return byToken.entrySet().stream()
                .filter(e -> e.getKey() > token && e.getKey() < end && isDebated(e.getKey()))
                .map(Map.Entry::getValue)
                .filter(i -> !i.adopted())
                .findFirst();
    }

    /** The draft named last before a token, not before another. */
    Optional<Instrument> findLastBefore(int token, int from) {
        return findLastBefore(token, from, false);
    }

    /** The same, also one that was voted on: "vetoed the draft, while Cuba abstained". */
    Optional<Instrument> findLastBefore(int token, int from, boolean settled) {
        Optional<Instrument> last = Optional.empty();
        for (Map.Entry<Integer, Instrument> entry : byToken.entrySet()) {
            boolean near = entry.getKey() >= from && entry.getKey() <= token && isDebated(entry.getKey());
            boolean open = settled || !entry.getValue().adopted() && !isSettled(entry.getKey());
            if (near && open) {
                last = Optional.of(entry.getValue());
            }
        }
        return last;
    }

    private void keep(int token, Instrument instrument) {
        byToken.put(token, instrument);
        scene.findMention(token).ifPresent(m -> byEntity.putIfAbsent(m.entity(), instrument));
    }

    /** Head nouns that name a document, by token, with the kind of document. */
    private Map<Integer, String> nouns() {
        Map<Integer, String> nouns = new TreeMap<>();
        int skip = 0;
        for (Token token : scene.syntax().tokens()) {
            if (token.index() < skip || token.upos() != Upos.NOUN && token.upos() != Upos.PROPN) {
                continue;
            }
            Optional<WordList.Found> found =
                    scene.codebook().instruments().findLongest(scene.lemmasFrom(token.index(), 5));
            if (found.isPresent()) {
                int head = token.index() + found.get().length() - 1;
                skip = head + 1;
                if (!scene.token(head).is("compound") && isFree(head)) {
                    nouns.put(head, found.get().kind());
                }
            }
        }
        return nouns;
    }

    private boolean isFree(int head) {
        char first = scene.text().at(scene.token(head).span()).charAt(0);
        return scene.findMention(head)
                .filter(m -> m.form() == Mention.Form.NAME && !Character.isLowerCase(first))
                .filter(m -> m.type() == Mention.Type.PERSON || m.type() == Mention.Type.ORGANISATION)
                .isEmpty();
    }

    /** Who stands behind a document, and whether it is more than a draft. */
    private record Standing(List<Actor> sponsors, boolean adopted, String title) {}

    private Optional<Standing> standing(int token) {
        int next = token + 1;
        boolean numbered = next < scene.syntax().tokens().size()
                && scene.token(next).upos() == Upos.NUM
                && scene.text().at(scene.token(next).span()).chars().allMatch(Character::isDigit);
        if (numbered) {
            return Optional.of(new Standing(
                    body(token), true, scene.text().at(scene.token(next).span())));
        }
        List<Actor> adopters = adopters(token);
        if (!adopters.isEmpty()) {
            return Optional.of(new Standing(adopters, true, ""));
        }
        List<Actor> sponsors = sponsors(token);
        boolean standing = grammar.dependents(token, "compound", "amod", "nmod:poss").stream()
                .anyMatch(phrases::isOwner);
        return sponsors.isEmpty() ? Optional.empty() : Optional.of(new Standing(sponsors, standing, ""));
    }

    /** Once a body has adopted a text, its words are the body's, whoever tabled it. */
    private List<Actor> adopters(int token) {
        List<Integer> verbs = new ArrayList<>(grammar.dependents(token, "acl"));
        verbs.add(scene.token(token).head());
        for (int verb : verbs) {
            boolean adopts = verb >= 0 && ADOPTING.contains(grammar.lemma(verb)) && isDone(verb);
            if (!adopts || !arguments.patients(verb).contains(token)) {
                continue;
            }
            List<Integer> agents = arguments.agents(verb);
            List<Actor> adopters = agents.isEmpty() ? body(token) : actors(agents);
            if (adopters.stream()
                    .anyMatch(a -> a.country().filter(BODIES::contains).isPresent())) {
                return adopters;
            }
        }
        return List.of();
    }

    /** "Adopted", "has adopted", "was adopted"; not "to adopt", "would adopt", "did not adopt". */
    private boolean isDone(int verb) {
        String form = scene.token(verb).xpos();
        boolean past = form.equals("VBD") || form.equals("VBN") || form.equals("VBZ");
        boolean open = grammar.children(verb).stream()
                .anyMatch(c -> c.xpos().equals("MD") || grammar.lemma(c.index()).equals("not"));
        return past && !open;
    }

    /** The council or assembly named nearest before a numbered resolution, else the first after. */
    private List<Actor> body(int token) {
        Optional<Actor> nearest = Optional.empty();
        for (Mention mention : scene.reading().mentions()) {
            Actor actor = scene.actor(mention);
            boolean assembly = actor.name().endsWith("Council") || actor.name().endsWith("Assembly");
            if (assembly && actor.country().isPresent() && (mention.head() <= token || nearest.isEmpty())) {
                nearest = Optional.of(actor);
            }
        }
        return nearest.stream().toList();
    }

    /** The states that a text is told to be of, though a body has adopted it: "adopted a U.S.-drafted resolution". */
    List<Actor> drafters(int token) {
        return sponsors(token).stream()
                .filter(a -> a.country().filter(c -> !BODIES.contains(c)).isPresent())
                .toList();
    }

    private List<Actor> sponsors(int token) {
        return actors(phrases.heads(token));
    }

    private List<Actor> actors(List<Integer> heads) {
        Map<String, Actor> found = new TreeMap<>();
        for (int head : heads) {
            for (int member : grammar.members(head)) {
                Optional<Actor> joined = phrases.combining(member)
                        .map(c -> new Actor(c, Optional.of(c), List.of("GOV"), Optional.empty(), "combining form"));
                joined.ifPresent(a -> found.putIfAbsent(a.country().orElse(""), a));
                scene.findMention(member)
                        .filter(m -> joined.isEmpty())
                        .map(scene::actor)
                        .filter(a -> a.country().isPresent())
                        .ifPresent(a -> {
                            boolean bare = a.sectors().isEmpty() || a.sectors().equals(List.of("CVL"));
                            found.putIfAbsent(
                                    a.country().orElse("") + a.name(),
                                    bare ? new Actor(a.name(), a.country(), List.of("GOV"), a.id(), a.rule()) : a);
                        });
            }
        }
        return List.copyOf(found.values());
    }

    private Optional<Instrument> link(
            int token, String kind, Map<Integer, Standing> named, Map<String, Instrument> known) {
        Optional<Standing> own = Optional.ofNullable(named.get(token));
        boolean alone = kind.equals("treaty") || kind.equals("report");
        boolean other = isNew(token) && named.keySet().stream().anyMatch(t -> t < token);
        if (own.isEmpty() && (alone || other || !isDebated(token))) {
            return Optional.empty();
        }
        return own.or(() -> focus(token, named)).map(s -> instrument(known, s));
    }

    private boolean isNew(int token) {
        return grammar.dependents(token, "det").stream()
                .map(grammar::lemma)
                .anyMatch(d -> d.equals("a") || d.equals("an") || d.equals("any") || d.equals("no"));
    }

    /** Drafts, texts, resolutions: what a debate goes back to by "the text"; not plans and amendments. */
    private boolean isDebated(int token) {
        return scene.codebook().grammar().is(grammar.lemma(token), "debated");
    }

    private Optional<Standing> focus(int token, Map<Integer, Standing> named) {
        Optional<Standing> last = Optional.empty();
        for (Map.Entry<Integer, Standing> entry : named.entrySet()) {
            boolean numbered = !entry.getValue().title().isEmpty();
            if (!isDebated(entry.getKey())
                    || numbered
                            && named.values().stream().anyMatch(s -> s.title().isEmpty())) {
                continue;
            }
            boolean before = entry.getKey() <= token;
            boolean open = !isSettled(entry.getKey()) || entry.getValue().adopted();
            if (before && open || !before && last.isEmpty()) {
                last = Optional.of(entry.getValue());
            }
            if (!before) {
                break;
            }
        }
        return last;
    }

    private boolean isSettled(int token) {
        int verb = scene.token(token).head();
        return verb >= 0 && SETTLED.contains(grammar.lemma(verb));
    }

    private Instrument instrument(Map<String, Instrument> known, Standing standing) {
        Set<String> names = new TreeSet<>();
        standing.sponsors()
                .forEach(s ->
                        names.add(s.country().orElse("") + " " + (s.country().isEmpty() ? s.name() : "")));
        String key = String.join("|", names) + standing.title();
        return known.computeIfAbsent(
                key,
                k -> new Instrument(
                        Digest.of("instrument", 1)
                                .field("dispatch", scene.reading().dispatch().id())
                                .field("sponsors", String.join("|", names))
                                .field("title", standing.title())
                                .id("ins"),
                        standing.sponsors(),
                        standing.adopted()));
    }
}
