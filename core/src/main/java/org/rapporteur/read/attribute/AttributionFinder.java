package org.rapporteur.read.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.dispatch.Section;
import org.rapporteur.read.Attribution;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.WordLists;
import org.rapporteur.read.Wording;
import org.rapporteur.read.mention.Candidate;
import org.rapporteur.read.quote.Quoted;
import org.rapporteur.text.Span;

/** Attributions of a dispatch: those that the model saw, mended where trees and quotation marks know better. */
public final class AttributionFinder {
    private final WordLists lists;

    public AttributionFinder(WordLists lists) {
        this.lists = lists;
    }

    /** Attributions in order of their cues. */
    public List<Attribution> find(
            Wording wording,
            List<Section> sections,
            List<SeenAttribution> seen,
            List<Quoted> quoted,
            List<Candidate> candidates) {
        Sources sources = new Sources(wording);
        Contents contents = new Contents(wording, quoted);
        List<SeenAttribution> found = new ArrayList<>();
        for (SeenAttribution one : new Cues(wording, lists).mended(seen)) {
            found.add(contents.mended(sources.mended(one)));
        }
        for (SeenAttribution one : new LineAttributions(wording, sections, candidates).find()) {
            found.removeIf(f -> Ranges.overlap(f.cue(), one.cue()));
            found.add(one);
        }
        found.sort(Comparator.comparingInt(a -> a.cue().first()));
        return found.stream().map(a -> inText(wording, a)).toList();
    }

    private static Attribution inText(Wording wording, SeenAttribution seen) {
        return new Attribution(
                seen.source().map(s -> span(wording, s)),
                java.util.Optional.of(span(wording, seen.cue())),
                seen.content().stream().map(c -> span(wording, c)).toList());
    }

    private static Span span(Wording wording, TokenRange range) {
        return wording.span(range.first(), range.end());
    }
}
