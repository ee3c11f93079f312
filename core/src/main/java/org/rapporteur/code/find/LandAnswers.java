package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.Actor;

/** All answers to the question of which country somebody is whose words do not tell it: none, or one that something near speaks for. */
final class LandAnswers {
    private static final int MOST_COUNTRIES = 5;
    private final Scene scene;
    private final LandReasons reasons;

    LandAnswers(Scene scene, Speakers speakers) {
        this.scene = scene;
        this.reasons = new LandReasons(scene, speakers);
    }

    /** None first, then countries by code. */
    List<LandAnswer> find(Mention mention) {
        List<LandAnswer> answers = new ArrayList<>();
        Map<String, Set<String>> countries = reasons.find(mention);
        Actor actor = scene.actor(mention);
        String kind = " " + mention.form() + "/" + mention.type();
        String sector = " " + (actor.sectors().isEmpty() ? "-" : actor.sectors().get(0));
        String word = " " + scene.grammar().lemma(mention.head());
        boolean pronoun = mention.form() == Mention.Form.PRONOUN;
        int many = Math.min(MOST_COUNTRIES, reasons.countries());
        Set<String> none = new LinkedHashSet<>();
        bare(none, "none", kind, sector, word, actor, many);
        answers.add(new LandAnswer("", List.copyOf(none)));
        countries.forEach((country, why) -> {
            Set<String> names = new LinkedHashSet<>();
            String state = RoleEvidence.isBody(country) ? "body" : "state";
            bare(names, state, kind, sector, word, actor, many);
            for (String reason : why) {
                names.add(state + " " + reason);
                names.add(state + " " + reason + kind);
                names.add(state + " " + reason + sector);
                if (pronoun) {
                    names.add(state + " " + reason + word);
                }
            }
            List<String> all = List.copyOf(why);
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    names.add(state + " " + all.get(i) + "+" + all.get(j));
                }
            }
            names.add(state + " " + String.join("+", all));
            answers.add(new LandAnswer(country, List.copyOf(names)));
        });
        return answers;
    }

    private static void bare(
            Set<String> names, String state, String kind, String sector, String word, Actor actor, int countries) {
        names.add(state);
        names.add(state + kind);
        names.add(state + sector);
        names.add(state + word);
        names.add(state + " rule=" + actor.rule());
        names.add(state + " countries=" + countries);
        names.add(state + " countries=" + countries + kind);
    }
}
