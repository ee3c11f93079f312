package org.rapporteur.resolve.actor;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.know.Knowledge;
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
    private final Map<String, String> others = new TreeMap<>();

    /** @param knowledge what the letters mean elsewhere */
    ShortForms(Reading reading, Knowledge knowledge) {
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
        meant.forEach((letters, index) -> {
            String name = text(reading.mentions().get(index));
            Set<String> elsewhere = known(letters, knowledge);
            if (!elsewhere.isEmpty() && Collections.disjoint(elsewhere, known(name, knowledge))) {
                others.put(letters, name);
            }
        });
    }

    private static Set<String> known(String words, Knowledge knowledge) {
        Phrase phrase = Phrase.of(words, knowledge);
        Set<String> known = new TreeSet<>();
        for (Piece piece : phrase.pieces(0, phrase.size())) {
            piece.findSole().ifPresent(k -> known.add(k.actor().id()));
            piece.findLand().ifPresent(l -> known.add(l.country().code()));
        }
        return known;
    }

    /** Whether letters that the lists know mean something else in this dispatch: "NPA" after "the National Police Agency (NPA)". */
    boolean isOther(String letters) {
        return others.containsKey(letters);
    }

    /** Words with such letters written out, unless they are beside what they stand for: "oversight of the NPA". */
    String spelledOut(String words) {
        String spelled = words;
        for (Map.Entry<String, String> other : others.entrySet()) {
            if (spelled.contains(other.getKey()) && !spelled.contains(other.getValue())) {
                spelled = spelledOut(spelled, other.getKey(), other.getValue());
            }
        }
        return spelled;
    }

    private static String spelledOut(String words, String letters, String name) {
        for (Word word : Words.of(words)) {
            if (words.substring(word.begin(), word.end()).equals(letters)) {
                return words.substring(0, word.begin()) + name + words.substring(word.end());
            }
        }
        return words;
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
