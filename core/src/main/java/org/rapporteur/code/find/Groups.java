package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/** Phrases that stand for several states named before, together: "both countries", "the three governments", "they" of "India and Israel". */
final class Groups {
    private static final Set<String> STATES = Set.of(
            "country",
            "nation",
            "government",
            "state",
            "capital",
            "neighbour",
            "neighbor",
            "power",
            "side",
            "party",
            "leader",
            "president",
            "minister",
            "army",
            "delegation");
    private static final Map<String, Integer> COUNTS =
            Map.of("both", 2, "two", 2, "neither", 2, "either", 2, "three", 3, "four", 4, "five", 5);
    private static final Set<String> PLURAL = Set.of("they", "them");
    private static final int NEAR_SENTENCES = 2;

    private final Scene scene;
    private final Grammar grammar;

    Groups(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /** The mentions of the states that a phrase stands for, none when it stands for no list of states. */
    List<Mention> find(int head) {
        Token token = scene.token(head);
        if (PLURAL.contains(grammar.lemma(head)) || PLURAL.contains(word(head))) {
            return joinedWith(head);
        }
        if (token.upos() != Upos.NOUN || !STATES.contains(token.lemma())) {
            return List.of();
        }
        Optional<Integer> count = count(head);
        boolean described = grammar.has(head, "nmod") || grammar.has(head, "amod") || grammar.has(head, "acl");
        return count.isEmpty() || described ? List.of() : listBefore(head, count.get());
    }

    private String word(int token) {
        return scene.text().at(scene.token(token).span()).toLowerCase(Locale.ROOT);
    }

    private Optional<Integer> count(int head) {
        return grammar.dependents(head, "nummod", "det", "det:predet").stream()
                .flatMap(child -> Optional.ofNullable(COUNTS.get(word(child))).stream())
                .findFirst();
    }

    /** The states joined with the one that a pronoun was found to stand for. */
    private List<Mention> joinedWith(int pronoun) {
        Optional<Mention> mention = scene.findMention(pronoun);
        if (mention.isEmpty()) {
            return List.of();
        }
        List<Integer> same =
                scene.reading().entities().get(mention.get().entity()).mentions();
        for (int i = same.size() - 1; i >= 0; i--) {
            Mention before = scene.reading().mentions().get(same.get(i));
            if (before.index() < mention.get().index() && isState(before)) {
                return listOf(before);
            }
        }
        return List.of();
    }

    /** The last list of exactly so many states in this sentence or the two before. */
    private List<Mention> listBefore(int head, int count) {
        int first = Math.max(0, scene.sentenceOf(head).index() - NEAR_SENTENCES);
        int begin = scene.syntax().sentences().get(first).firstToken();
        List<Mention> mentions = scene.reading().mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.head() >= begin && mention.head() < head && isState(mention)) {
                List<Mention> list = listOf(mention);
                if (list.size() == count) {
                    return list;
                }
            }
        }
        return List.of();
    }

    private List<Mention> listOf(Mention state) {
        int top = state.head();
        while (scene.token(top).is("conj") && scene.token(top).head() >= 0) {
            top = scene.token(top).head();
        }
        List<Mention> list = new ArrayList<>();
        for (int member : grammar.members(top)) {
            Optional<Mention> mention = scene.findMention(member);
            if (mention.isEmpty() && isIn(list, member)) {
                continue;
            }
            if (mention.filter(this::isState).isEmpty()) {
                return List.of();
            }
            list.add(mention.get());
        }
        return list.size() > 1 ? list : List.of();
    }

    /** "South Sudan", where the tree joins each of its words. */
    private boolean isIn(List<Mention> list, int token) {
        return list.stream().anyMatch(m -> m.span().contains(scene.token(token).span()));
    }

    private boolean isState(Mention mention) {
        return mention.form() == Mention.Form.NAME
                && (mention.type() == Mention.Type.COUNTRY || mention.type() == Mention.Type.PLACE)
                && scene.actor(mention).sectors().equals(List.of("GOV"));
    }
}
