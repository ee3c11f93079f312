package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.code.Participant;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.resolve.Actor;

/** Which countries a side of an event may be of though nobody names it, and why: the country in focus, the speaker's, that of the act before. */
final class RoleReasons {
    private static final int NEAR_SENTENCES = 2;
    private static final int MOST_FREQUENT = 2;
    private final Scene scene;
    private final Speakers speakers;
    private final Focus focus;
    private final List<String> frequent;

    RoleReasons(Scene scene, Speakers speakers) {
        this.scene = scene;
        this.speakers = speakers;
        this.focus = new Focus(scene);
        this.frequent = frequent(scene);
    }

    /** Countries by code, each with its reasons in a fixed order. */
    Map<String, List<String>> find(RoleQuestion question) {
        Map<String, List<String>> found = new TreeMap<>();
        int anchor = question.trigger().anchor();
        int offset = scene.token(anchor).span().begin();
        focus.findGovernment(offset).flatMap(Actor::country).ifPresent(c -> add(found, c, "home"));
        addFirst(found, question.other(), "other");
        speakers.findSpeakerAt(offset).flatMap(Actor::country).ifPresent(c -> add(found, c, "speaker"));
        int here = scene.sentenceOf(anchor).index();
        if (!question.before().isEmpty()) {
            Sketch last = question.before().get(question.before().size() - 1);
            if (here - scene.sentenceOf(last.trigger().anchor()).index() <= NEAR_SENTENCES) {
                addFirst(found, last.found().participants().actors(), "lastActor");
                addFirst(found, last.found().participants().recipients(), "lastRecipient");
            }
        }
        if (here > 0) {
            named(found, scene.syntax().sentences().get(here - 1), "sentenceBefore");
        }
        named(found, scene.sentenceOf(anchor), "here");
        scene.findFiled().ifPresent(c -> add(found, c, "filed"));
        for (int i = 0; i < Math.min(MOST_FREQUENT, frequent.size()); i++) {
            add(found, frequent.get(i), "frequent" + i);
        }
        return found;
    }

    /** States by how often the dispatch names them, the commonest first. */
    private static List<String> frequent(Scene scene) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : scene.reading().mentions()) {
            scene.actor(mention)
                    .country()
                    .filter(c -> !RoleEvidence.isBody(c))
                    .ifPresent(c -> counts.merge(c, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void named(Map<String, List<String>> found, Sentence sentence, String why) {
        for (Mention mention : scene.mentionsIn(sentence)) {
            scene.actor(mention).country().ifPresent(c -> add(found, c, why));
        }
    }

    private static void addFirst(Map<String, List<String>> found, List<Participant> parties, String why) {
        parties.stream().flatMap(p -> p.actor().country().stream()).findFirst().ifPresent(c -> add(found, c, why));
    }

    private static void add(Map<String, List<String>> found, String country, String why) {
        List<String> reasons = found.computeIfAbsent(country, k -> new ArrayList<>(3));
        if (!reasons.contains(why)) {
            reasons.add(why);
        }
    }
}
