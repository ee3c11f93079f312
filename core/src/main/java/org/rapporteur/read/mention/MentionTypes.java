package org.rapporteur.read.mention;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.WordLists;

/** From the classes of the model to what a mention names. */
final class MentionTypes {
    private MentionTypes() {}

    static Mention.Type of(NameSpan.Kind kind, Optional<String> key, Token head, WordLists lists) {
        boolean country = key.filter(k -> k.startsWith(KnownNames.COUNTRY)).isPresent();
        boolean body = key.isPresent() && !country;
        return switch (kind) {
            case PERSON -> Mention.Type.PERSON;
            case LOCATION -> country ? Mention.Type.COUNTRY : body ? Mention.Type.ORGANISATION : Mention.Type.PLACE;
            case FACILITY -> Mention.Type.FACILITY;
            case ORGANISATION -> country ? Mention.Type.COUNTRY : Mention.Type.ORGANISATION;
            case NATIONALITY -> country ? Mention.Type.COUNTRY : Mention.Type.NATIONALITY;
            case PRODUCT -> ofNominal(Mention.Type.OBJECT, head, lists);
            case DATE -> Mention.Type.TIME;
            case MONEY, OTHER -> body ? Mention.Type.ORGANISATION : ofNominal(Mention.Type.OTHER, head, lists);
        };
    }

    /** What the noun itself says, where it says it more surely than the model. */
    static Mention.Type ofNominal(Mention.Type seen, Token head, WordLists lists) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        boolean open = seen == Mention.Type.OBJECT || seen == Mention.Type.ABSTRACT || seen == Mention.Type.OTHER;
        boolean actor =
                open || seen == Mention.Type.PERSON || seen == Mention.Type.PLACE || seen == Mention.Type.ORGANISATION;
        if ((open || seen == Mention.Type.EVENT) && lists.list("document-nouns").contains(lemma)) {
            return Mention.Type.DOCUMENT;
        }
        if (open && lists.list("event-nouns").contains(lemma)) {
            return Mention.Type.EVENT;
        }
        if (actor && lists.list("country-nouns").contains(lemma)) {
            return Mention.Type.COUNTRY;
        }
        if (actor && lists.list("organisation-nouns").contains(lemma)) {
            return Mention.Type.ORGANISATION;
        }
        return actor && lists.list("person-nouns").contains(lemma) ? Mention.Type.PERSON : seen;
    }
}
