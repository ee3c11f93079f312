package org.rapporteur.read;

import org.rapporteur.text.Span;

/**
 * Words that stand for somebody or something: a name ("Hillary Clinton"), a nominal ("army deserters") or a pronoun ("they").
 *
 * @param index position in the reading, in text order
 * @param span the whole phrase as an actor would be quoted ("Russia's UN envoy Vitaly Churkin")
 * @param head token index of its head word
 * @param type what it names
 * @param form name, nominal or pronoun
 * @param entity number of the entity it belongs to, see {@link Reading#entities()}
 */
public record Mention(int index, Span span, int head, Type type, Form form, int entity) {
    /** What a mention names. */
    public enum Type {
        PERSON,
        ORGANISATION,
        COUNTRY,
        PLACE,
        NATIONALITY,
        FACILITY,
        DOCUMENT,
        EVENT,
        TIME,
        OBJECT,
        ABSTRACT,
        OTHER
    }

    /** How it names it. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }
}
