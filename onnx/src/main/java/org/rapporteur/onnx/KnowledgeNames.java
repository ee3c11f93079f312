package org.rapporteur.onnx;

import java.util.List;
import java.util.Optional;
import org.rapporteur.know.Knowledge;
import org.rapporteur.know.Term;
import org.rapporteur.know.Word;
import org.rapporteur.know.Words;
import org.rapporteur.read.mention.KnownNames;

/** Names that the program's lists of countries and organisations know. */
final class KnowledgeNames implements KnownNames {
    private final Knowledge knowledge;

    KnowledgeNames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Optional<String> findKey(String name) {
        List<Word> words = Words.of(withoutArticle(name));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return knowledge
                .findLongest(words, 0)
                .filter(f -> f.length() == words.size())
                .flatMap(f -> f.terms().stream()
                        .map(KnowledgeNames::key)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<String> key(Term term) {
        if (term instanceof Term.Land land && land.form() == Term.Form.NAME) {
            return Optional.of(COUNTRY + land.country().code());
        }
        if (term instanceof Term.Known known && !known.actor().isPerson()) {
            return Optional.of("actor:" + known.actor().id());
        }
        return Optional.empty();
    }

    private static String withoutArticle(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }
}
