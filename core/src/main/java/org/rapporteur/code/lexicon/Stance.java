package org.rapporteur.code.lexicon;

import java.util.Locale;
import org.rapporteur.code.Voice.Modality;
import org.rapporteur.code.Voice.Realis;

/**
 * How an event is put and whether it happened: {@code wanted:goal} for what is asked for.
 *
 * @param modality asserted, wanted, denied, ...
 * @param realis actual, goal, future, ...
 */
public record Stance(Modality modality, Realis realis) {
    public static final Stance PLAIN = new Stance(Modality.ASSERTED, Realis.ACTUAL);

    static Stance parse(String text) {
        int colon = text.indexOf(':');
        return new Stance(
                Modality.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)),
                Realis.valueOf(
                        text.substring(colon + 1).toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    public Stance with(Modality other) {
        return new Stance(other, realis);
    }

    public Stance with(Realis other) {
        return new Stance(modality, other);
    }
}
