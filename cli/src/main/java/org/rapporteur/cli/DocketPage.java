package org.rapporteur.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.council.Answer;
import org.rapporteur.council.Body;
import org.rapporteur.council.Member;
import org.rapporteur.council.Presidency;
import org.rapporteur.council.Roster;
import org.rapporteur.council.VoteOutlook;
import org.rapporteur.docket.Checked;
import org.rapporteur.docket.Docket;
import org.rapporteur.docket.Item;
import org.rapporteur.docket.Told;
import org.rapporteur.docket.VoteAhead;
import org.rapporteur.ledger.Amendment;
import org.rapporteur.ledger.Instrument;
import org.rapporteur.ledger.Meeting;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Position;
import org.rapporteur.ledger.Provision;
import org.rapporteur.text.Words;

/** Prints a docket for people: each instrument with its members' latest positions, what it says, what is wanted, the arithmetic. */
final class DocketPage {
    private static final int QUOTE = 90;

    private final PrintStream out;
    private final String bodyName;
    private final Optional<Body> body;
    private final Veiling veil;

    /** Takes names out of words before they are printed. */
    interface Veiling {
        String words(String dispatchId, String text);
    }

    DocketPage(PrintStream out, String bodyName, Optional<Body> body, Veiling veil) {
        this.out = out;
        this.bodyName = bodyName;
        this.body = body;
        this.veil = veil;
    }

    void print(Docket docket) {
        out.println(bodyName + ": " + Summary.count(docket.items().size(), "instrument", "instruments") + " in "
                + Summary.count(docket.dispatches(), "dispatch", "dispatches") + ".");
        int number = 0;
        for (Item item : docket.items()) {
            out.println();
            item(++number, item);
        }
        if (!docket.meetings().isEmpty()) {
            out.println();
            out.println("Meetings");
            docket.meetings()
                    .forEach(m -> out.println("  " + day(m) + "  "
                            + m.entry().type().code()
                            + by(" called by ", m.entry().calledBy())
                            + presidency(m) + ": "
                            + String.join(
                                    " / ",
                                    m.entry().evidence().stream()
                                            .map(w -> shown(m, w))
                                            .toList())));
        }
        if (!docket.measures().isEmpty()) {
            out.println();
            out.println("Other bodies");
            docket.measures()
                    .forEach(m ->
                            out.println("  " + day(m) + "  " + m.entry().body().name() + " ("
                                    + m.entry().status().code() + "): "
                                    + shown(m, m.entry().what())));
        }
        if (!docket.checked().isEmpty()) {
            out.println();
            out.println("Again, first, for the third time: by the votes on record");
            docket.checked().forEach(this::checked);
        }
        out.flush();
    }

    private void checked(Checked checked) {
        List<String> said = checked.said().stream()
                .map(w -> "\"" + veil.words(checked.dispatchId(), w.text()).replace('\n', ' ') + "\"")
                .toList();
        out.println("  " + checked.result().code().replace('-', ' ') + "  " + String.join(" ", said) + ": "
                + checked.reason());
    }

    /** Who presides by the dispatch; else, of a body whose members take turns, by the calendar, and said to be so. */
    private String presidency(Told<Meeting> told) {
        Optional<Party> party = told.entry().presidency();
        if (party.isPresent()) {
            return ", " + party.get().label() + " presiding";
        }
        Optional<LocalDate> day = told.entry().on().or(told::published);
        return body.flatMap(b ->
                        day.flatMap(d -> Presidency.of(b).in(YearMonth.from(d)).found()))
                .map(t -> " (" + t.president().code() + " presides that month: " + t.basis() + ")")
                .orElse("");
    }

    private void item(int number, Item item) {
        Instrument last = item.last().entry();
        out.println(number + ". " + last.title().best() + "   [" + item.stage() + "]");
        line("sponsors", String.join(" ", item.sponsors()));
        history(item);
        for (Told<Instrument> told : item.tellings()) {
            told.entry().obtained().ifPresent(o -> line("copy", o.who().name() + ": " + shown(told, o.words())));
        }
        positions(item);
        provisions(item);
        for (Told<Amendment> told : item.amendments()) {
            line(
                    "wanted",
                    by("", told.entry().demandedBy()) + ", "
                            + told.entry().change().code() + ": "
                            + shown(told, told.entry().what()));
        }
        for (Told<Instrument> told : item.tellings()) {
            told.entry().nextSteps().forEach(s -> line("next", shown(told, s)));
        }
        arithmetic(item);
    }

    private void history(Item item) {
        for (Told<Instrument> told : item.tellings()) {
            for (Instrument.Stage stage : told.entry().stages()) {
                String on = stage.on().map(Object::toString).orElse(day(told));
                line("stage", on + "  " + stage.code() + ": " + shown(told, stage.words()));
            }
        }
    }

    /** Members first, in the order of their codes, then bodies and groups; what a holder said before stands under it. */
    private void positions(Item item) {
        Optional<Roster> roster = roster(item);
        List<String> holders = new ArrayList<>(new TreeSet<>(item.positions().keySet()));
        holders.sort((a, b) -> Boolean.compare(!isMember(roster, a), !isMember(roster, b)));
        for (String holder : holders) {
            List<Told<Position>> all = item.positions().getOrDefault(holder, List.of());
            for (int i = all.size() - 1; i >= 0; i--) {
                boolean before = i < all.size() - 1;
                position(before ? "  before" : holder, all.get(i));
            }
        }
        roster.ifPresent(r -> {
            List<String> silent = r.members().stream()
                    .map(Member::code)
                    .filter(c -> !item.positions().containsKey(c))
                    .toList();
            if (!silent.isEmpty()) {
                line("not stated", String.join(" ", silent));
            }
        });
    }

    private static boolean isMember(Optional<Roster> roster, String holder) {
        return roster.flatMap(r -> r.find(holder)).isPresent();
    }

    private void position(String label, Told<Position> told) {
        Position position = told.entry();
        String speaker = position.speakers().isEmpty()
                ? ""
                : "  ("
                        + veil.words(
                                position.dispatchId(),
                                position.speakers().get(0).name()) + ")";
        out.println("   " + pad(label, 12) + pad(position.stance().code(), 24) + day(told) + speaker);
        List<Words> shown = position.quotes().isEmpty() ? position.evidence() : position.quotes();
        String mark = position.quotes().isEmpty() ? "" : "\"";
        for (Words words : shown) {
            out.println("   " + pad("", 12) + mark + shown(told, words) + mark);
        }
    }

    private void provisions(Item item) {
        for (Told<Provision> told : item.provisions()) {
            Provision p = told.entry();
            String adverb = p.verb().adverb().isEmpty() ? "" : p.verb().adverb() + " ";
            line(
                    p.absence().isPresent() ? "leaves out" : "says",
                    adverb + shown(told, p.evidence().get(0)));
        }
    }

    /** What the positions settle, while no vote has been told. */
    private void arithmetic(Item item) {
        if (body.isEmpty() || VoteAhead.isSettled(item)) {
            return;
        }
        Answer<VoteOutlook> outlook = VoteAhead.outlook(item, body.get());
        outlook.found()
                .ifPresentOrElse(
                        o -> o.lines().forEach(l -> line("vote", l)),
                        () -> line("vote", "not known: " + outlook.reason()));
    }

    private Optional<Roster> roster(Item item) {
        return body.flatMap(b -> VoteAhead.roster(item, b).found());
    }

    private void line(String label, String value) {
        if (!value.isBlank()) {
            out.println("   " + pad(label, 12) + value);
        }
    }

    private String shown(Told<?> told, Words words) {
        String text = veil.words(told.entry().dispatchId(), words.text())
                .replace('\n', ' ')
                .replace('\r', ' ');
        return text.length() <= QUOTE ? text : text.substring(0, QUOTE - 3) + "...";
    }

    private static String by(String before, List<Party> parties) {
        String names = String.join(" ", parties.stream().map(Party::label).toList());
        return names.isEmpty() ? "" : before + names;
    }

    private static String day(Told<?> told) {
        return told.published().map(Object::toString).orElse("undated");
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }
}
