package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Source;
import org.rapporteur.code.Voice;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/**
 * Edits of who says so: {@code 96-117;kind=organisation;cue=118-124}, outermost first. A source that another claim of the dispatch
 * names with the same words is the same source, with its kind; each part is quoted by the one before it unless {@code level=} says that they
 * speak together.
 */
final class SourceEdits {
    static final String FIELD = "attribution";

    static final List<String> NAMES = List.of(
            "text",
            "name",
            "country",
            "sectors",
            "id",
            "kind",
            "level",
            "cue",
            "cue_text",
            "said_at",
            "said_at_text",
            "said_on");

    private final Coding coding;
    private final Function<Span, Words> words;

    /**
     * @param words the words at code points of the dispatch
     */
    SourceEdits(Coding coding, Function<Span, Words> words) {
        this.coding = coding;
        this.words = words;
    }

    /** The parts with all that their words mean, each settled as a party already. */
    List<Part> settled(Claim claim, List<Part> said, List<Part> parties) {
        List<Source> now = claim.voice().attribution();
        boolean asCoded = isInOrder(now, parties);
        List<Part> settled = new ArrayList<>();
        int level = -1;
        for (int i = 0; i < said.size(); i++) {
            Part party = parties.get(i);
            Optional<Source> own = known(now.stream(), party);
            Optional<Source> known =
                    own.or(() -> known(coding.claims().stream().flatMap(c -> c.voice().attribution().stream()), party));
            int deepest = level + 1;
            int wanted = said.get(i)
                    .find("level")
                    .map(SourceEdits::number)
                    .orElse(own.filter(s -> asCoded).map(Source::level).orElse(deepest));
            level = Math.max(Math.max(level, 0), Math.min(wanted, deepest));
            Part part = party.with("level", Integer.toString(level))
                    .with(
                            "kind",
                            party.find("kind")
                                    .orElse(known.map(Source::kind)
                                            .orElse(Source.Kind.SPEAKER)
                                            .code()));
            part = placed(part, "cue", own.flatMap(Source::cue));
            part = placed(part, "said_at", own.flatMap(Source::saidAt));
            settled.add(part.with(
                    "said_on",
                    part.find("said_on")
                            .orElse(own.flatMap(Source::saidOn)
                                    .map(Object::toString)
                                    .orElse(""))));
        }
        return settled;
    }

    /** Whether some parts are sources of the claim in their order, so that who speaks with whom stays as it is. */
    private static boolean isInOrder(List<Source> now, List<Part> parties) {
        int last = -1;
        for (Part party : parties) {
            int at = known(now.stream(), party).map(now::indexOf).orElse(-1);
            if (at <= last) {
                return false;
            }
            last = at;
        }
        return true;
    }

    /** Words beside the source: as the person says, else as they were coded. */
    private Part placed(Part part, String name, Optional<Words> coded) {
        Optional<Words> chosen = part.find(name).map(points -> at(name, points)).or(() -> coded);
        return part.with(name, chosen.map(this::points).orElse(""))
                .with(name + "_text", chosen.map(Words::text).orElse(""));
    }

    private String points(Words chosen) {
        CodePoints offsets = coding.dispatch().text().codePoints();
        return offsets.codePoint(chosen.span().begin()) + "-"
                + offsets.codePoint(chosen.span().end());
    }

    private Words at(String name, String points) {
        Span span = Part.parse(name, points, List.of())
                .get(0)
                .points()
                .orElseThrow(
                        () -> new RapporteurException("usage", name + " stands in words of the dispatch, as 120-124"));
        return words.apply(span);
    }

    private static Optional<Source> known(Stream<Source> some, Part party) {
        return some.filter(s -> s.words().map(Words::text).orElse("").equalsIgnoreCase(party.value("text")))
                .filter(s -> !party.value("text").isEmpty() || s.actor().name().equals(party.value("name")))
                .findFirst();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new RapporteurException(
                    "usage", "level is a whole number, 0 for the outermost source, not \"" + text + "\"", e);
        }
    }

    /** A voice with the sources of settled parts; those that stay are those that were coded. */
    Voice applied(Voice voice, List<Part> parts) {
        List<Source> sources = new ArrayList<>();
        for (Part part : parts) {
            Source said = new Source(
                    part.points().map(words),
                    Meanings.actor(part, "correction"),
                    kind(part.value("kind")),
                    part.find("cue").map(points -> at("cue", points)),
                    number(part.value("level")),
                    part.find("said_at").map(points -> at("said_at", points)),
                    part.find("said_on").map(day -> SpanEdits.day("said_on", day)));
            sources.add(voice.attribution().stream()
                    .filter(s -> s.words().equals(said.words()) && Meanings.same(s.actor(), said.actor()))
                    .filter(s -> s.kind() == said.kind()
                            && s.level() == said.level()
                            && s.cue().equals(said.cue()))
                    .findFirst()
                    .orElse(said));
        }
        return new Voice(sources, voice.modality(), voice.realis(), voice.quote());
    }

    private static Source.Kind kind(String code) {
        List<String> codes = new ArrayList<>();
        for (Source.Kind kind : Source.Kind.values()) {
            if (kind.code().equals(code.toLowerCase(Locale.ROOT))) {
                return kind;
            }
            codes.add(kind.code());
        }
        throw new RapporteurException("usage", "kind is one of " + String.join(", ", codes) + ", not " + code);
    }
}
