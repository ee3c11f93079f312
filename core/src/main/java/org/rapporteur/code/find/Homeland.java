package org.rapporteur.code.find;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Participants;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.Actor;

/**
 * The country of people and bodies that no list knows, where they take part in events: by weighed evidence, or, for words that are no mention and
 * where nobody weighs, the one country that a dispatch tells of ("Mr. Forson" in a dispatch on Ghana). A dispatch on several countries has none, and
 * then they stay unknown.
 */
final class Homeland {
    /** The rule of somebody whose country weighed evidence tells. */
    private static final String WEIGHED = "country:evidence";

    private static final String ALONE = "homeland";
    private static final String OWN = "country:own";
    private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "ELI");

    private static final int ISO3 = 3;
    private static final int LEAST = 4;
    private static final double SHARE = 0.6;
    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");
    private static final Set<String> ANYBODY = Set.of("those", "anyone", "anybody", "someone", "somebody", "everyone");
    private static final Set<String> STATES = Set.of("nations", "countries", "states", "governments");
    private static final Set<String> POINTED = Set.of("the ", "both ", "these ", "those ");
    private final Scene scene;
    private final Focus focus;
    private final Optional<String> country;
    private final Optional<LandJudge> judge;
    private final LandAnswers answers;
    private final Map<Integer, Optional<String>> weighed = new HashMap<>();

    Homeland(Scene scene, Speakers speakers, Optional<LandJudge> judge) {
        this.scene = scene;
        this.focus = new Focus(scene);
        this.judge = judge;
        this.answers = new LandAnswers(scene, speakers);
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (Mention mention : scene.reading().mentions()) {
            Optional<String> told =
                    scene.resolved().actor(mention).country().filter(c -> c.length() == ISO3 && !BODIES.contains(c));
            if (told.isPresent()) {
                counts.merge(told.get(), 1, Integer::sum);
                all++;
            }
        }
        int total = all;
        this.country = counts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST && e.getValue() >= SHARE * total)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        judge.filter(LandJudge::asksOfAll).ifPresent(this::askOfAll);
    }

    private void askOfAll(LandJudge asked) {
        for (Mention mention : scene.reading().mentions()) {
            Actor actor = scene.actor(mention);
            if (LandReasons.findTold(actor).isEmpty()) {
                Optional<String> answer = asked.choose(mention, answers.find(mention));
                if (actor.country().isEmpty()) {
                    weighed.putIfAbsent(mention.entity(), answer);
                }
            }
        }
    }

    /** The participants, those of whom nothing is known with the country of the dispatch. */
    Participants fill(Participants told) {
        List<Participant> actors = fill(told.actors());
        Optional<String> state = actors.size() == 1 ? findState(actors.get(0).actor()) : Optional.empty();
        List<Participant> recipients = fill(told.recipients()).stream()
                .map(r ->
                        state.filter(s -> isNational(r)).map(s -> at(r, s, OWN)).orElse(r))
                .toList();
        return new Participants(actors, recipients);
    }

    /** The state in whose name somebody speaks or acts, where his own words tell it. */
    private static Optional<String> findState(Actor actor) {
        boolean official = actor.sectors().stream().anyMatch(OFFICIAL::contains);
        return actor.country().filter(c -> official && !isGuessed(actor) && c.length() == ISO3 && !BODIES.contains(c));
    }

    private static boolean isGuessed(Actor actor) {
        return actor.rule().contains("focus")
                || actor.rule().equals(WEIGHED)
                || actor.rule().equals(ALONE);
    }

    /** "The president asked parliament", "called on citizens": those of his own state, where their words tell no other. */
    private boolean isNational(Participant recipient) {
        return isGuessed(recipient.actor())
                && recipient
                        .words()
                        .flatMap(w -> scene.headOf(w.span()))
                        .filter(h ->
                                scene.codebook().grammar().is(scene.grammar().lemma(h.index()), "national"))
                        .isPresent();
    }

    private List<Participant> fill(List<Participant> participants) {
        return participants.stream().map(this::fill).toList();
    }

    private Participant fill(Participant participant) {
        if (isSeveralStates(participant)) {
            return participant;
        }
        Optional<Mention> mention = judge.flatMap(j -> findOpen(participant));
        if (mention.isPresent()) {
            return weigh(mention.get()).map(c -> at(participant, c, WEIGHED)).orElse(participant);
        }
        return isUnknown(participant)
                ? country(participant).map(c -> at(participant, c, ALONE)).orElse(participant)
                : participant;
    }

    /** "Ten nations", "ten of the 15 members" of a council: of no one country. "The 27 countries" may be those of a union. */
    private static boolean isSeveralStates(Participant participant) {
        String words = participant
                .words()
                .filter(w -> participant.actor().country().isEmpty())
                .map(w -> w.text().toLowerCase(Locale.ROOT))
                .orElse("");
        boolean states = STATES.contains(words.substring(words.lastIndexOf(' ') + 1));
        return states && POINTED.stream().noneMatch(words::startsWith)
                || words.contains(" of the ") && words.endsWith(" members")
                || participant.actor().rule().equals(DraftSides.MEMBERS);
    }

    /** One answer for everybody who is the same, asked where he is first named without a country: there he is introduced. */
    private Optional<String> weigh(Mention mention) {
        return weighed.computeIfAbsent(mention.entity(), k -> {
            Mention first = scene.reading().entityOf(mention).mentions().stream()
                    .map(scene.reading().mentions()::get)
                    .filter(m -> scene.actor(m).country().isEmpty())
                    .findFirst()
                    .orElse(mention);
            return judge.flatMap(j -> j.choose(first, answers.find(first)));
        });
    }

    /** The mention behind words that tell no country. */
    private Optional<Mention> findOpen(Participant participant) {
        return participant.actor().country().isPresent()
                ? Optional.empty()
                : participant
                        .words()
                        .flatMap(w -> scene.findMentionAt(w.span())
                                .filter(m ->
                                        w.span().contains(scene.token(m.head()).span())))
                        .filter(m -> scene.actor(m).country().isEmpty());
    }

    /** The dispatch's one country; without one, people told of by a noun ("two saboteurs") are of the country in focus there. */
    private Optional<String> country(Participant participant) {
        return country.or(() -> participant
                .words()
                .filter(w -> isAnybody(participant)
                        || scene.findMentionAt(w.span())
                                .filter(m -> m.type() == Mention.Type.PERSON && m.form() == Mention.Form.NOMINAL)
                                .isPresent())
                .flatMap(w -> focus.findGovernment(w.span().begin()))
                .flatMap(Actor::country));
    }

    private boolean isUnknown(Participant participant) {
        return !participant.actor().isResolved() && (isAnybody(participant) || isSomebody(participant));
    }

    /** "Those", "anyone": people told of by what they did. */
    private static boolean isAnybody(Participant participant) {
        return participant.words().isPresent()
                && ANYBODY.contains(participant.actor().name());
    }

    private boolean isSomebody(Participant participant) {
        return participant
                .words()
                .flatMap(w -> scene.findMentionAt(w.span()))
                .filter(m -> m.type() == Mention.Type.PERSON || m.type() == Mention.Type.ORGANISATION)
                .isPresent();
    }

    private static Participant at(Participant participant, String country, String rule) {
        Actor actor = participant.actor();
        return new Participant(
                participant.words(), new Actor(actor.name(), Optional.of(country), actor.sectors(), actor.id(), rule));
    }
}
