package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.brief.Brief.Block;
import org.rapporteur.council.Answer;
import org.rapporteur.council.Body;
import org.rapporteur.council.VoteOutlook;
import org.rapporteur.docket.Docket;
import org.rapporteur.docket.Item;
import org.rapporteur.docket.VoteAhead;

/** What the stated positions settle of a vote to come, resting on the words in which they were stated. */
final class OutlookPart {
    private static final int MOST = 3;
    private static final Set<String> LISTED = Set.of(
            "sponsor:",
            "for:",
            "for-with-changes:",
            "undecided:",
            "against-unless-changed:",
            "against:",
            "vetoed:",
            "abstained:",
            "not-stated:");

    private final BriefSubject subject;
    private final Notes notes;
    private final Names names;

    OutlookPart(BriefSubject subject, Notes notes, Names names) {
        this.subject = subject;
        this.notes = notes;
        this.names = names;
    }

    List<Block> blocks(Docket docket) {
        List<Block> blocks = new ArrayList<>();
        if (subject.body().isEmpty()) {
            return blocks;
        }
        List<Item> open = DocketPart.wanted(docket).stream()
                .filter(i -> !VoteAhead.isSettled(i))
                .limit(MOST)
                .toList();
        for (Item item : open) {
            if (open.size() > 1) {
                blocks.add(new Brief.Heading(new Line(notes)
                        .strong(DocketPart.title(item))
                        .cite(
                                item.last().entry().dispatchId(),
                                item.last().entry().evidence().get(0))
                        .statement()));
            }
            outlook(item, subject.body().get(), blocks);
        }
        return blocks;
    }

    private void outlook(Item item, Body body, List<Block> blocks) {
        Answer<VoteOutlook> outlook = VoteAhead.outlook(item, body);
        List<Integer> grounds = grounds(item);
        if (outlook.found().isEmpty()) {
            blocks.add(new Line(notes)
                    .plain("Not known: " + outlook.reason() + ".")
                    .cite(grounds)
                    .item());
            return;
        }
        VoteOutlook found = outlook.found().get();
        List<List<Brief.Statement>> scenarios = new ArrayList<>();
        for (String sentence : found.lines()) {
            int space = sentence.indexOf(' ');
            boolean listed = space > 0 && LISTED.contains(sentence.substring(0, space));
            boolean scenario = sentence.startsWith("If ");
            String named = names.in(sentence, found.roster()).replace("not-adopted", "not adopted");
            if (scenario) {
                int colon = named.lastIndexOf(": ");
                scenarios.add(List.of(
                        new Line(notes)
                                .plain(named.substring(0, colon))
                                .cite(grounds)
                                .statement(),
                        new Line(notes)
                                .strong(ballot(named.substring(colon + 2)))
                                .statement()));
            } else if (!listed) {
                blocks.add(new Line(notes).plain(named).cite(grounds).item());
            }
        }
        blocks.add(new Brief.Table(List.of("Supposed", "Then"), scenarios));
    }

    /** "not adopted, 1-0-14." as "not adopted, 1 for, 0 against, 14 abstaining". */
    private static String ballot(String result) {
        int comma = result.lastIndexOf(", ");
        String[] votes = result.substring(comma + 2).replace(".", "").split("-", -1);
        return votes.length == 3
                ? result.substring(0, comma) + ", " + votes[0] + " for, " + votes[1] + " against, " + votes[2]
                        + " abstaining"
                : result;
    }

    /** The words that tell each holder's position best, one passage a holder. */
    private List<Integer> grounds(Item item) {
        List<Integer> grounds = new ArrayList<>();
        item.positions()
                .keySet()
                .forEach(h -> item.latest(h)
                        .ifPresent(p -> grounds.add(notes.note(
                                p.entry().dispatchId(),
                                p.entry().quotes().stream()
                                        .findFirst()
                                        .orElse(p.entry().evidence().get(0))))));
        if (grounds.isEmpty()) {
            grounds.add(notes.note(
                    item.last().entry().dispatchId(),
                    item.last().entry().evidence().get(0)));
        }
        return grounds;
    }
}
