package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** All answers to who acts in an event, or on whom: nobody, those the rules found, everybody named in the sentence, countries nearby. */
final class RoleAnswers {
    /** The rule of who is likely by evidence alone, though nobody names him. */
    static final String IMPLIED = "implied:evidence";

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside", "across", "throughout");
    private static final List<String> PARTS = List.of("amod", "compound", "nmod:poss", "det");
    private final Scene scene;
    private final Parties parties;
    private final Speakers speakers;
    private final RoleReasons reasons;
    private final RoleEvidence evidence;
    private final PlantedBombs bombs;

    RoleAnswers(Scene scene, Parties parties, Speakers speakers) {
        this.scene = scene;
        this.parties = parties;
        this.speakers = speakers;
        this.reasons = new RoleReasons(scene, speakers);
        this.evidence = new RoleEvidence(scene, speakers);
        this.bombs = new PlantedBombs(scene);
    }

    /** An answer before its evidence is gathered, with the mention it rests on. */
    private record Draft(RoleAnswer.Kind kind, List<Participant> parties, Optional<Mention> mention) {}

    /**
     * Nobody first, then the answer of the rules, if there is one, then the named in text order, then countries by their codes, but none as the maker of
     * a bomb.
     */
    List<RoleAnswer> find(RoleQuestion question) {
        Map<String, List<String>> countries = reasons.find(question);
        List<String> around = evidence.around(question);
        List<RoleAnswer> answers = new ArrayList<>();
        for (Draft draft : drafts(question, countries)) {
            List<String> names = evidence.of(
                    question,
                    new RoleAnswer(draft.kind(), draft.parties(), List.of()),
                    draft.mention(),
                    countries,
                    around);
            answers.add(new RoleAnswer(draft.kind(), draft.parties(), names));
        }
        return answers;
    }

    private List<Draft> drafts(RoleQuestion question, Map<String, List<String>> countries) {
        List<Draft> named = new ArrayList<>();
        Optional<Span> told = question.told().stream()
                .flatMap(p -> p.words().stream())
                .map(Words::span)
                .findFirst();
        Optional<Mention> toldBy = Optional.empty();
        Set<Span> seen = new HashSet<>();
        Sentence sentence = scene.sentenceOf(question.trigger().anchor());
        for (Mention mention : Tolls.isOne(question.trigger()) ? List.<Mention>of() : scene.mentionsIn(sentence)) {
            if (mention.head() == question.trigger().anchor()
                    || isTeller(question, mention)
                    || isVictim(question, mention)) {
                continue;
            }
            List<Participant> who =
                    isPlace(mention) || isPart(mention) ? List.of() : parties.of(List.of(mention.head()));
            if (who.isEmpty() || who.get(0).words().isEmpty()) {
                continue;
            }
            Span words = who.get(0).words().get().span();
            boolean isTold = told.filter(words::equals).isPresent();
            if (isTold && toldBy.isEmpty()) {
                toldBy = Optional.of(mention);
            }
            boolean same = isTold && who.size() == question.told().size();
            if (!same && !isAmong(who, question.other()) && seen.add(words)) {
                named.add(new Draft(RoleAnswer.Kind.NAMED, who, Optional.of(mention)));
            }
        }
        List<Draft> drafts = new ArrayList<>();
        drafts.add(new Draft(RoleAnswer.Kind.NOBODY, List.of(), Optional.empty()));
        if (!question.told().isEmpty()) {
            Optional<Mention> around = told.flatMap(scene::findMentionAt)
                    .filter(m -> sentence.holdsToken(m.head())
                            && m.head() != question.trigger().anchor());
            drafts.add(new Draft(RoleAnswer.Kind.RULES, question.told(), toldBy.or(() -> around)));
        }
        drafts.addAll(named);
        if (!bombs.isBehind(question)) {
            countries
                    .keySet()
                    .forEach(c -> drafts.add(new Draft(RoleAnswer.Kind.IMPLIED, List.of(of(c)), Optional.empty())));
        }
        return drafts;
    }

    /** Who tells of violence did not do it, and did not suffer it, nor an arrest. */
    private boolean isTeller(RoleQuestion question, Mention mention) {
        boolean harm = question.type() == EventType.ASSAULT
                || question.type() == EventType.COERCE && question.side() == RoleJudge.Side.RECIPIENT;
        return harm
                && question.trigger().isVerb()
                && (speakers.tells(mention.head(), question.trigger().anchor()) || isReporter(mention.head()));
    }

    /** "More than the 52 reported by the police": who is the agent of a verb of telling. */
    private boolean isReporter(int head) {
        int verb = scene.token(head).head();
        if (verb < 0 || !scene.grammar().preposition(head).equals("by")) {
            return false;
        }
        String lemma = scene.grammar().lemma(verb);
        return scene.grammar().isVerb(verb)
                && (scene.codebook().speech().holds(lemma)
                        || scene.codebook().grammar().is(lemma, "figure"));
    }

    /** "Four were killed and six injured": who is harmed in the sentence is nobody who does harm in it. */
    private boolean isVictim(RoleQuestion question, Mention mention) {
        return question.side() == RoleJudge.Side.ACTOR
                && question.type() == EventType.ASSAULT
                && scene.grammar().isHarmed(mention.head());
    }

    /** A town or a site does nothing, and what stands behind "in" tells where: the country comes to mind without it. */
    private boolean isPlace(Mention mention) {
        return mention.type() == Mention.Type.PLACE
                || mention.type() == Mention.Type.FACILITY
                || WHERE.contains(scene.grammar().preposition(mention.head()));
    }

    /** "Tuareg" in "Tuareg rebels", "its" in "its troops", those behind "including": the whole phrase is asked about. */
    private boolean isPart(Mention mention) {
        return PARTS.stream().anyMatch(scene.token(mention.head())::is)
                || scene.grammar().preposition(mention.head()).startsWith("includ");
    }

    private static Participant of(String country) {
        return new Participant(
                Optional.empty(), new Actor("", Optional.of(country), List.of(), Optional.empty(), IMPLIED));
    }

    private static boolean isAmong(List<Participant> who, List<Participant> others) {
        return who.stream().anyMatch(w -> others.stream().anyMatch(o -> overlap(o, w) || Sides.isSame(o, w)));
    }

    private static boolean overlap(Participant a, Participant b) {
        return a.words().isPresent()
                && b.words().isPresent()
                && a.words().get().span().overlaps(b.words().get().span());
    }
}
