package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.resolve.Actor;

/**
 * Why somebody whose words tell no country may be of one: it is named beside him, where he is first named, in the sentence before, at the head of the
 * dispatch, or more than any other. Countries are told by mentions whose own words say them, not by what was taken from the focus.
 */
final class LandReasons {
    /** From a word of a country to the name behind it: "the Czech envoy, Jan Novak". */
    private static final int BESIDE = 25;

    private static final double[] SHARES = {0.05, 0.15, 0.3, 0.45, 0.6, 0.8};
    private static final int MOST_TOGETHER = 4;
    private final Scene scene;
    private final Focus focus;
    private final Speakers speakers;
    private final Map<Integer, List<Told>> bySentence = new HashMap<>();
    private final List<Told> states = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> frequent;
    private final Map<String, Set<String>> alike = new HashMap<>();
    private final Map<String, Set<String>> sectors = new HashMap<>();
    private int total;

    LandReasons(Scene scene, Speakers speakers) {
        this.scene = scene;
        this.speakers = speakers;
        this.focus = new Focus(scene);
        for (Mention mention : scene.reading().mentions()) {
            findTold(scene.actor(mention)).ifPresent(c -> add(mention, c));
        }
        this.frequent = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A country told by the words of a mention. */
    private record Told(String country, int begin, int end, int sentence) {}

    /** The country that somebody's words tell; none where it was taken from the focus. */
    static Optional<String> findTold(Actor actor) {
        return actor.rule().contains("focus") ? Optional.empty() : actor.country();
    }

    private void add(Mention mention, String country) {
        int sentence = scene.sentenceOf(mention.head()).index();
        Told told = new Told(country, mention.span().begin(), mention.span().end(), sentence);
        bySentence.computeIfAbsent(sentence, k -> new ArrayList<>(2)).add(told);
        alike.computeIfAbsent(scene.grammar().lemma(mention.head()), k -> new HashSet<>(2))
                .add(country);
        for (String sector : scene.actor(mention).sectors()) {
            sectors.computeIfAbsent(sector, k -> new HashSet<>(2)).add(country);
        }
        if (!RoleEvidence.isBody(country)) {
            states.add(told);
            counts.merge(country, 1, Integer::sum);
            total++;
        }
    }

    /** How many states the dispatch names. */
    int countries() {
        return counts.size();
    }

    /** Countries by code that something near speaks for, each with its reasons in a fixed order. */
    Map<String, Set<String>> find(Mention mention) {
        Map<String, Set<String>> found = new TreeMap<>();
        int here = scene.sentenceOf(mention.head()).index();
        Map<Integer, List<Mention>> where = new TreeMap<>();
        for (int index : scene.reading().entityOf(mention).mentions()) {
            Mention same = scene.reading().mentions().get(index);
            where.computeIfAbsent(scene.sentenceOf(same.head()).index(), k -> new ArrayList<>(1))
                    .add(same);
        }
        int intro = where.keySet().iterator().next();
        add(found, here, "here");
        add(found, here - 1, "before");
        add(found, 0, "lead");
        add(found, intro, "intro");
        Map<String, Integer> together = new HashMap<>();
        where.forEach((sentence, mentions) -> {
            for (Told told : bySentence.getOrDefault(sentence, List.of())) {
                together.merge(told.country, 1, Integer::sum);
                Set<String> reasons = found.computeIfAbsent(told.country, k -> new LinkedHashSet<>());
                addIf(reasons, mentions.stream().anyMatch(m -> isBeside(told, m)), "beside");
                addIf(reasons, mentions.stream().anyMatch(m -> isWithin(told, m)), "within");
            }
        });
        int offset = mention.span().begin();
        int next = firstFrom(offset);
        add(found, next == 0 ? Optional.empty() : Optional.of(states.get(next - 1).country), "last");
        boolean same = next < states.size() && states.get(next).sentence == here;
        add(found, same ? Optional.of(states.get(next).country) : Optional.empty(), "next");
        add(found, states.stream().map(Told::country).findFirst(), "first");
        add(found, most(0), "most");
        add(found, most(1), "second");
        add(found, focus.findGovernment(offset).flatMap(Actor::country), "focus");
        add(found, scene.findFiled(), "filed");
        add(found, speakers.findSpeakerAt(offset).flatMap(Actor::country), "speaker");
        add(found, subjectBefore(here).flatMap(m -> scene.actor(m).country()), "subject");
        Set<String> alikes = alike.getOrDefault(scene.grammar().lemma(mention.head()), Set.of());
        List<String> own = scene.actor(mention).sectors();
        found.forEach((country, reasons) -> {
            addIf(reasons, alikes.contains(country), "alike");
            addIf(
                    reasons,
                    own.stream().anyMatch(s -> sectors.getOrDefault(s, Set.of()).contains(country)),
                    "sector");
            reasons.add("together=" + Math.min(MOST_TOGETHER, together.getOrDefault(country, 0)));
            reasons.add("share=" + share(country));
        });
        return found;
    }

    private void add(Map<String, Set<String>> found, int sentence, String reason) {
        for (Told told : bySentence.getOrDefault(sentence, List.of())) {
            found.computeIfAbsent(told.country, k -> new LinkedHashSet<>()).add(reason);
        }
    }

    /** The first state named behind the start of somebody's words. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = states.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (states.get(middle).begin < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Optional<String> most(int place) {
        return place < frequent.size() ? Optional.of(frequent.get(place)) : Optional.empty();
    }

    /** Who is the subject of the sentence before. */
    private Optional<Mention> subjectBefore(int sentence) {
        if (sentence == 0) {
            return Optional.empty();
        }
        Sentence before = scene.syntax().sentences().get(sentence - 1);
        for (int i = before.firstToken(); i < before.endToken(); i++) {
            if (scene.token(i).is("nsubj")) {
                return scene.findMention(i);
            }
        }
        return Optional.empty();
    }

    private static void add(Map<String, Set<String>> found, Optional<String> country, String reason) {
        country.ifPresent(
                c -> found.computeIfAbsent(c, k -> new LinkedHashSet<>()).add(reason));
    }

    private static void addIf(Set<String> reasons, boolean holds, String reason) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static boolean isBeside(Told told, Mention mention) {
        int gap = mention.span().begin() - told.end;
        return gap >= 0 && gap <= BESIDE;
    }

    private static boolean isWithin(Told told, Mention mention) {
        return mention.span().begin() <= told.begin
                && told.end <= mention.span().end();
    }

    private int share(String country) {
        double share = counts.getOrDefault(country, 0) / (double) Math.max(1, total);
        int at = 0;
        while (at < SHARES.length && share >= SHARES[at]) {
            at++;
        }
        return at;
    }
}
