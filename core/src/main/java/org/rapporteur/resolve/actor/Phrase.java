package org.rapporteur.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.know.Knowledge;
import org.rapporteur.know.Term;
import org.rapporteur.know.Word;
import org.rapporteur.know.Words;

/** A phrase cut into words and into the pieces that the lists know, longest first from the left. */
final class Phrase {
    private static final Set<String> AGAINST = Set.of("pro", "anti", "non");
    private static final Set<String> HELD = Set.of(
            "backed",
            "trained",
            "made",
            "born",
            "style",
            "sponsored",
            "held",
            "controlled",
            "occupied",
            "funded",
            "armed",
            "supported",
            "mediated",
            "brokered",
            "built",
            "supplied",
            "financed",
            "inspired",
            "speaking",
            "linked",
            "allied",
            "led",
            "dominated",
            "administered",
            "imposed",
            "appointed");
    /** What makes of a party's short name the name of something else: "Labour Court". */
    private static final Set<String> INSTITUTIONS = Set.of(
            "court",
            "tribunal",
            "ministry",
            "minister",
            "department",
            "commission",
            "commissioner",
            "relations",
            "inspectorate",
            "bureau",
            "act",
            "code",
            "day",
            "board");

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ad", "as", "ash", "an", "ar", "az");
    private final String text;
    private final List<Word> words;
    private final List<Piece> pieces;

    private Phrase(String text, List<Word> words, List<Piece> pieces) {
        this.text = text;
        this.words = words;
        this.pieces = pieces;
    }

    static Phrase of(String text, Knowledge knowledge) {
        List<Word> words = Words.of(text);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int begin = at;
            Optional<Knowledge.Found> found = isPartOfName(words, at)
                    ? Optional.empty()
                    : find(words, at, knowledge)
                            .filter(f -> !isInstitution(words, begin, f) && !isHalf(words, begin, f));
            int to = at + found.map(Knowledge.Found::length).orElse(1);
            if (found.isPresent()) {
                pieces.add(new Piece(at, to, found.get().terms()));
            }
            at = to;
        }
        return new Phrase(text, words, pieces);
    }

    /** The longest name; roles give way to a listed name that begins within them ("opposition | Movement for ..."). */
    private static Optional<Knowledge.Found> find(List<Word> words, int at, Knowledge knowledge) {
        Optional<Knowledge.Found> found = knowledge.findLongest(words, at);
        int length = found.map(Knowledge.Found::length).orElse(0);
        boolean roles = found.isPresent() && found.get().terms().stream().allMatch(Term.Role.class::isInstance);
        for (int within = 1; roles && within < length; within++) {
            Optional<Knowledge.Found> other = knowledge.findLongest(words, at + within);
            boolean longer = other.isPresent()
                    && within + other.get().length() > length
                    && other.get().terms().get(0) instanceof Term.Known;
            if (longer) {
                return knowledge.findLongest(words.subList(0, at + within), at);
            }
        }
        return found;
    }

    /** The name of an institution that begins with a word which a list knows alone. */
    private static boolean isInstitution(List<Word> words, int at, Knowledge.Found found) {
        int next = at + found.length();
        return found.length() == 1
                && next < words.size()
                && found.terms().get(0) instanceof Term.Known known
                && !known.actor().isPerson()
                && words.get(next).isCapital()
                && words.get(next).before() != Word.Gap.BREAK
                && !words.get(at).possessive()
                && words.get(at).letters() == Word.Letters.CAPITAL
                && INSTITUTIONS.contains(words.get(next).folded());
    }

    /** "SNC-Lavalin", "Franco-German": what stands for a body or a person elsewhere is half of another name. */
    private static boolean isHalf(List<Word> words, int at, Knowledge.Found found) {
        int next = at + found.length();
        return found.length() == 1
                && next < words.size()
                && found.terms().get(0) instanceof Term.Known known
                && (words.get(at).letters() == Word.Letters.ALL_CAPITALS
                        || known.actor().isPerson())
                && words.get(next).isJoined()
                && words.get(next).letters() == Word.Letters.CAPITAL;
    }

    /** "Al-Sabah": behind an Arabic article stands a name, no place; nor is half of a given name one ("Lee Sang-min"). */
    private static boolean isPartOfName(List<Word> words, int at) {
        return at > 0
                && (words.get(at).isJoined()
                                && ARTICLES.contains(words.get(at - 1).folded())
                        || isGivenName(words, at));
    }

    private static boolean isGivenName(List<Word> words, int at) {
        Word before = words.get(at - 1);
        boolean joined = at + 1 < words.size()
                && words.get(at + 1).isJoined()
                && words.get(at + 1).letters() == Word.Letters.SMALL
                && !HELD.contains(words.get(at + 1).folded());
        return joined
                && words.get(at).letters() == Word.Letters.CAPITAL
                && words.get(at).before() != Word.Gap.BREAK
                && before.letters() == Word.Letters.CAPITAL
                && !before.possessive();
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /** Pieces that lie within [from, to). */
    List<Piece> pieces(int from, int to) {
        return pieces.stream().filter(p -> p.from() >= from && p.to() <= to).toList();
    }

    boolean isInPiece(int word) {
        return pieces.stream().anyMatch(p -> p.from() <= word && word < p.to());
    }

    /** The characters of the words [from, to). */
    String text(int from, int to) {
        return from >= to
                ? ""
                : text.substring(words.get(from).begin(), words.get(to - 1).end());
    }

    /** "pro-Russian", "US-backed", "Kurdish-led": a country that is not the actor's. */
    boolean isOnlyNear(Piece piece) {
        boolean against = piece.from() > 0
                && words.get(piece.from()).isJoined()
                && AGAINST.contains(words.get(piece.from() - 1).folded());
        return against || isFollowedBy(piece, HELD);
    }

    /** "Somalia-based". */
    boolean isBase(Piece piece) {
        return isFollowedBy(piece, Set.of("based"));
    }

    private boolean isFollowedBy(Piece piece, Set<String> endings) {
        return piece.to() < words.size()
                && words.get(piece.to()).isJoined()
                && endings.contains(words.get(piece.to()).folded());
    }
}
