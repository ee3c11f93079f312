package org.rapporteur.read.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.dispatch.Section;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.Wording;
import org.rapporteur.read.mention.Candidate;

/**
 * Attributions by the layout of a line alone: "Churkin: No sanctions" and "Draft unbalanced: envoys" in headlines, "PENCE: Well,
 * ..." in transcripts, a quotation with its speaker behind a dash.
 */
final class LineAttributions {
    private static final int LONGEST_SOURCE = 8;
    private static final Set<String> DASHES = new TreeSet<>(Set.of("-", "--", "\u2013", "\u2014", "\u2015"));
    private static final String OPENING = "\"\u201c\u2018'";
    private static final String CLOSING = "\"\u201d\u2019'";
    private final Wording wording;
    private final List<Section> sections;
    private final List<Candidate> candidates;

    LineAttributions(Wording wording, List<Section> sections, List<Candidate> candidates) {
        this.wording = wording;
        this.sections = sections;
        this.candidates = candidates;
    }

    List<SeenAttribution> find() {
        List<SeenAttribution> found = new ArrayList<>();
        for (Section section : sections) {
            if (section.kind().isRead()) {
                int first = wording.firstTokenBehind(section.span().begin());
                int end = wording.endTokenBefore(section.span().end());
                if (end - first >= 3) {
                    speakerFirst(first, end).or(() -> speakerLast(first, end)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<SeenAttribution> speakerFirst(int first, int end) {
        int begin = isOneOf(first, OPENING) ? first + 1 : first;
        for (int colon = begin + 1; colon < Math.min(end - 1, begin + LONGEST_SOURCE); colon++) {
            if (wording.word(colon).equals(":")) {
                TokenRange source = new TokenRange(begin, colon);
                return isSpeaker(source)
                        ? Optional.of(new SeenAttribution(
                                new TokenRange(colon, colon + 1),
                                Optional.of(source),
                                List.of(content(colon + 1, end))))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The final stop of a single sentence is left out; speech of several keeps it. */
    private TokenRange content(int first, int end) {
        int last = end;
        Sentence sentence = wording.syntax().sentenceOf(first);
        boolean single = sentence.endToken() >= end;
        if (single && last - 1 > first && wording.word(last - 1).equals(".")) {
            last--;
        }
        return new TokenRange(first, last);
    }

    private Optional<SeenAttribution> speakerLast(int first, int end) {
        int last = wording.word(end - 1).equals(".") ? end - 1 : end;
        for (int sign = last - 2; sign > Math.max(first, last - LONGEST_SOURCE); sign--) {
            boolean colon = wording.word(sign).equals(":");
            boolean dash = DASHES.contains(wording.word(sign))
                    && isOneOf(sign - 1, CLOSING)
                    && isOneOf(first, OPENING + CLOSING);
            if (colon && wording.syntax().sentenceOf(first).endToken() < end) {
                return Optional.empty();
            }
            if (colon || dash) {
                TokenRange source = new TokenRange(sign + 1, last);
                return isSpeaker(source)
                        ? Optional.of(new SeenAttribution(
                                new TokenRange(sign, sign + 1),
                                Optional.of(source),
                                List.of(new TokenRange(first, sign))))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a mention of somebody who can speak is all there is. */
    private boolean isSpeaker(TokenRange source) {
        for (Candidate candidate : candidates) {
            boolean speaks = candidate.type() == Mention.Type.PERSON
                    || candidate.type() == Mention.Type.ORGANISATION
                    || candidate.type() == Mention.Type.COUNTRY;
            boolean all = candidate.phrase().first() <= source.first()
                    && candidate.phrase().end() >= source.end();
            boolean name = candidate
                    .name()
                    .filter(n -> n.first() == source.first() && n.end() == source.end())
                    .isPresent();
            boolean whole = candidate.phrase().equals(source);
            if (speaks
                    && candidate.form() != Mention.Form.PRONOUN
                    && (whole || name || all && source.holds(candidate.head()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOf(int token, String signs) {
        String word = wording.word(token);
        return word.length() == 1 && signs.indexOf(word.charAt(0)) >= 0;
    }
}
