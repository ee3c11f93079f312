package org.rapporteur.resolve.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.resolve.Amount;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.resolve.time.Lexemes;
import org.rapporteur.resolve.time.Lexicon;
import org.rapporteur.resolve.time.Numeral;
import org.rapporteur.resolve.time.Numerals;
import org.rapporteur.resolve.time.TenseHint;
import org.rapporteur.resolve.time.TimeAnchor;
import org.rapporteur.resolve.time.TimeFinder;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * Finds numbers that may count people or things, with their bounds: "at least 27" is [27, open], "half of the more
 * than 60" is [31, open]. Ages, money, measures, shares in percent, dates, durations, ordinals, results of votes and
 * games, and numbers that are names (Resolution 1973) are not amounts. Amounts come in text order and do not overlap.
 * Safe for use by several threads.
 */
public final class AmountFinder {
    private final Lexicon words = Lexicon.read(AmountFinder.class, "amounts.tsv");
    private final Lexicon english = Lexicon.english();
    private final Numerals numerals = new Numerals(english);
    private final Uncounted uncounted = new Uncounted(words, english);
    private final TimeFinder times = new TimeFinder(english);

    /**
     * @param begin first lexeme
     * @param end one past the last
     * @param bounds how many
     * @param whole what it is a share of
     */
    record Counted(int begin, int end, Bounds bounds, Optional<Counted> whole) {
        Counted(int begin, int end, Bounds bounds) {
            this(begin, end, bounds, Optional.empty());
        }
    }

    /** The amounts within a span of the text. */
    public List<Amount> find(Text text, Span within) {
        Lexemes lexemes = Lexemes.of(text, within);
        List<Span> dated = times.findSingly(text, List.of(within), TimeAnchor.unknown(), TenseHint.NONE).stream()
                .map(TimeExpression::words)
                .map(w -> w.span())
                .toList();
        List<Counted> all = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            Optional<Counted> found = findAt(lexemes, at);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            Counted counted = found.get();
            Span bare = lexemes.span(counted.begin(), counted.end());
            if (dated.stream().noneMatch(bare::overlaps) && !uncounted.matches(lexemes, counted)) {
                add(all, lexemes, qualified(lexemes, counted));
            }
            at = afterWhole(lexemes, counted.end());
        }
        return withoutOverlap(all.stream().map(c -> amount(text, lexemes, c)).toList());
    }

    /** "three of the five" counts three: steps over the whole. */
    private int afterWhole(Lexemes lexemes, int end) {
        if (!lexemes.at(end).is("of")) {
            return end;
        }
        int at = end + 1;
        while (words.has("whole-joint", lexemes.at(at).form())) {
            at++;
        }
        return at > end + 1 ? numerals.findAt(lexemes, at).map(Numeral::end).orElse(end) : end;
    }

    /** Adds an amount; "at least 10 and possibly as many as 20" is one. */
    private void add(List<Counted> all, Lexemes lexemes, Counted counted) {
        if (!all.isEmpty()) {
            Counted last = all.get(all.size() - 1);
            Optional<Long> low = last.bounds().low();
            Optional<Long> high = counted.bounds().high();
            boolean halves =
                    last.bounds().high().isEmpty() && counted.bounds().low().isEmpty();
            if (halves
                    && low.isPresent()
                    && high.isPresent()
                    && low.get() < high.get()
                    && adjoin(lexemes, last, counted)) {
                Bounds bounds = Bounds.between(low.get(), high.get());
                all.set(all.size() - 1, new Counted(last.begin(), counted.end(), bounds));
                return;
            }
        }
        all.add(counted);
    }

    private boolean adjoin(Lexemes lexemes, Counted first, Counted second) {
        for (int i = first.end(); i < second.begin(); i++) {
            if (!words.has("between-bounds", lexemes.at(i).form())) {
                return false;
            }
        }
        return true;
    }

    private static Amount amount(Text text, Lexemes lexemes, Counted counted) {
        Bounds bounds = counted.bounds();
        Span span = lexemes.span(counted.begin(), counted.end());
        return new Amount(
                text.words(span),
                bounds.low(),
                bounds.high(),
                bounds.approximate(),
                counted.whole().map(w -> amount(text, lexemes, w)));
    }

    private static List<Amount> withoutOverlap(List<Amount> amounts) {
        List<Amount> kept = new ArrayList<>();
        for (Amount amount : amounts) {
            if (kept.isEmpty()
                    || !kept.get(kept.size() - 1)
                            .words()
                            .span()
                            .overlaps(amount.words().span())) {
                kept.add(amount);
            }
        }
        return List.copyOf(kept);
    }

    private Optional<Counted> findAt(Lexemes lexemes, int at) {
        return vague(lexemes, at).or(() -> share(lexemes, at)).or(() -> range(lexemes, at));
    }

    /** "dozens", "tens of thousands", "several hundred", "a couple". */
    private Optional<Counted> vague(Lexemes lexemes, int at) {
        Optional<Lexicon.Phrase> some = words.findAt("some-of-scale", lexemes, at);
        if (some.isPresent()) {
            int scaleAt = at + some.get().words().size();
            Optional<Integer> scale = english.value("scale", lexemes.at(scaleAt).form());
            if (scale.isPresent()) {
                Optional<Integer> more =
                        english.value("scale", lexemes.at(scaleAt + 1).form());
                long least = 2L * scale.get() * more.orElse(1);
                return Optional.of(new Counted(at, scaleAt + (more.isPresent() ? 2 : 1), Bounds.atLeast(least)));
            }
        }
        Optional<Lexicon.Phrase> exact = words.findAt("exact", lexemes, at);
        if (exact.isPresent()) {
            long n = Long.parseLong(exact.get().value());
            return Optional.of(new Counted(at, at + exact.get().words().size(), Bounds.exactly(n)));
        }
        return words.findAt("vague", lexemes, at)
                .filter(p -> !lexemes.at(at).is("scores") || isCounting(lexemes, at + 1))
                .map(p -> new Counted(at, at + p.words().size(), Bounds.atLeast(Long.parseLong(p.value()))));
    }

    private boolean isCounting(Lexemes lexemes, int at) {
        String form = lexemes.at(at).form();
        return words.has("after-scores", form) || form.endsWith("ed");
    }

    /** "half of the more than 60", "two thirds of the 90", "most of the 30": a share of a number that is given. */
    private Optional<Counted> share(Lexemes lexemes, int at) {
        Optional<Lexicon.Phrase> share = words.findAt("share", lexemes, at);
        if (share.isEmpty()) {
            return Optional.empty();
        }
        int next = at + share.get().words().size();
        while (words.has("share-joint", lexemes.at(next).form())) {
            next++;
        }
        int begin = next;
        while (words.findAt("qualifier", lexemes, begin).isPresent()) {
            begin += words.findAt("qualifier", lexemes, begin).get().words().size();
        }
        int number = begin;
        return range(lexemes, number)
                .filter(whole -> !uncounted.matches(lexemes, whole))
                .map(whole -> qualified(lexemes, whole))
                .map(whole -> new Counted(
                        at, whole.end(), share(whole.bounds(), share.get().value()), Optional.of(whole)));
    }

    private static Bounds share(Bounds whole, String share) {
        if (share.equals("most")) {
            return whole.low()
                    .map(n -> new Bounds(Optional.of(n / 2 + 1), whole.high(), false))
                    .orElse(whole);
        }
        return whole.share(Double.parseDouble(share));
    }

    /** A number, or two with "to", "or" or a dash between; with "between" before and "and" between. */
    private Optional<Counted> range(Lexemes lexemes, int at) {
        if (lexemes.at(at).is("between")) {
            return numerals.findAt(lexemes, at + 1)
                    .filter(first -> lexemes.at(first.end()).is("and"))
                    .flatMap(first -> two(lexemes, at, first, first.end() + 1));
        }
        Optional<Numeral> first = numerals.findAt(lexemes, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Numeral low = first.get();
        boolean linked = words.has("range-link", lexemes.at(low.end()).form())
                && !lexemes.at(at - 1).is("from");
        Optional<Counted> both = linked ? two(lexemes, at, low, low.end() + 1) : Optional.empty();
        return both.or(() -> Optional.of(low)
                .filter(Numeral::isWhole)
                .map(n -> new Counted(at, memberEnd(lexemes, n.end()), Bounds.exactly(n.whole()))));
    }

    /** "15-member" and "5,000-strong" count; the word is part of the expression. */
    private int memberEnd(Lexemes lexemes, int end) {
        boolean member = lexemes.at(end).is("-")
                && words.has("member", lexemes.at(end + 1).form());
        return member ? end + 2 : end;
    }

    private Optional<Counted> two(Lexemes lexemes, int begin, Numeral first, int secondAt) {
        return numerals.findAt(lexemes, secondAt).flatMap(second -> {
            Optional<Integer> scale =
                    english.value("scale", lexemes.at(second.end() - 1).form());
            double low = first.value();
            if (scale.isPresent() && low < 1000 && low * scale.get() < second.value()) {
                low *= scale.get();
            }
            return low < second.value() && low == Math.rint(low) && second.isWhole()
                    ? Optional.of(new Counted(begin, second.end(), Bounds.between(Math.round(low), second.whole())))
                    : Optional.empty();
        });
    }

    /** "More than the 52 reported": larger than another number, which stays what it is. */
    private static boolean isCompared(Lexemes lexemes, int at, Lexicon.Phrase qualifier) {
        return lexemes.at(at).is("the") && qualifier.words().contains("than");
    }

    /** Takes in the qualifiers before ("at least", "as many as") and behind ("or more", "or so"). */
    private Counted qualified(Lexemes lexemes, Counted counted) {
        Bounds bounds = counted.bounds();
        int begin = counted.begin();
        int reach = begin;
        while (true) {
            Optional<Lexicon.Phrase> qualifier = words.findBefore("qualifier", lexemes, reach);
            if (qualifier.isPresent() && reach < begin && isCompared(lexemes, reach, qualifier.get())) {
                break;
            }
            if (qualifier.isPresent() && !isPreposition(lexemes, reach - 1)) {
                bounds = bounds.under(qualifier.get().value());
                reach -= qualifier.get().words().size();
                begin = reach;
            } else if (words.has("filler", lexemes.at(reach - 1).form())) {
                reach--;
            } else {
                break;
            }
        }
        Optional<Lexicon.Phrase> behind = words.findAt("behind", lexemes, counted.end());
        int end = counted.end();
        if (behind.isPresent()) {
            bounds = bounds.under(behind.get().value());
            end += behind.get().words().size();
        }
        return new Counted(begin, end, bounds, counted.whole());
    }

    /** "over" is no qualifier in "talks over two issues". */
    private boolean isPreposition(Lexemes lexemes, int at) {
        return lexemes.at(at).is("over")
                && words.has("over-what", lexemes.at(at - 1).form());
    }
}
