package org.rapporteur.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.know.Country;
import org.rapporteur.know.Knowledge;
import org.rapporteur.know.KnownActor;
import org.rapporteur.know.Tenure;
import org.rapporteur.know.Word;
import org.rapporteur.resolve.Actor;

/** Finds the person a phrase names: one of the lists by full name, or by last name where that leaves no doubt. */
final class PersonFinder {
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "lord",
            "lady",
            "dame",
            "sheikh",
            "sheik",
            "hajj",
            "haji",
            "don",
            "dona",
            "comrade",
            "president",
            "us",
            "u",
            "alhaji",
            "chief",
            "sayyid",
            "sayed",
            "prof",
            "mullah");
    private final Knowledge knowledge;
    private final Optional<LocalDate> when;
    private final ActorContext context;

    /** A person with the words of the name, [from, to). */
    record Person(Actor actor, int from, int to) {}

    PersonFinder(Knowledge knowledge, Optional<LocalDate> when, ActorContext context) {
        this.knowledge = knowledge;
        this.when = when;
        this.context = context;
    }

    Optional<Person> find(Phrase phrase, List<Piece> pieces, int from, int to, Optional<RoleReading> role) {
        Optional<Person> listed = Optional.empty();
        for (Piece piece : pieces) {
            Optional<KnownActor> known =
                    piece.findKnown(context.focus()).map(k -> k.actor()).filter(KnownActor::isPerson);
            if (known.isPresent()
                    && !phrase.isOnlyNear(piece)
                    && isWhole(phrase, piece, to)
                    && !isNamesake(phrase, piece, known.get(), from)) {
                listed = Optional.of(new Person(meant(phrase, piece, known.get(), role), piece.from(), piece.to()));
            }
        }
        return listed.isPresent() ? listed : byLastName(phrase, from, to, role);
    }

    /** By last name alone: the one this dispatch has named, or the one in office on the day, before the best known. */
    private Actor meant(Phrase phrase, Piece piece, KnownActor known, Optional<RoleReading> role) {
        String last = phrase.word(piece.to() - 1).folded();
        if (piece.to() - piece.from() > 1) {
            return actor(known);
        }
        return Optional.ofNullable(context.named().get(last)).orElseGet(() -> {
            boolean away = when.isPresent() && known.findAt(when.get()).isEmpty();
            return actor(away ? onlyHolder(last, role).orElse(known) : known);
        });
    }

    /** A capital word behind the name means a longer name, and another person. */
    private static boolean isWhole(Phrase phrase, Piece piece, int to) {
        return piece.to() >= to
                || phrase.word(piece.to() - 1).possessive()
                || phrase.isInPiece(piece.to())
                || !phrase.word(piece.to()).isCapital()
                || phrase.word(piece.to()).before() == Word.Gap.BREAK;
    }

    /** A first name of somebody else before the last name: "Jamal Nasser" is not Gamal Abdel Nasser. */
    static boolean isNamesake(Phrase phrase, Piece piece, KnownActor known, int from) {
        int first = piece.from() - 1;
        if (first < from
                || !phrase.word(first).isCapital()
                || phrase.word(first).possessive()
                || phrase.isInPiece(first)
                || phrase.word(piece.from()).before() == Word.Gap.BREAK
                || HONORIFICS.contains(phrase.word(first).folded())) {
            return false;
        }
        String given = known.name().split(" ", 2)[0];
        for (int i = from; i <= first; i++) {
            if (phrase.word(i).folded().equalsIgnoreCase(given)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Person> byLastName(Phrase phrase, int from, int to, Optional<RoleReading> role) {
        for (int i = from; i < to; i++) {
            Word word = phrase.word(i);
            if (!word.isCapital() || phrase.isInPiece(i) || isPartOfLongerName(phrase, i, from, to)) {
                continue;
            }
            int at = i;
            Optional<Actor> actor = Optional.ofNullable(context.named().get(word.folded()))
                    .or(() -> onlyHolder(word.folded(), role).map(this::actor));
            if (actor.isPresent()) {
                return actor.map(a -> new Person(a, at, at + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isPartOfLongerName(Phrase phrase, int at, int from, int to) {
        boolean before = at > from
                && phrase.word(at - 1).isCapital()
                && !phrase.word(at - 1).possessive()
                && !phrase.isInPiece(at - 1)
                && !HONORIFICS.contains(phrase.word(at - 1).folded());
        boolean after = at + 1 < to
                && phrase.word(at + 1).isCapital()
                && !phrase.word(at).possessive()
                && (!phrase.isInPiece(at + 1) || isHyphenated(phrase, at + 1, to) || isLastName(phrase, at + 1, to))
                && phrase.word(at + 1).before() != Word.Gap.BREAK;
        return before || after;
    }

    /** "Carlos Ortega" is no King Juan Carlos, though a list knows another Ortega. */
    private static boolean isLastName(Phrase phrase, int at, int to) {
        return phrase.pieces(at, to).stream()
                .filter(p -> p.from() == at && p.to() == at + 1)
                .flatMap(p -> p.findKnown(Optional.empty()).stream())
                .anyMatch(k -> k.actor().isPerson());
    }

    /** "Sang-min" of "Lee Sang-min" is a given name, also where a list knows half of it as something else. */
    private static boolean isHyphenated(Phrase phrase, int at, int to) {
        return at + 1 < to && phrase.word(at + 1).before() == Word.Gap.HYPHEN;
    }

    /** The one person of that last name in office on the day, or the one whose office is the title; without either, none. */
    private Optional<KnownActor> onlyHolder(String lastName, Optional<RoleReading> role) {
        List<KnownActor> fitting = knowledge.findBySurname(lastName).stream()
                .filter(k -> when.isEmpty() || k.findAt(when.get()).isPresent())
                .toList();
        if (when.isEmpty() && role.isEmpty()) {
            return Optional.empty();
        }
        List<KnownActor> titled = role.isEmpty()
                ? List.of()
                : fitting.stream()
                        .filter(k -> holds(k, role.get().head().phrase()))
                        .toList();
        List<KnownActor> governing = fitting.stream().filter(this::isGoverning).toList();
        boolean ruler = role.isEmpty() || role.get().sectors().contains("GOV");
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        if (titled.size() == 1) {
            return Optional.of(titled.get(0));
        }
        return ruler && governing.size() == 1 ? Optional.of(governing.get(0)) : Optional.empty();
    }

    private boolean holds(KnownActor known, String title) {
        Tenure tenure = when.flatMap(known::findAt).orElseGet(known::latest);
        String office = tenure.office();
        return office.regionMatches(true, 0, title, 0, title.length());
    }

    private boolean isGoverning(KnownActor known) {
        Tenure tenure = when.flatMap(known::findAt).orElseGet(known::latest);
        return tenure.sectors().equals(List.of("GOV"));
    }

    private Actor actor(KnownActor known) {
        Optional<Tenure> tenure = when.isPresent() ? known.findAt(when.get()) : Optional.of(known.latest());
        if (tenure.isPresent()) {
            return new Actor(
                    known.name(), tenure.get().country(), tenure.get().sectors(), Optional.of(known.id()), "office");
        }
        List<String> sectors = when.isPresent() && known.isPastAt(when.get()) ? List.of("ELI") : List.of();
        return new Actor(known.name(), known.home(), sectors, Optional.of(known.id()), "office:former");
    }

    Optional<Country> country(String code) {
        return knowledge.countries().findByCode(code);
    }

    /** The capital words behind a title that no list knows: "General Thierry Burkhard" gives the name alone. */
    Optional<String> findUnlisted(Phrase phrase, RoleReading role, int to) {
        int begin = role.at();
        while (begin < to && (phrase.isInPiece(begin) || !phrase.word(begin).isCapital())) {
            begin++;
        }
        for (int i = begin; i < to; i++) {
            if (!phrase.word(i).isCapital()
                    && phrase.word(i).before() != Word.Gap.HYPHEN
                    && phrase.word(i).folded().length() > 3) {
                return Optional.empty();
            }
        }
        return begin < to ? Optional.of(phrase.text(begin, to)) : Optional.empty();
    }
}
