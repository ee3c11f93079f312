package org.rapporteur.code.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.code.Claim;
import org.rapporteur.ledger.Grounds;
import org.rapporteur.ledger.Ids;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Position;
import org.rapporteur.ledger.Stance;
import org.rapporteur.read.Quotation;
import org.rapporteur.read.Sentence;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/**
 * Puts what is said of stands together, holder by holder and instrument by instrument, into one position each. A vote outweighs
 * words; praise and blame together are "for, with changes"; what is refused as it stands is "against unless changed".
 */
final class PositionFinder {
    private final Scene scene;
    private final Holders holders;
    private final StandDays days;
    private final List<Claim> claims;

    PositionFinder(Scene scene, Holders holders, Speakers speakers, List<Claim> claims) {
        this.scene = scene;
        this.holders = holders;
        this.days = new StandDays(scene, speakers);
        this.claims = claims;
    }

    /** All that is known of one holder's stand on one instrument. */
    private static final class Account {
        private final Paper paper;
        private final Party holder;
        private final Map<String, Party> speakers = new LinkedHashMap<>();
        private final Set<String> kinds = new TreeSet<>();
        private final Set<Span> spans = new TreeSet<>();
        private final Set<LocalDate> days = new TreeSet<>();
        private boolean conditional;

        private Account(Paper paper, Party holder) {
            this.paper = paper;
            this.holder = holder;
        }

        private void add(Stand stand, Holder who) {
            kinds.add(stand.kind());
            spans.add(stand.span());
            conditional |= stand.conditional();
            who.speaker().ifPresent(s -> speakers.putIfAbsent(s.name(), s));
        }

        private boolean has(String... some) {
            for (String kind : some) {
                if (kinds.contains(kind)) {
                    return true;
                }
            }
            return false;
        }

        private Stance stance() {
            boolean wants = has("change", "weak", "demand");
            if (has("vetoed")) {
                return Stance.VETOED;
            }
            if (has("abstained")) {
                return Stance.ABSTAINED;
            }
            if (has("sponsor")) {
                return Stance.SPONSOR;
            }
            if (has("voted-against")) {
                return conditional ? Stance.AGAINST_UNLESS_CHANGED : Stance.AGAINST;
            }
            if (has("voted-for")) {
                return Stance.FOR;
            }
            if (has("block")) {
                return Stance.AGAINST_UNLESS_CHANGED;
            }
            boolean against = has("against", "bad");
            boolean pro = has("for", "good");
            if (against && !pro) {
                return conditional || wants ? Stance.AGAINST_UNLESS_CHANGED : Stance.AGAINST;
            }
            if (wants || against || conditional && pro) {
                return Stance.FOR_WITH_CHANGES;
            }
            return pro ? Stance.FOR : has("absent") ? Stance.NOT_STATED : Stance.UNDECIDED;
        }
    }

    List<Position> find(List<Stand> stands, List<Paper> papers) {
        Map<String, Account> accounts = new TreeMap<>();
        for (Paper paper : papers) {
            sponsored(paper, accounts);
        }
        for (Stand stand : stands) {
            for (Holder who : stand.holders()) {
                Account account = account(accounts, stand.paper(), who.party());
                account.add(stand, who);
                days.find(stand).ifPresent(account.days::add);
            }
        }
        List<Position> found = new ArrayList<>();
        accounts.values().forEach(a -> found.add(position(a)));
        return found;
    }

    private static Account account(Map<String, Account> accounts, Paper paper, Party holder) {
        return accounts.computeIfAbsent(paper.id() + " " + holder.label(), k -> new Account(paper, holder));
    }

    /** Who stands behind a text holds it, whatever else he says of it. */
    private void sponsored(Paper paper, Map<String, Account> accounts) {
        for (Actor sponsor : paper.sponsors()) {
            String code = sponsor.country().orElse("");
            boolean body = Set.of("IGO", "EUR", "UNO", "NGO").contains(code);
            String name = body || code.isEmpty() ? sponsor.name() : holders.stateName(code);
            if (name.isBlank() || code.equals("UNO")) {
                continue;
            }
            Account account = account(accounts, paper, new Party(code, name, Optional.empty()));
            account.kinds.add("sponsor");
            account.spans.add(scene.phrase(paper.first()));
        }
    }

    private Position position(Account account) {
        List<Words> evidence = account.spans.stream().map(scene::words).toList();
        String id = Ids.of(Kind.POSITION, scene.reading().dispatch().id(), account.paper.id(), account.holder.label());
        List<String> told = claims.stream()
                .filter(c -> account.spans.stream()
                        .anyMatch(s -> s.overlaps(c.predicate().trigger().span())))
                .map(Claim::id)
                .toList();
        return new Position(
                new Grounds(id, scene.reading().dispatch().id(), evidence, told),
                account.paper.id(),
                account.holder,
                List.copyOf(account.speakers.values()),
                account.stance(),
                quotes(account),
                account.days.stream().reduce((a, b) -> b));
    }

    /** Quotations in the sentences that tell the stand, and, but for votes cast, those next to them by the same holder. */
    private List<Words> quotes(Account account) {
        Set<Integer> near = new TreeSet<>();
        int beside = account.has("vetoed", "abstained", "absent", "voted-for", "voted-against") ? 0 : 1;
        for (Span span : account.spans) {
            for (Sentence sentence : scene.syntax().sentences()) {
                if (sentence.span().overlaps(span)) {
                    for (int i = sentence.index() - beside; i <= sentence.index() + beside; i++) {
                        near.add(i);
                    }
                }
            }
        }
        List<Words> found = new ArrayList<>();
        for (Quotation quotation : scene.reading().quotations()) {
            boolean here = scene.syntax().sentences().stream()
                    .anyMatch(s -> near.contains(s.index()) && s.span().overlaps(quotation.span()));
            boolean theirs = quotation
                    .speaker()
                    .map(m -> scene.reading().mentions().get(m))
                    .flatMap(holders::of)
                    .or(() -> holders.speakersAt(quotation.span().begin()).stream()
                            .findFirst())
                    .filter(h -> h.key().equals(account.holder.label()))
                    .isPresent();
            boolean ofText = holders.isTextAt(quotation.span().begin());
            if (here && theirs && !ofText) {
                found.add(scene.words(quotation.span()));
            }
        }
        return found;
    }
}
