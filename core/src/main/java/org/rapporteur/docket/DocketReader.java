package org.rapporteur.docket;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rapporteur.code.Coding;
import org.rapporteur.ledger.Amendment;
import org.rapporteur.ledger.Instrument;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.ledger.Measure;
import org.rapporteur.ledger.Meeting;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Position;
import org.rapporteur.ledger.Provision;

/**
 * Lays the ledger entries of many dispatches out as one docket. The instruments of two dispatches are one when they have the same
 * number, or the same sponsors within sixty days; the order in which dispatches are taken changes nothing.
 */
public final class DocketReader {
    private static final int SAME_WITHIN_DAYS = 60;
    private static final Set<String> SETTLED = Set.of("vetoed", "not-adopted", "withdrawn", "adopted");

    private final Predicate<String> ofBody;
    private final List<String> topic;
    private final Optional<RecurrenceChecker> checker;
    private final List<Coding> taken = new ArrayList<>();
    private final List<Checked> checked = new ArrayList<>();

    /**
     * @param ofBody whether a name is the body's
     * @param topic words that the dispatch must hold, all of them; empty for every topic
     */
    public DocketReader(Predicate<String> ofBody, List<String> topic) {
        this(ofBody, topic, Optional.empty());
    }

    /**
     * @param checker lays words of recurrence against votes on record; absent for bodies without any
     */
    public DocketReader(Predicate<String> ofBody, List<String> topic, Optional<RecurrenceChecker> checker) {
        this.ofBody = ofBody;
        this.checker = checker;
        this.topic = topic.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    }

    /** Takes a dispatch when it tells of the body and the topic; its claims are looked at and let go. */
    public void take(Coding coding) {
        if (tellsOfBody(coding) && isAbout(coding)) {
            checker.ifPresent(c -> checked.addAll(c.check(coding)));
            taken.add(new Coding(coding.dispatch(), List.of(), List.of(), coding.entries()));
        }
    }

    /** Whether a dispatch tells of an instrument or a meeting of the body. */
    public boolean tellsOfBody(Coding coding) {
        return coding.entries().stream().anyMatch(this::isBefore);
    }

    private boolean isBefore(LedgerEntry entry) {
        return entry instanceof Instrument i && ofBody.test(i.body())
                || entry instanceof Meeting m && ofBody.test(m.body());
    }

    /** Whether a dispatch holds the words of the topic. */
    public boolean isAbout(Coding coding) {
        String text = coding.dispatch().text().value().toLowerCase(Locale.ROOT);
        return topic.stream().allMatch(text::contains);
    }

    /** The docket of all that was taken. */
    public Docket docket() {
        List<List<Told<Instrument>>> groups = new ArrayList<>();
        for (Told<Instrument> told : all(Instrument.class)) {
            if (ofBody.test(told.entry().body())) {
                groups.stream()
                        .filter(g -> isSame(g, told))
                        .findFirst()
                        .orElseGet(() -> opened(groups))
                        .add(told);
            }
        }
        List<Told<Meeting>> meetings = all(Meeting.class).stream()
                .filter(m -> ofBody.test(m.entry().body()))
                .toList();
        List<Checked> sorted = checked.stream()
                .sorted(Comparator.comparing(Checked::dispatchId).thenComparing(Checked::claimId))
                .toList();
        return new Docket(taken.size(), groups.stream().map(this::item).toList(), meetings, all(Measure.class), sorted);
    }

    private static List<Told<Instrument>> opened(List<List<Told<Instrument>>> groups) {
        List<Told<Instrument>> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    private static boolean isSame(List<Told<Instrument>> group, Told<Instrument> told) {
        Told<Instrument> last = group.get(group.size() - 1);
        if (last.entry().dispatchId().equals(told.entry().dispatchId())) {
            return false;
        }
        String symbol = told.entry().title().symbol();
        if (!symbol.isEmpty() || !last.entry().title().symbol().isEmpty()) {
            return symbol.equals(last.entry().title().symbol());
        }
        Set<String> before = labels(last.entry());
        boolean sponsors = !before.isEmpty() && before.equals(labels(told.entry()));
        boolean settled = SETTLED.contains(last.entry().stage());
        return sponsors && !settled && isNear(last.published(), told.published());
    }

    private static boolean isNear(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isPresent()
                && b.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) <= SAME_WITHIN_DAYS;
    }

    private static Set<String> labels(Instrument instrument) {
        Set<String> labels = new TreeSet<>();
        instrument.sponsors().stream().map(Party::label).forEach(labels::add);
        return labels;
    }

    private Item item(List<Told<Instrument>> group) {
        Set<String> ids = new TreeSet<>();
        group.forEach(t -> ids.add(t.entry().id()));
        SortedMap<String, List<Told<Position>>> positions = new TreeMap<>();
        for (Told<Position> told : all(Position.class)) {
            if (ids.contains(told.entry().instrument())) {
                positions
                        .computeIfAbsent(told.entry().holder().label(), k -> new ArrayList<>())
                        .add(told);
            }
        }
        return new Item(
                group,
                positions,
                all(Provision.class).stream()
                        .filter(t -> ids.contains(t.entry().instrument()))
                        .toList(),
                all(Amendment.class).stream()
                        .filter(t -> ids.contains(t.entry().instrument()))
                        .toList());
    }

    private <E extends LedgerEntry> List<Told<E>> all(Class<E> kind) {
        List<Told<E>> found = new ArrayList<>();
        for (Coding coding : taken) {
            for (LedgerEntry entry : coding.entries()) {
                if (kind.isInstance(entry)) {
                    found.add(new Told<>(
                            kind.cast(entry),
                            coding.dispatch().publication().date(),
                            coding.dispatch().sighting().file()));
                }
            }
        }
        found.sort(Told.BY_DAY);
        return found;
    }
}
