package org.rapporteur.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds of every ballot and every set of positions, on many drawn by a seeded generator, for every body and rule. */
class VoteRulesHoldTest {
    private static final int DRAWS = 400;
    private static final List<Vote> CAST = List.of(Vote.YES, Vote.NO, Vote.ABSTAIN, Vote.NOT_VOTING);

    private final Bodies bodies = Bodies.load();
    private final Random random = new Random(27);

    /** A body with one of its rules on a day. */
    private record Setting(Roster roster, Rule rule) {}

    @Test
    void one_more_yes_never_undoes_an_adoption() {
        for (Setting setting : settings()) {
            for (int draw = 0; draw < DRAWS; draw++) {
                Map<String, Vote> votes = ballot(setting.roster());
                boolean adopted = outcome(setting, votes) == Outcome.ADOPTED;
                votes.put(anyone(setting.roster()), Vote.YES);
                assertTrue(!adopted || outcome(setting, votes) == Outcome.ADOPTED, setting.rule() + " " + votes);
            }
        }
    }

    @Test
    void a_negative_vote_of_a_permanent_member_always_prevents_adoption_where_it_may_veto() {
        for (Setting setting : settings()) {
            for (Member member : setting.roster().permanent()) {
                Map<String, Vote> votes = ballot(setting.roster());
                votes.replaceAll((code, vote) -> random.nextInt(5) > 0 ? Vote.YES : vote);
                votes.put(member.code(), Vote.NO);
                assertTrue(!setting.rule().veto() || outcome(setting, votes) != Outcome.ADOPTED, votes.toString());
            }
        }
    }

    @Test
    void a_veto_is_never_said_where_the_votes_do_not_suffice() {
        for (Setting setting : settings()) {
            for (int draw = 0; draw < DRAWS; draw++) {
                Map<String, Vote> votes = ballot(setting.roster());
                if (outcome(setting, votes) == Outcome.VETOED) {
                    assertTrue(setting.rule().quota().carries(Tally.of(votes.values())), votes.toString());
                }
            }
        }
    }

    @Test
    void what_is_carried_or_blocked_stays_so_whatever_the_open_members_do() {
        for (Setting setting : settings()) {
            for (int draw = 0; draw < DRAWS; draw++) {
                VoteOutlook outlook = outlook(setting);
                Outcome outcome = outcome(setting, completed(outlook));
                if (outlook.verdict() == VoteOutlook.Verdict.CARRIED) {
                    assertEquals(Outcome.ADOPTED, outcome, outlook.toString());
                }
                if (outlook.verdict() == VoteOutlook.Verdict.BLOCKED) {
                    assertNotEquals(Outcome.ADOPTED, outcome, outlook.toString());
                }
            }
        }
    }

    @Test
    void as_many_more_yes_votes_as_are_said_to_be_needed_carry_and_one_fewer_does_not() {
        for (Setting setting : settings()) {
            for (int draw = 0; draw < DRAWS; draw++) {
                VoteOutlook outlook = outlook(setting);
                OptionalInt more = outlook.needs().moreYes();
                if (more.isPresent()) {
                    assertEquals(Outcome.ADOPTED, outcome(setting, withYes(outlook, more.getAsInt())));
                    if (more.getAsInt() > 0) {
                        assertNotEquals(Outcome.ADOPTED, outcome(setting, withYes(outlook, more.getAsInt() - 1)));
                    }
                } else {
                    assertEquals(VoteOutlook.Verdict.BLOCKED, outlook.verdict(), outlook.toString());
                }
            }
        }
    }

    @Test
    void a_member_said_not_to_be_decisive_is_never_decisive() {
        for (Setting setting : settings()) {
            for (int draw = 0; draw < DRAWS; draw++) {
                VoteOutlook outlook = outlook(setting);
                for (String code : outlook.open()) {
                    if (!outlook.needs().pivotal().contains(code)) {
                        Map<String, Vote> votes = completed(outlook);
                        votes.put(code, Vote.YES);
                        boolean carried = outcome(setting, votes) == Outcome.ADOPTED;
                        votes.put(code, Vote.NO);
                        assertFalse(carried && outcome(setting, votes) != Outcome.ADOPTED, code + " " + votes);
                    }
                }
            }
        }
    }

    private List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (Body body : bodies.all()) {
            for (String matter : body.matters()) {
                for (LocalDate day : List.of(LocalDate.of(1964, 5, 1), LocalDate.of(2012, 5, 1))) {
                    body.rule(matter, day)
                            .found()
                            .ifPresent(rule -> body.roster(day)
                                    .found()
                                    .filter(roster -> roster.size() < 50)
                                    .ifPresent(roster -> settings.add(new Setting(roster, rule))));
                }
            }
        }
        assertTrue(settings.size() > 10);
        return settings;
    }

    private Map<String, Vote> ballot(Roster roster) {
        Map<String, Vote> votes = new TreeMap<>();
        int leaning = random.nextInt(4);
        roster.members()
                .forEach(m -> votes.put(
                        m.code(), random.nextInt(4) < leaning ? Vote.YES : CAST.get(random.nextInt(CAST.size()))));
        return votes;
    }

    private String anyone(Roster roster) {
        return roster.members().get(random.nextInt(roster.size())).code();
    }

    private VoteOutlook outlook(Setting setting) {
        Map<String, Leaning> positions = new TreeMap<>();
        int heard = random.nextInt(5);
        boolean friendly = random.nextBoolean();
        for (Member member : setting.roster().members()) {
            if (random.nextInt(5) < heard) {
                Leaning any = Leaning.values()[random.nextInt(Leaning.values().length)];
                positions.put(member.code(), friendly && random.nextInt(3) > 0 ? Leaning.FOR : any);
            }
        }
        return new Reckoning(setting.rule(), setting.roster(), positions).outlook();
    }

    /** The stated votes with the open members voting anyhow. */
    private Map<String, Vote> completed(VoteOutlook outlook) {
        Map<String, Vote> votes = new TreeMap<>();
        int leaning = random.nextInt(6);
        outlook.positions()
                .forEach((code, l) -> votes.put(
                        code,
                        l.vote()
                                .orElseGet(() -> random.nextInt(5) < leaning
                                        ? Vote.YES
                                        : List.of(Vote.NO, Vote.ABSTAIN).get(random.nextInt(2)))));
        return votes;
    }

    /** The stated votes, so many open members voting yes and the others abstaining. */
    private static Map<String, Vote> withYes(VoteOutlook outlook, int more) {
        Map<String, Vote> votes = new TreeMap<>();
        List<String> open = outlook.open();
        outlook.positions().forEach((code, l) -> votes.put(code, l.vote().orElse(Vote.ABSTAIN)));
        open.subList(0, more).forEach(code -> votes.put(code, Vote.YES));
        return votes;
    }

    private static Outcome outcome(Setting setting, Map<String, Vote> votes) {
        return Body.decision(setting.rule(), setting.roster(), votes).outcome();
    }
}
