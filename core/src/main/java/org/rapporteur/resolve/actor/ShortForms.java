package org.rapporteur.resolve.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.know.Word;
import org.rapporteur.know.Words;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;

/**
 * Short forms that a dispatch makes for itself: after "the Central Bank of Somalia (CBS)", CBS is that bank and no broadcaster of the lists, and after "the
 * Election Commission" the EC is that one and not Europe's.
 */
final class ShortForms {
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "in", "on");
    private static final int LONGEST = 8;
    private static final int GAP = 2;
    private final Reading reading;
    private final Map<String, Integer> meant = new HashMap<>();

    ShortForms(Reading reading) {
        this.reading = reading;
        for (int i = 0; i + 1 < reading.mentions().size(); i++) {
            Mention name = reading.mentions().get(i);
            for (int j = i + 1; j < reading.mentions().size(); j++) {
                Mention form = reading.mentions().get(j);
                if (form.span().begin() > name.span().end() + GAP) {
                    break;
                }
                if (isMade(name, form)) {
                    meant.putIfAbsent(text(form), i);
                }
            }
        }
        for (Mention form : reading.mentions()) {
            findByInitials(form).ifPresent(i -> meant.putIfAbsent(text(form), i));
        }
    }

    /** The first organisation before a short form of which it is all the initials, in a dispatch that names no other by them. */
    private Optional<Integer> findByInitials(Mention form) {
        String letters = text(form);
        boolean isShort = form.type() == Mention.Type.ORGANISATION
                && form.form() == Mention.Form.NAME
                && letters.length() >= 2
                && letters.length() <= LONGEST
                && letters.chars().allMatch(Character::isUpperCase);
        return !isShort || meant.containsKey(letters)
                ? Optional.empty()
                : reading.mentions().stream()
                        .limit(form.index())
                        .filter(m -> m.type() == Mention.Type.ORGANISATION && m.form() == Mention.Form.NAME)
                        .filter(m -> initials(text(m)).equals(letters))
                        .map(Mention::index)
                        .findFirst();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (Word word : Words.of(name)) {
            if (word.possessive()) {
                return "";
            }
            if (word.isCapital()) {
                initials.append(Character.toUpperCase(word.folded().charAt(0)));
            } else if (!LINKS.contains(word.folded())) {
                return "";
            }
        }
        return initials.length() > 1 ? initials.toString() : "";
    }

    /** Index of the mention that a later mention is short for. */
    Optional<Integer> findLongForm(Mention mention) {
        return Optional.ofNullable(meant.get(text(mention))).filter(i -> i < mention.index());
    }

    /** In brackets right behind, each of its letters the first of a word of the name, in order. */
    private boolean isMade(Mention name, Mention form) {
        String letters = text(form);
        boolean bracketed = form.span().begin() == name.span().end() + GAP
                && reading.dispatch().text().at(name.span().cover(form.span())).contains(" (" + letters);
        if (!bracketed
                || letters.length() < 2
                || letters.length() > LONGEST
                || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        int at = 0;
        for (Word word : Words.of(reading.dispatch().text().at(name.span()))) {
            char first = Character.toUpperCase(word.folded().charAt(0));
            if (at < letters.length() && first == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }

    private String text(Mention mention) {
        String words = reading.dispatch().text().at(mention.span());
        return words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4) : words;
    }
}
