package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.code.Context.Link;
import org.rapporteur.read.Token;

/** How a claim hangs together with the others of its sentence. */
final class ContextFinder {
    private static final Map<String, Link.Kind> MARKS = Map.ofEntries(
            Map.entry("because", Link.Kind.REASON),
            Map.entry("over", Link.Kind.REASON),
            Map.entry("since", Link.Kind.REASON),
            Map.entry("to", Link.Kind.PURPOSE),
            Map.entry("in order", Link.Kind.PURPOSE),
            Map.entry("after", Link.Kind.AFTER),
            Map.entry("following", Link.Kind.AFTER),
            Map.entry("before", Link.Kind.BEFORE),
            Map.entry("as", Link.Kind.DURING),
            Map.entry("while", Link.Kind.DURING),
            Map.entry("when", Link.Kind.DURING),
            Map.entry("during", Link.Kind.DURING),
            Map.entry("in response to", Link.Kind.RESPONSE));
    private final Scene scene;
    private final Grammar grammar;

    ContextFinder(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /** Links from each trigger to the others, by the index of the trigger. */
    Map<Integer, List<Link>> links(List<Trigger> triggers, List<String> ids) {
        Map<Integer, Integer> byAnchor = new HashMap<>();
        for (int i = 0; i < triggers.size(); i++) {
            byAnchor.putIfAbsent(triggers.get(i).anchor(), i);
        }
        Map<Integer, List<Link>> links = new HashMap<>();
        for (int i = 0; i < triggers.size(); i++) {
            int anchor = triggers.get(i).anchor();
            Token token = scene.token(anchor);
            Integer governor = token.head() < 0 ? null : byAnchor.get(token.head());
            if (governor == null || governor == i) {
                continue;
            }
            boolean embedded = token.is("ccomp") || token.is("xcomp");
            if (embedded) {
                add(
                        links,
                        i,
                        new Link(
                                Link.Kind.CONTENT_OF,
                                scene.words(triggers.get(governor).span()),
                                ids.get(governor)));
                continue;
            }
            Optional<Token> mark = grammar.children(anchor).stream()
                    .filter(c -> c.is("mark") || c.is("case"))
                    .findFirst();
            Link.Kind kind = MARKS.get(grammar.preposition(anchor));
            if (kind != null && mark.isPresent()) {
                add(links, governor, new Link(kind, scene.words(mark.get().span()), ids.get(i)));
            }
        }
        return links;
    }

    private static void add(Map<Integer, List<Link>> links, int from, Link link) {
        links.computeIfAbsent(from, k -> new ArrayList<>(1)).add(link);
    }
}
