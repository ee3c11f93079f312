package org.rapporteur.code.find;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.Actor;

/** What an instrument is called, and whose it is: the fullest of its names, and the body before which it is. */
final class PaperNames {
    private static final int LONGEST = 90;
    private static final Set<String> BODY_NOUNS =
            Set.of("Council", "Assembly", "League", "Union", "Organization", "Parliament");
    private static final List<String> CHAMBERS = List.of("Council", "Assembly", "Commission", "Committee");
    private static final Set<String> LINKING =
            Set.of("to", "of", "on", "by", "for", "in", "with", "from", "at", "and", "that", "which", "who");
    /** Words with which something else begins than a name. */
    private static final List<String> ENDS =
            List.of(",", " that ", " which ", " who ", " so ", " as ", " in the ", " on the understanding");

    private final Scene scene;
    private final Grammar grammar;
    private final PhraseList words;

    PaperNames(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.words = scene.codebook().ledgers().docket();
    }

    /** The longest name, first those by nouns of documents ("a draft resolution on Sudan", not "the ban"). */
    String title(Paper paper) {
        List<Integer> documents = paper.tokens().stream()
                .filter(t -> words.is(grammar.lemma(t), "noun"))
                .toList();
        return (documents.isEmpty() ? paper.tokens() : documents)
                .stream()
                        .map(t -> name(t))
                        .filter(n -> n.length() < LONGEST && !n.endsWith(" it"))
                        .reduce((a, b) -> b.length() > a.length() ? b : a)
                        .orElseGet(() -> name(paper.first()));
    }

    private String name(int token) {
        String phrase = scene.text().at(scene.phrase(token));
        int head = scene.text().at(scene.token(token).span()).length();
        for (String end : ENDS) {
            int at = phrase.toLowerCase(Locale.ROOT).indexOf(end);
            phrase = at > head ? phrase.substring(0, at) : phrase;
        }
        phrase = phrase.startsWith("of ") ? phrase.substring(3) : phrase;
        int space = phrase.lastIndexOf(' ');
        return space > 0 && LINKING.contains(phrase.substring(space + 1)) ? phrase.substring(0, space) : phrase;
    }

    /** The body named nearest to its first naming: a chamber counts as nearer, the United Nations, often but a dateline, as the last. */
    String body(Paper paper) {
        Comparator<Mention> nearest =
                Comparator.<Mention>comparingInt(m -> rank(m, paper)).thenComparingInt(m -> distance(m, paper));
        Optional<Mention> body =
                scene.reading().mentions().stream().filter(this::isBody).min(nearest);
        return body.map(m -> scene.actor(m).name()).orElse("");
    }

    private boolean isBody(Mention mention) {
        Actor actor = scene.actor(mention);
        return mention.type() == Mention.Type.ORGANISATION
                && (actor.sectors().contains("IGO") || BODY_NOUNS.stream().anyMatch(actor.name()::endsWith));
    }

    private boolean isChamber(Mention mention) {
        return CHAMBERS.stream().anyMatch(scene.actor(mention).name()::endsWith);
    }

    private int distance(Mention mention, Paper paper) {
        int distance = Math.abs(mention.head() - paper.first());
        return isChamber(mention) ? distance / 3 : distance;
    }

    private int rank(Mention mention, Paper paper) {
        boolean early = mention.head() <= paper.first() + 15;
        boolean whole = scene.actor(mention).name().equals("United Nations");
        if (early) {
            return whole ? 2 : 0;
        }
        return isChamber(mention) ? 1 : 3;
    }
}
