package org.rapporteur.resolve.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.know.RoleWord;
import org.rapporteur.know.Word;
import org.rapporteur.resolve.Actor;

/**
 * Resolves one phrase: cuts it at commas into parts that name the same, each part into its head and what follows the first
 * preposition ("spokesman | for the Syrian army"), and joins what they tell.
 */
final class PhraseResolver {
    private static final Set<String> CLOSING = Set.of(
            "who",
            "which",
            "that",
            "whose",
            "whom",
            "said",
            "says",
            "called",
            "named",
            "known",
            "to",
            "on",
            "against",
            "over",
            "under",
            "as",
            "while",
            "after",
            "before",
            "during",
            "since",
            "until",
            "including",
            "because");
    private static final Set<String> OPENING = Set.of(
            "of",
            "in",
            "for",
            "from",
            "at",
            "by",
            "with",
            "near",
            "inside",
            "outside",
            "across",
            "within",
            "around",
            "throughout");
    private static final Set<String> OF_BODY = Set.of("of", "for", "from", "at", "with");
    private static final int DEEPEST = 4;
    private final Phrase phrase;
    private final HeadReader heads;

    PhraseResolver(Phrase phrase, HeadReader heads) {
        this.phrase = phrase;
        this.heads = heads;
    }

    Finding resolve() {
        Finding best = Finding.nothing(phrase.text(0, phrase.size()));
        int from = 0;
        for (int i = 1; i <= phrase.size(); i++) {
            if (i == phrase.size() || (phrase.word(i).before() == Word.Gap.BREAK && !isWithinPiece(i))) {
                best = from == 0 ? part(from, i, 0) : apposed(best, part(from, i, 0));
                from = i;
            }
        }
        return best;
    }

    private boolean isWithinPiece(int word) {
        return phrase.pieces(0, phrase.size()).stream().anyMatch(p -> p.from() < word && word < p.to());
    }

    /** "Harry Ho-jen Tseng, Taiwan's deputy foreign minister": the first names, the stronger tells. */
    private static Finding apposed(Finding first, Finding second) {
        if (first.strength() == Finding.NOTHING && second.strength() >= Finding.ROLE) {
            Actor told = second.actor();
            String name = second.strength() == Finding.PERSON
                    ? told.name()
                    : first.actor().name();
            Optional<String> id = second.strength() == Finding.PERSON ? told.id() : Optional.empty();
            return second.withActor(new Actor(name, told.country(), told.sectors(), id, "apposition:" + told.rule()));
        }
        return second.strength() == Finding.PERSON && first.strength() < Finding.PERSON ? second : first;
    }

    private Finding part(int from, int to, int depth) {
        if (from >= to || depth > DEEPEST) {
            return Finding.nothing(phrase.text(from, Math.max(from, to)));
        }
        Optional<Piece> marker = phrase.pieces(from, to).stream()
                .filter(p -> p.role(RoleWord.Weight.PART).isPresent() && p.to() < to)
                .findFirst();
        if (marker.isPresent() && isLeading(from, marker.get())) {
            return partOf(marker.get(), from, to, depth);
        }
        int end = headEnd(from, to);
        Finding head = firstOfTwo(from, end).orElseGet(() -> heads.read(from, end));
        if (end >= to || !OPENING.contains(phrase.word(end).folded())) {
            return head;
        }
        Finding joined = joined(head, phrase.word(end).folded(), part(end + 1, to, depth + 1));
        boolean whole = head.strength() < Finding.LISTED && head.actor().name().equals(heads.plain(from, end));
        return whole ? joined.withActor(Finding.named(joined.actor(), heads.plain(from, to))) : joined;
    }

    /** "Israeli troops and Palestinian gunmen": two actors; the first stands for the phrase. */
    private Optional<Finding> firstOfTwo(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (phrase.word(i).folded().equals("and") && !phrase.isInPiece(i)) {
                Finding first = heads.read(from, i);
                Finding second = heads.read(i + 1, to);
                boolean two = first.strength() >= Finding.COUNTRY
                        && second.strength() >= Finding.COUNTRY
                        && !first.actor().sectors().isEmpty()
                        && !first.actor().country().equals(second.actor().country());
                return two ? Optional.of(first) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isLeading(int from, Piece marker) {
        return phrase.pieces(from, marker.from()).stream()
                .allMatch(p -> p.findHead().isEmpty() && p.findLand().isEmpty());
    }

    private Finding partOf(Piece marker, int from, int to, int depth) {
        Finding whole = part(marker.to(), to, depth + 1);
        String name = phrase.text(from, to);
        boolean members = phrase.word(marker.from()).folded().startsWith("member");
        boolean states = whole.actor()
                .country()
                .filter(c -> Set.of("UNO", "IGO", "EUR").contains(c))
                .isPresent();
        if (members && states && whole.strength() == Finding.LISTED) {
            return Finding.of(
                            new Actor(name, Optional.empty(), List.of("GOV"), Optional.empty(), "members"),
                            Finding.LISTED)
                    .asForeign();
        }
        return whole.withActor(Finding.named(whole.actor(), name));
    }

    /** First word from which the head is over: a preposition or a clause after at least one word. */
    private int headEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String word = phrase.word(i).folded();
            boolean closes = CLOSING.contains(word) || OPENING.contains(word);
            if (closes
                    && !isRange(i)
                    && !phrase.isInPiece(i)
                    && !phrase.word(i).isCapital()
                    && !phrase.word(i).isJoined()) {
                return i;
            }
        }
        return to;
    }

    /** "500 to 1,000 people", "up to 30 rebels", "as many as 30 rebels" */
    private boolean isRange(int word) {
        String before = phrase.word(word - 1).folded();
        if (before.equals("up") || before.equals("many") || before.equals("few")) {
            return word + 1 < phrase.size() && isNumber(phrase.word(word + 1).folded());
        }
        return word + 1 < phrase.size()
                && isNumber(phrase.word(word - 1).folded())
                && isNumber(phrase.word(word + 1).folded());
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static Finding joined(Finding head, String preposition, Finding tail) {
        Actor actor = head.actor();
        Actor told = tail.actor();
        boolean ofBody = OF_BODY.contains(preposition);
        List<String> sectors = actor.sectors();
        boolean portfolio = preposition.equals("of")
                && !head.yields()
                && sectors.contains("GOV")
                && tail.strength() == Finding.LISTED
                && told.sectors().contains("PTY");
        if (portfolio) {
            return head;
        }
        Optional<String> country = actor.country().isPresent() ? actor.country() : told.country();
        boolean bodyTells = ofBody && head.yields() && !told.sectors().isEmpty() && tail.strength() != Finding.COUNTRY;
        if (bodyTells && head.strength() <= Finding.COUNTRY) {
            boolean former = sectors.contains("ELI");
            sectors = former ? sectors : told.sectors();
        }
        if (head.strength() >= Finding.LISTED || (country.equals(actor.country()) && sectors.equals(actor.sectors()))) {
            return tail.foreign() && head.strength() <= Finding.ROLE ? head.asForeign() : head;
        }
        String rule = actor.rule().equals("unresolved") ? "of:" + told.rule() : actor.rule() + "+of";
        int strength = country.isPresent() && !sectors.isEmpty()
                ? Finding.COUNTRY_AND_ROLE
                : Math.max(head.strength(), country.isPresent() ? Finding.COUNTRY : Finding.ROLE);
        Finding joined =
                new Finding(Finding.with(actor, country, sectors, rule), strength, head.yields(), head.foreign());
        return tail.foreign() ? joined.asForeign() : joined;
    }
}
