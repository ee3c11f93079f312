package org.rapporteur.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;
import org.rapporteur.read.attribute.AttributionFinder;
import org.rapporteur.read.coref.Coreference;
import org.rapporteur.read.mention.Candidate;
import org.rapporteur.read.mention.KnownNames;
import org.rapporteur.read.mention.MentionFinder;
import org.rapporteur.read.quote.QuoteMarks;
import org.rapporteur.read.quote.Quoted;
import org.rapporteur.read.quote.Speakers;

/**
 * From what a model sees to a reading: mentions with their phrases, quotations with their speakers, attributions, entities. The
 * rules alone, without any model; safe for many threads.
 */
public final class Interpreter {
    private static final int NOBODY = -1;

    private final MentionFinder mentions;
    private final AttributionFinder attributions;
    private final Speakers speakers;
    private final Coreference coreference;
    private final String model;

    /**
     * @param known what is known of names
     * @param model name and digest of the model, for the reading's provenance
     */
    public Interpreter(WordLists lists, KnownNames known, String model) {
        this.mentions = new MentionFinder(lists, known);
        this.attributions = new AttributionFinder(lists);
        this.speakers = new Speakers(lists);
        this.coreference = new Coreference(lists, known);
        this.model = model;
    }

    public Reading interpret(Dispatch dispatch, Seen seen) {
        Wording wording = new Wording(dispatch.text(), seen.syntax());
        List<Candidate> candidates = mentions.find(wording, seen.names(), seen.nominals());
        List<Quoted> quoted = quoted(dispatch, seen.syntax());
        List<Attribution> found =
                attributions.find(wording, dispatch.layout().sections(), seen.attributions(), quoted, candidates);
        List<Quotation> quotations = speakers.quotations(wording, quoted, found, candidates);
        Coreference.Clusters clusters = coreference.join(
                wording,
                candidates,
                seen.affinity(),
                speakersOf(wording, candidates, quotations),
                within(wording, candidates, quotations));
        return new Reading(
                dispatch,
                seen.syntax(),
                mentions(wording, candidates, clusters),
                clusters.entities(),
                found,
                quotations,
                model);
    }

    private static List<Quoted> quoted(Dispatch dispatch, Syntax syntax) {
        List<Integer> begins =
                syntax.sentences().stream().map(s -> s.span().begin()).toList();
        List<Quoted> found = new ArrayList<>();
        for (Section section : dispatch.layout().sections()) {
            if (section.kind().isRead()) {
                found.addAll(QuoteMarks.find(dispatch.text().value(), section.span(), begins));
            }
        }
        return found;
    }

    /** By mention within a quotation, who speaks there; the inner of two quotations decides. */
    private static Map<Integer, Integer> speakersOf(
            Wording wording, List<Candidate> candidates, List<Quotation> quotations) {
        int[] begins = begins(wording, candidates);
        int[] speakers = new int[begins.length];
        Arrays.fill(speakers, NOBODY);
        for (Quotation quotation : quotations) {
            int speaker = quotation.speaker().orElse(NOBODY);
            for (int i = 0; speaker != NOBODY && i < begins.length; i++) {
                if (quotation.span().contains(begins[i])) {
                    speakers[i] = speaker;
                }
            }
        }
        Map<Integer, Integer> found = new TreeMap<>();
        for (int i = 0; i < speakers.length; i++) {
            if (speakers[i] != NOBODY) {
                found.put(i, speakers[i]);
            }
        }
        return found;
    }

    /** Where the head of each candidate begins. */
    private static int[] begins(Wording wording, List<Candidate> candidates) {
        return candidates.stream()
                .mapToInt(c -> wording.token(c.head()).span().begin())
                .toArray();
    }

    /** Mentions in direct speech. */
    private static Set<Integer> within(Wording wording, List<Candidate> candidates, List<Quotation> quotations) {
        Set<Integer> found = new TreeSet<>();
        for (Quotation quotation : quotations) {
            for (int i = 0; quotation.direct() && i < candidates.size(); i++) {
                if (quotation
                        .span()
                        .contains(wording.token(candidates.get(i).head()).span())) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    private static List<Mention> mentions(Wording wording, List<Candidate> candidates, Coreference.Clusters clusters) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate c = candidates.get(i);
            found.add(new Mention(
                    i,
                    wording.span(c.phrase().first(), c.phrase().end()),
                    c.head(),
                    c.type(),
                    c.form(),
                    clusters.entityOf().get(i)));
        }
        return found;
    }
}
