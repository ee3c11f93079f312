package org.rapporteur.record.sql;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.code.Circumstances;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Context;
import org.rapporteur.code.Source;
import org.rapporteur.code.Voice;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.resolve.TimeExpression;

/**
 * Many dispatches out of some that the program coded; a program, not a test. Each is published again on days some weeks away, with all days
 * that its claims tell, by other publishers: what the coder would say of the same words on that day, without reading them. Ledger entries are left
 * out. Arguments: the record of the coded ones, the record to make, how many times, seed. What is there is gone on with.
 */
final class DatedAnew {
    private static final int PAGE = 2000;
    private static final int PUBLISHERS = 40;
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 3);
    private static final int WEEKS = 860;

    private final Random random;

    private DatedAnew(long seed) {
        this.random = new Random(seed);
    }

    public static void main(String[] args) {
        int times = Integer.parseInt(args[2]);
        List<Coding> coded = new ArrayList<>();
        try (SqlStore base = RecordFile.open(Path.of(args[0]))) {
            base.forEach(coded::add);
        }
        DatedAnew dated = new DatedAnew(Long.parseLong(args[3]));
        List<List<Integer>> weeks = coded.stream().map(c -> dated.weeks(times)).toList();
        try (SqlStore made = RecordFile.open(Path.of(args[1]))) {
            int there = (int) made.census().dispatches() / coded.size();
            for (int time = 0; time < times; time++) {
                List<Coding> page = new ArrayList<>();
                for (int i = 0; i < coded.size(); i++) {
                    Coding again = dated.on(coded.get(i), weeks.get(i).get(time));
                    page.add(again);
                    if (page.size() == PAGE || i + 1 == coded.size()) {
                        if (time >= there) {
                            made.add(page);
                        }
                        page.clear();
                    }
                }
                System.out.println((time + 1) * coded.size() + " dispatches");
            }
        }
    }

    /** So many weeks, no two of them next to each other, for then the same words would be taken for one story. */
    private List<Integer> weeks(int times) {
        List<Integer> all = IntStream.range(0, WEEKS / 2).mapToObj(w -> 2 * w).collect(Collectors.toList());
        Collections.shuffle(all, random);
        return all.subList(0, times);
    }

    private Coding on(Coding coding, int week) {
        Dispatch before = coding.dispatch();
        LocalDate day = before.publication().date().orElseThrow();
        LocalDate then = FIRST.plusWeeks(week).plusDays(day.getDayOfWeek().getValue() - 1L);
        long days = then.toEpochDay() - day.toEpochDay();
        Publication publication = new Publication(
                Optional.of(then),
                "Wire " + random.nextInt(PUBLISHERS),
                before.publication().agency(),
                before.publication().byline());
        Dispatch dispatch = Dispatch.of(before.text(), publication, before.layout(), before.sighting());
        Map<String, String> ids = new TreeMap<>();
        for (Claim claim : coding.claims()) {
            int slot = 0;
            while (!Claim.idOf(before.id(), claim.predicate().trigger().span(), slot)
                    .equals(claim.id())) {
                slot++;
            }
            ids.put(
                    claim.id(),
                    Claim.idOf(dispatch.id(), claim.predicate().trigger().span(), slot));
        }
        List<Claim> claims = coding.claims().stream().map(c -> on(c, days, ids)).toList();
        return new Coding(dispatch, coding.sentences(), claims, List.of());
    }

    private static Claim on(Claim claim, long days, Map<String, String> ids) {
        Circumstances about = claim.circumstances();
        Voice voice = claim.voice();
        Context context = claim.context();
        return new Claim(
                ids.get(claim.id()),
                claim.predicate(),
                claim.participants(),
                new Circumstances(
                        about.place(), about.sites(), about.time().map(t -> later(t, days)), about.quantities()),
                new Voice(
                        voice.attribution().stream().map(s -> later(s, days)).toList(),
                        voice.modality(),
                        voice.realis(),
                        voice.quote()),
                new Context(
                        context.about(),
                        context.recurrence(),
                        context.links().stream()
                                .map(l -> new Context.Link(l.kind(), l.cue(), ids.get(l.claimId())))
                                .toList()),
                claim.provenance());
    }

    private static TimeExpression later(TimeExpression time, long days) {
        return new TimeExpression(
                time.words(),
                time.kind(),
                later(time.timex(), days),
                time.interval()
                        .map(i -> new TimeExpression.Interval(
                                i.from().plusDays(days), i.to().plusDays(days), i.precision(), i.anchor())),
                time.partOfDay());
    }

    private static String later(String timex, long days) {
        try {
            return LocalDate.parse(timex).plusDays(days).toString();
        } catch (DateTimeParseException e) {
            return timex;
        }
    }

    private static Source later(Source source, long days) {
        return new Source(
                source.words(),
                source.actor(),
                source.kind(),
                source.cue(),
                source.level(),
                source.saidAt(),
                source.saidOn().map(d -> d.plusDays(days)));
    }
}
