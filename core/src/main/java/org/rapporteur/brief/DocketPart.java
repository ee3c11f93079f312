package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.brief.Brief.Block;
import org.rapporteur.brief.Brief.Statement;
import org.rapporteur.council.Roster;
import org.rapporteur.docket.Docket;
import org.rapporteur.docket.Item;
import org.rapporteur.docket.Told;
import org.rapporteur.docket.VoteAhead;
import org.rapporteur.ledger.Amendment;
import org.rapporteur.ledger.Instrument;
import org.rapporteur.ledger.Position;
import org.rapporteur.ledger.Provision;
import org.rapporteur.text.Words;

/** Each instrument: where it stands, who holds what of it in which words, what it says and leaves out, what is wanted otherwise. */
final class DocketPart {
    private static final int MOST = 6;
    private static final int QUOTE = 160;
    private static final List<String> COLUMNS = List.of("Who", "Stance", "In their words");

    private final BriefSubject subject;
    private final Notes notes;
    private final Names names;

    DocketPart(BriefSubject subject, Notes notes, Names names) {
        this.subject = subject;
        this.notes = notes;
        this.names = names;
    }

    List<Block> blocks(Docket docket) {
        List<Block> blocks = new ArrayList<>();
        List<Item> items = wanted(docket);
        items.stream().limit(MOST).forEach(i -> item(i, blocks));
        if (items.size() > MOST) {
            blocks.add(new Line(notes)
                    .plain(Plain.count(items.size() - MOST, "further instrument is", "further instruments are")
                            + " in the docket.")
                    .item());
        }
        return blocks;
    }

    /** Those still open first, then the settled ones; of each the last told first. An instrument of which nothing is told is left out. */
    static List<Item> wanted(Docket docket) {
        return docket.items().stream()
                .filter(i -> !i.positions().isEmpty()
                        || !i.provisions().isEmpty()
                        || !i.last().entry().stages().isEmpty())
                .sorted(Comparator.comparing(VoteAhead::isSettled)
                        .thenComparing(i -> i.positions().size(), Comparator.reverseOrder())
                        .thenComparing(
                                i -> i.last().published().map(Object::toString).orElse(""), Comparator.reverseOrder())
                        .thenComparing(i -> i.tellings().get(0).entry().id()))
                .toList();
    }

    static String title(Item item) {
        return Plain.upper(Plain.cut(Plain.line(item.last().entry().title().best()), 90));
    }

    private void item(Item item, List<Block> blocks) {
        Optional<Roster> roster =
                subject.body().flatMap(b -> VoteAhead.roster(item, b).found());
        Line head = new Line(notes).strong(title(item));
        stage(item, head);
        blocks.add(new Brief.Heading(head.statement()));
        obtained(item, blocks);
        List<List<Statement>> rows = new ArrayList<>();
        for (Told<Position> told : latest(item, roster)) {
            rows.add(row(item, told));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Brief.Table(COLUMNS, rows));
        }
        silent(item, roster).ifPresent(blocks::add);
        item.provisions().forEach(p -> blocks.add(provision(item, p)));
        item.amendments().forEach(a -> blocks.add(amendment(a)));
    }

    private void stage(Item item, Line head) {
        head.plain(", " + words(item.stage()));
        Optional<Told<Instrument>> told = item.tellings().stream()
                .filter(t -> t.entry().stages().stream().anyMatch(s -> s.code().equals(item.stage())))
                .reduce((a, b) -> b);
        told.ifPresent(t -> t.entry().stages().stream()
                .filter(s -> s.code().equals(item.stage()))
                .limit(1)
                .forEach(s -> head.cite(t.entry().dispatchId(), s.words())
                        .plain(s.on().map(d -> " on " + Plain.day(d)).orElse(""))));
        if (told.isEmpty()) {
            head.cite(
                    item.last().entry().dispatchId(),
                    item.last().entry().evidence().get(0));
        }
    }

    private void obtained(Item item, List<Block> blocks) {
        for (Told<Instrument> told : item.tellings()) {
            told.entry()
                    .obtained()
                    .ifPresent(o -> blocks.add(new Line(notes)
                            .plain("Copy obtained by "
                                    + notes.shown(
                                            told.entry().dispatchId(), o.who().name()) + ".")
                            .cite(told.entry().dispatchId(), o.words())
                            .item()));
        }
    }

    /** Members by stance, then bodies and groups by stance. */
    private static List<Told<Position>> latest(Item item, Optional<Roster> roster) {
        return item.positions().keySet().stream()
                .flatMap(h -> item.latest(h).stream())
                .sorted(Comparator.comparing((Told<Position> t) -> !isMember(t, roster))
                        .thenComparing(t -> t.entry().stance())
                        .thenComparing(t -> t.entry().holder().label()))
                .toList();
    }

    private static boolean isMember(Told<Position> told, Optional<Roster> roster) {
        return roster.flatMap(r -> r.find(told.entry().holder().label())).isPresent();
    }

    private List<Statement> row(Item item, Told<Position> told) {
        Position position = told.entry();
        String id = position.dispatchId();
        Line who = new Line(notes).strong(Plain.upper(notes.shown(id, names.of(position.holder()))));
        List<String> speakers =
                position.speakers().stream().map(s -> notes.shown(id, s.name())).toList();
        who.plain(speakers.isEmpty() ? "" : " (" + Plain.list(speakers) + ")");
        Line stance = new Line(notes).plain(words(position.stance().code()));
        List<Told<Position>> all =
                item.positions().getOrDefault(position.holder().label(), List.of());
        before(all)
                .ifPresent(b -> stance.plain("; before, "
                        + Plain.day(b.entry().on().or(b::published)) + ": "
                        + words(b.entry().stance().code())));
        return List.of(who.statement(), stance.statement(), said(told));
    }

    /** The last position told before the latest one that was another. */
    static Optional<Told<Position>> before(List<Told<Position>> all) {
        for (int i = all.size() - 2; i >= 0; i--) {
            if (all.get(i).entry().stance() != all.get(all.size() - 1).entry().stance()) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    private Statement said(Told<Position> told) {
        Position position = told.entry();
        String id = position.dispatchId();
        boolean quotes = !position.quotes().isEmpty();
        List<Words> words = quotes ? position.quotes() : position.evidence();
        Line line = new Line(notes);
        List<Words> shown = words.stream()
                .sorted(Comparator.comparingInt((Words w) -> -Math.min(w.text().length(), QUOTE)))
                .limit(2)
                .sorted()
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            line.plain(i > 0 ? "; " : "").quoted(id, shown.get(i), QUOTE);
        }
        words.forEach(w -> line.cite(id, w));
        return line.statement();
    }

    private Optional<Block> silent(Item item, Optional<Roster> roster) {
        if (roster.isEmpty() || VoteAhead.isSettled(item)) {
            return Optional.empty();
        }
        List<String> silent = roster.get().members().stream()
                .filter(m -> item.positions().keySet().stream().noneMatch(m::isHeldBy))
                .map(names::of)
                .toList();
        boolean few = silent.size() <= 20;
        String which =
                few ? Plain.list(silent) : silent.size() + " of " + roster.get().size() + " members";
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(notes)
                        .plain("No dispatch tells where these members stand: " + which + ".")
                        .cite(
                                item.last().entry().dispatchId(),
                                item.last().entry().evidence().get(0))
                        .item());
    }

    private Block provision(Item item, Told<Provision> told) {
        Provision p = told.entry();
        String lead = p.absence().isEmpty()
                ? "It says"
                : p.absence().get() == Provision.Absence.EXPLICIT ? "It leaves out" : "Missed in it";
        Line line = new Line(notes)
                .strong(lead + ": ")
                .quoted(p.dispatchId(), p.evidence().get(0), QUOTE);
        p.statedBy()
                .filter(s -> !item.sponsors().contains(s.label()))
                .ifPresent(s -> line.plain(", by the account of " + notes.shown(p.dispatchId(), s.name())));
        return line.plain(".").item();
    }

    private Block amendment(Told<Amendment> told) {
        Amendment a = told.entry();
        List<String> who = a.demandedBy().stream()
                .map(p -> notes.shown(a.dispatchId(), names.of(p)))
                .distinct()
                .toList();
        String change = a.change() == Amendment.Change.UNSPECIFIED
                ? ""
                : ", " + a.change().code();
        return new Line(notes)
                .strong("Wanted by " + (who.isEmpty() ? "somebody not named" : Plain.list(who)))
                .plain(change + ": ")
                .quoted(a.dispatchId(), a.what(), QUOTE)
                .plain(".")
                .item();
    }

    /** "against-unless-changed" in words. */
    static String words(String code) {
        return switch (code) {
            case "for-with-changes" -> "for it, with changes";
            case "for" -> "for it";
            case "against" -> "against it";
            case "against-unless-changed" -> "against it unless changed";
            case "vetoed", "abstained", "sponsor", "undecided" -> code;
            default -> code.replace('-', ' ');
        };
    }
}
