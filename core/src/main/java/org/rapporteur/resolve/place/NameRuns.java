package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/**
 * The names within a phrase, each with the type word after it: "Columbus" and "Ohio" in "Columbus, Ohio", "Daraa province" in "the
 * restive Daraa province".
 */
final class NameRuns {
    private static final Set<String> CONNECTORS = Set.of("of", "de", "del", "la", "le", "du", "des", "al", "el", "the");
    private static final Set<String> ENDS = Set.of(",", ";", ":", "(", ")", "'s", "\u2019s", "/");
    private final TypeWords types;

    NameRuns(TypeWords types) {
        this.types = types;
    }

    List<Span> in(Reading reading, Span phrase) {
        List<Token> tokens = within(reading, phrase);
        List<Span> names = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (!isCapital(reading, tokens.get(at))
                    || tokens.get(at).upos() == Upos.DET
                    || isConnector(reading, tokens.get(at))) {
                at++;
                continue;
            }
            int end = endOfRun(reading, tokens, at);
            names.add(tokens.get(at).span().cover(tokens.get(end - 1).span()));
            at = end;
        }
        return names;
    }

    private int endOfRun(Reading reading, List<Token> tokens, int begin) {
        int end = begin + 1;
        while (end < tokens.size() && continues(reading, tokens, end)) {
            end++;
        }
        while (end - 1 > begin && CONNECTORS.contains(word(reading, tokens.get(end - 1)))) {
            end--;
        }
        boolean typed = end < tokens.size()
                && types.levelAtStart(FoldedName.of(word(reading, tokens.get(end))))
                        .isPresent();
        return typed ? end + 1 : end;
    }

    private static boolean continues(Reading reading, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String word = word(reading, token);
        if (ENDS.contains(word)) {
            return false;
        }
        boolean joined = tokens.get(at - 1).span().end() == token.span().begin();
        boolean connects = CONNECTORS.contains(word)
                && at + 1 < tokens.size()
                && (isCapital(reading, tokens.get(at + 1)) || CONNECTORS.contains(word(reading, tokens.get(at + 1))));
        return joined || connects || isCapital(reading, token);
    }

    static List<Token> within(Reading reading, Span span) {
        return reading.syntax().tokens().stream()
                .filter(t -> span.contains(t.span()))
                .toList();
    }

    /** "of" begins no name, also where all is in capitals; "La" and "El" do. */
    static boolean isConnector(Reading reading, Token token) {
        return word(reading, token).equals("of");
    }

    static boolean isCapital(Reading reading, Token token) {
        return Character.isUpperCase(
                reading.dispatch().text().charAt(token.span().begin()));
    }

    private static String word(Reading reading, Token token) {
        return reading.dispatch().text().at(token.span()).toLowerCase(Locale.ROOT);
    }
}
