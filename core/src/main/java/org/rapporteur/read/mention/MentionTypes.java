package org.rapporteur.read.mention;

import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.WordLists;

/** From the classes of the model to what a mention names. */
final class MentionTypes {
    private MentionTypes() {}

    static Mention.Type of(NameSpan.Kind kind, boolean country, Token head, WordLists lists) {
        return switch (kind) {
            case PERSON -> Mention.Type.PERSON;
            case LOCATION -> country ? Mention.Type.COUNTRY : Mention.Type.PLACE;
            case FACILITY -> Mention.Type.FACILITY;
            case ORGANISATION -> country ? Mention.Type.COUNTRY : Mention.Type.ORGANISATION;
            case NATIONALITY -> country ? Mention.Type.COUNTRY : Mention.Type.NATIONALITY;
            case PRODUCT -> ofNominal(Mention.Type.OBJECT, head, lists);
            case DATE -> Mention.Type.TIME;
            case MONEY, OTHER -> ofNominal(Mention.Type.OTHER, head, lists);
        };
    }

    /** A thing, event or abstract that is a document or an event by its noun. */
    static Mention.Type ofNominal(Mention.Type seen, Token head, WordLists lists) {
        boolean open = seen == Mention.Type.OBJECT || seen == Mention.Type.ABSTRACT || seen == Mention.Type.OTHER;
        String lemma = head.lemma().toLowerCase(java.util.Locale.ROOT);
        if ((open || seen == Mention.Type.EVENT) && lists.list("document-nouns").contains(lemma)) {
            return Mention.Type.DOCUMENT;
        }
        return open && lists.list("event-nouns").contains(lemma) ? Mention.Type.EVENT : seen;
    }
}
