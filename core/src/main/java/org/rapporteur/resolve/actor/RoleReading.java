package org.rapporteur.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.know.RoleWord;

/**
 * The role words of a head together: "senior army officers" MIL, "rebel soldiers" REB, "former minister" ELI.
 *
 * @param head the deciding word
 * @param sectors what they say together
 * @param at word where the deciding word begins
 * @param former whether a word says that they no longer are it
 */
record RoleReading(RoleWord head, List<String> sectors, int at, boolean former) {
    private static final Set<String> ARMED = Set.of("MIL", "UAF", "PRM");
    private static final Set<String> IN_OFFICE = Set.of("GOV", "LEG", "MIL", "SPY", "JUD", "COP", "IGO", "PTY");

    RoleReading {
        sectors = List.copyOf(sectors);
    }

    boolean isWeak() {
        return head.weight() == RoleWord.Weight.WEAK;
    }

    /** The state whose title it is, the one in focus if that has it. */
    Optional<String> home(Optional<String> focus) {
        return head.home(focus);
    }

    boolean isAbroad() {
        return head.reach() == RoleWord.Reach.ABROAD;
    }

    /** Reads the roles among some pieces; the last one decides. */
    static Optional<RoleReading> of(Phrase phrase, List<Piece> pieces) {
        List<Piece> roles =
                pieces.stream().filter(p -> p.findHead().isPresent()).toList();
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        Piece last = roles.get(roles.size() - 1);
        RoleWord head = last.findHead().orElseThrow();
        List<Piece> before = roles.subList(0, roles.size() - 1);
        List<String> sectors = new ArrayList<>(sectors(phrase, head, last, before));
        boolean former = pieces.stream()
                .anyMatch(p ->
                        p.from() < last.from() && p.role(RoleWord.Weight.FORMER).isPresent());
        if (former && !sectors.isEmpty() && IN_OFFICE.contains(sectors.get(0))) {
            sectors = List.of("ELI");
        }
        return Optional.of(new RoleReading(head, sectors, last.from(), former));
    }

    private static List<String> sectors(Phrase phrase, RoleWord head, Piece last, List<Piece> before) {
        List<String> sectors = head.weight() == RoleWord.Weight.WEAK
                ? yielding(phrase, head, last, before)
                : joined(phrase, head, last, before);
        Optional<RoleWord> override = before.stream()
                .flatMap(p -> p.role(RoleWord.Weight.OVERRIDE).stream())
                .reduce((a, b) -> b);
        if (override.isPresent() && !sectors.isEmpty() && ARMED.contains(sectors.get(0))) {
            return override.get().sectors();
        }
        return isFromOpposition(before) ? add(sectors, "OPP") : sectors;
    }

    /** "military and intelligence officers": both, the first first. */
    private static List<String> joined(Phrase phrase, RoleWord head, Piece last, List<Piece> before) {
        if (before.isEmpty()) {
            return head.sectors();
        }
        Piece first = before.get(before.size() - 1);
        boolean together = first.to() == last.from() - 1
                && phrase.word(first.to()).folded().equals("and");
        List<String> sectors = together ? asModifier(first) : List.of();
        for (String sector : head.sectors()) {
            sectors = add(sectors, sector);
        }
        return sectors;
    }

    private static List<String> yielding(Phrase phrase, RoleWord head, Piece last, List<Piece> before) {
        List<String> found = List.of();
        int next = last.from();
        for (int i = before.size() - 1; i >= 0; i--) {
            Piece piece = before.get(i);
            List<String> own = asModifier(piece);
            boolean joined =
                    piece.to() < next && phrase.word(piece.to()).folded().equals("and");
            if (!found.isEmpty() && !joined) {
                break;
            }
            if (!own.isEmpty()) {
                found = found.isEmpty() ? own : add(own, found.get(0));
                next = piece.from();
            }
        }
        return found.isEmpty() ? head.sectors() : found;
    }

    private static List<String> asModifier(Piece piece) {
        return piece.role(RoleWord.Weight.OVERRIDE)
                .or(() -> piece.role(RoleWord.Weight.MODIFIER))
                .or(() -> piece.role(RoleWord.Weight.HEAD))
                .or(() -> piece.role(RoleWord.Weight.WEAK))
                .map(RoleWord::sectors)
                .orElse(List.of());
    }

    private static boolean isFromOpposition(List<Piece> before) {
        return before.stream()
                .anyMatch(p ->
                        p.findHead().filter(w -> w.sectors().contains("OPP")).isPresent());
    }

    private static List<String> add(List<String> sectors, String sector) {
        if (sectors.contains(sector)) {
            return sectors;
        }
        List<String> all = new ArrayList<>(sectors);
        all.add(sector);
        return all;
    }
}
