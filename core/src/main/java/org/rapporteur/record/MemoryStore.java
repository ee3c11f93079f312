package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;

/** A record in memory, for a program that keeps nothing and for tests. */
public final class MemoryStore implements RecordStore {
    private static final Comparator<Intake.SetAside> BY_SIGHTING = Comparator.comparing(
                    Intake.SetAside::sighting, SightingOrder.BY_FILE)
            .thenComparing(Intake.SetAside::code)
            .thenComparing(Intake.SetAside::message);

    private final SortedMap<String, Coding> codings = new TreeMap<>();
    private final Map<String, SortedSet<Sighting>> sightings = new HashMap<>();
    private final MemoryHappenings happenings = new MemoryHappenings(codings);
    private final Map<String, String> coders = new HashMap<>();
    private final Map<String, RawBytes> raw = new HashMap<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<Version> versions = new ArrayList<>();
    private final SortedSet<Intake.SetAside> aside = new TreeSet<>(BY_SIGHTING);

    @Override
    public synchronized Added add(List<Coding> added, List<RawBytes> bytes, String coder) {
        added.forEach(c -> coders.put(c.dispatch().id(), coder));
        bytes.forEach(b -> raw.putIfAbsent(b.sha256(), b));
        Added sum = Added.nothing();
        for (Coding coding : added) {
            sum = sum.plus(add(coding));
        }
        return sum;
    }

    @Override
    public synchronized boolean hasDone(String coder) {
        return !coder.isEmpty() && coders.containsValue(coder);
    }

    @Override
    public synchronized Set<Done> done(String coder, Set<String> dispatchIds) {
        Set<Done> found = new HashSet<>();
        for (String id : dispatchIds) {
            if (!coder.isEmpty() && coder.equals(coders.get(id))) {
                sightings(id).forEach(sighting -> found.add(new Done(id, sighting)));
            }
        }
        return found;
    }

    private Added add(Coding coding) {
        String id = coding.dispatch().id();
        SortedSet<Sighting> seen = sightings.computeIfAbsent(id, k -> new TreeSet<>(SightingOrder.BY_FILE));
        seen.add(coding.dispatch().sighting());
        Coding before = codings.get(id);
        Coding now = sightedAt(coding, seen.first());
        codings.put(id, now);
        if (before == null) {
            return new Added(1, 0, 0);
        }
        return sightedAt(before, seen.first()).equals(now) ? new Added(0, 1, 0) : new Added(0, 0, 1);
    }

    private static Coding sightedAt(Coding coding, Sighting sighting) {
        Dispatch d = coding.dispatch();
        return new Coding(
                Dispatch.of(d.text(), d.publication(), d.layout(), sighting),
                coding.sentences(),
                coding.claims(),
                coding.entries());
    }

    @Override
    public synchronized Optional<RawBytes> findRaw(String sha256) {
        return Optional.ofNullable(raw.get(sha256));
    }

    @Override
    public synchronized void setAside(List<Intake.SetAside> items) {
        aside.addAll(items);
    }

    @Override
    public synchronized Optional<Coding> findDispatch(String id) {
        return Optional.ofNullable(codings.get(id));
    }

    @Override
    public synchronized List<Coding> findDispatches(String words) {
        String begin = words.toLowerCase(Locale.ROOT);
        return codings.values().stream().filter(c -> begins(c, begin)).toList();
    }

    private boolean begins(Coding coding, String begin) {
        Dispatch d = coding.dispatch();
        List<String> names = new ArrayList<>();
        names.add(d.id());
        sightings(d.id()).forEach(s -> {
            names.add(s.file());
            names.add(s.file().substring(s.file().lastIndexOf('/') + 1));
        });
        d.layout()
                .findFirst(Section.Kind.HEADLINE)
                .ifPresent(h -> names.add(d.text().at(h.span())));
        return names.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).startsWith(begin));
    }

    @Override
    public synchronized Optional<Coding> findCodingOfClaim(String id) {
        List<Coding> found = new ArrayList<>();
        int claims = 0;
        for (Coding coding : codings.values()) {
            long here =
                    coding.claims().stream().filter(c -> c.id().startsWith(id)).count();
            if (here > 0) {
                claims += (int) here;
                found.add(coding);
            }
        }
        return claims == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public synchronized void forEach(Consumer<Coding> taker) {
        codings.values().forEach(taker);
    }

    @Override
    public synchronized void forEachReviewed(Consumer<Reviewed> taker) {
        codings.values().forEach(coding -> taker.accept(reviewed(coding)));
    }

    private Reviewed reviewed(Coding coding) {
        List<Correction> here = corrections().stream()
                .filter(c -> c.concerns(coding.dispatch().id()))
                .toList();
        String id = coding.dispatch().id();
        return new Reviewed(coding, happenings.happenings(id), here, standing(id));
    }

    @Override
    public HappeningRows happenings() {
        return happenings;
    }

    @Override
    public synchronized Set<String> withdrawn() {
        Set<String> found = new TreeSet<>();
        for (Version version : versions) {
            if (version.kind() == Version.Kind.WITHDRAWAL) {
                found.add(version.dispatchId());
            } else if (version.kind() == Version.Kind.REINSTATEMENT) {
                found.remove(version.dispatchId());
            }
        }
        return found;
    }

    @Override
    public synchronized void note(List<Version> added) {
        versions.addAll(added);
        added.forEach(v -> happenings.reopen(Set.of(v.dispatchId())));
    }

    @Override
    public synchronized List<Version> versions() {
        return List.copyOf(versions);
    }

    @Override
    public synchronized List<Printed> printed(LocalDate from, LocalDate to, String after, int most) {
        List<Printed> found = new ArrayList<>();
        for (Coding coding : codings.tailMap(after + '\0').values()) {
            LocalDate day = coding.dispatch().publication().date().orElse(Printed.UNDATED);
            if (found.size() < most && !day.isBefore(from) && !day.isAfter(to)) {
                found.add(Printed.of(coding.dispatch(), day));
            }
        }
        return found;
    }

    private Standing standing(String dispatchId) {
        Optional<String> original =
                Optional.ofNullable(happenings.originals(Set.of(dispatchId)).get(dispatchId));
        Optional<String> versionOf = versions.stream()
                .filter(v -> v.kind() != Version.Kind.WITHDRAWAL)
                .filter(v -> v.later().filter(dispatchId::equals).isPresent())
                .map(Version::dispatchId)
                .reduce((first, second) -> second);
        return new Standing(
                original.filter(o -> !o.equals(dispatchId)),
                versionOf,
                withdrawn().contains(dispatchId));
    }

    @Override
    public synchronized void correct(List<Correction> added) {
        corrections.addAll(added);
        added.forEach(c -> happenings.reopen(c.dispatches()));
    }

    @Override
    public synchronized List<NumberedCorrection> allCorrections() {
        List<NumberedCorrection> all = new ArrayList<>();
        for (Correction c : corrections) {
            all.add(new NumberedCorrection(all.size() + 1L, c, false));
        }
        return NumberedCorrection.mark(all);
    }

    @Override
    public synchronized List<Sighting> sightings(String dispatchId) {
        SortedSet<Sighting> seen = sightings.get(dispatchId);
        return seen == null ? List.of() : List.copyOf(seen);
    }

    @Override
    public synchronized List<Intake.SetAside> setAsideItems() {
        return List.copyOf(aside);
    }

    @Override
    public synchronized Census census() {
        long claims =
                codings.values().stream().mapToLong(c -> c.claims().size()).sum();
        return new Census(codings.size(), claims, aside.size());
    }

    @Override
    public void close() {
        // nothing to let go of
    }
}
