package org.rapporteur.council;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Power of each kind of seat under a rule, as exact fractions: the share of orders of the members in which it turns a losing
 * coalition into a winning one (Shapley and Shubik 1954), and its share of all such swings over all coalitions (Banzhaf 1965,
 * after Penrose 1946). Members that are not in a coalition vote no, so that a permanent member outside vetoes.
 *
 * <p>Counted by generating functions over the number of members in favour, not by listing coalitions; both games of the Security
 * Council are checked against a full enumeration in the tests. Left out: abstentions, on which the practice of Article 27(3) rests;
 * and what members want. Both indices therefore overstate the distance between permanent and elected members.
 *
 * @param winning how many coalitions win
 * @param coalitions how many there are
 */
public record PowerIndices(Roster roster, Rule rule, List<OfSeat> seats, BigInteger winning, BigInteger coalitions) {
    public PowerIndices {
        seats = List.copyOf(seats);
    }

    /**
     * The power of every member with one kind of seat.
     *
     * @param members how many there are
     * @param swings coalitions in which one of them is decisive
     * @param banzhaf its share of the swings of all members
     * @param penrose the chance that it is decisive when all others toss a coin: its swings over the coalitions of the others
     */
    public record OfSeat(Seat seat, int members, Ratio shapley, Ratio banzhaf, BigInteger swings, Ratio penrose) {}

    /** What must be said beside the figures. */
    public static String caveat() {
        return "A-priori power: every member votes yes or no, no member abstains, and nothing is known of what members"
                + " want. By practice a permanent member that abstains does not veto, so the figures overstate the"
                + " distance between permanent and elected members.";
    }

    /** The indices of a body's rule on a day, or why there are none. */
    public static Answer<PowerIndices> of(Body body, String matter, LocalDate day) {
        return body.rule(matter, day).then(rule -> body.roster(day).map(roster -> of(roster, rule)));
    }

    static PowerIndices of(Roster roster, Rule rule) {
        int holders = rule.veto() ? roster.permanent().size() : 0;
        Game game = new Game(roster.size(), holders, rule);
        BigInteger all = BigInteger.ZERO;
        for (Member member : roster.members()) {
            all = all.add(game.swings(holds(member, rule)));
        }
        List<OfSeat> seats = new ArrayList<>();
        for (Seat seat : Seat.values()) {
            Optional<Member> one =
                    roster.members().stream().filter(m -> m.seat() == seat).findFirst();
            if (one.isPresent()) {
                seats.add(game.ofSeat(roster, one.get(), holds(one.get(), rule), all));
            }
        }
        return new PowerIndices(roster, rule, seats, game.winning(), BigInteger.TWO.pow(roster.size()));
    }

    private static boolean holds(Member member, Rule rule) {
        return rule.veto() && member.seat() == Seat.PERMANENT;
    }

    /** Which sizes of coalitions win: all holders must be in it, and the quota be met. */
    private record Game(int members, int holders, Rule rule) {
        private boolean carries(int inFavour) {
            return rule.quota().carries(new Tally(inFavour, members - inFavour, 0, 0));
        }

        /** Coalitions of so many others with which one member wins and without it loses. */
        private BigInteger swings(boolean holder, int others) {
            int free = members - holders;
            if (!carries(others + 1)) {
                return BigInteger.ZERO;
            }
            if (holder) {
                return choose(free, others - (holders - 1));
            }
            return carries(others) ? BigInteger.ZERO : choose(free - 1, others - holders);
        }

        BigInteger swings(boolean holder) {
            BigInteger sum = BigInteger.ZERO;
            for (int others = 0; others < members; others++) {
                sum = sum.add(swings(holder, others));
            }
            return sum;
        }

        Ratio shapley(boolean holder) {
            Ratio sum = Ratio.of(0, 1);
            for (int others = 0; others < members; others++) {
                BigInteger orders = factorial(others).multiply(factorial(members - others - 1));
                sum = sum.plus(new Ratio(swings(holder, others).multiply(orders), factorial(members)));
            }
            return sum;
        }

        BigInteger winning() {
            BigInteger sum = BigInteger.ZERO;
            for (int inFavour = 0; inFavour <= members; inFavour++) {
                if (carries(inFavour)) {
                    sum = sum.add(choose(members - holders, inFavour - holders));
                }
            }
            return sum;
        }

        OfSeat ofSeat(Roster roster, Member member, boolean holder, BigInteger all) {
            int count = (int) roster.members().stream()
                    .filter(m -> m.seat() == member.seat())
                    .count();
            BigInteger swings = swings(holder);
            Ratio banzhaf = all.signum() == 0 ? Ratio.of(0, 1) : new Ratio(swings, all);
            Ratio penrose = new Ratio(swings, BigInteger.TWO.pow(members - 1));
            return new OfSeat(member.seat(), count, shapley(holder), banzhaf, swings, penrose);
        }

        private static BigInteger factorial(int n) {
            BigInteger product = BigInteger.ONE;
            for (int i = 2; i <= n; i++) {
                product = product.multiply(BigInteger.valueOf(i));
            }
            return product;
        }

        private static BigInteger choose(int n, int k) {
            return k < 0 || k > n
                    ? BigInteger.ZERO
                    : factorial(n).divide(factorial(k).multiply(factorial(n - k)));
        }
    }
}
