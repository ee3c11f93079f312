package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.brief.Brief.Block;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** Which dispatches were corrected, updated or withdrawn, by whom and why; a brief rests on no withdrawn one. */
final class NoticesPart {
    private static final int QUOTE = 120;
    private static final int FIRST_WORDS = 100;

    private final BriefSubject subject;
    private final Notes notes;

    NoticesPart(BriefSubject subject, Notes notes) {
        this.subject = subject;
        this.notes = notes;
    }

    /** Those of the day since which things are new, and later; all, where no such day is asked for. */
    List<Block> blocks(List<Notice> notices) {
        List<Block> blocks = new ArrayList<>();
        notices.stream()
                .filter(n -> subject.since().isEmpty() || subject.isNew(n.day()))
                .sorted(Comparator.comparing(
                                (Notice n) -> n.day().map(Object::toString).orElse("9999"))
                        .thenComparing(n -> n.earlier().id())
                        .thenComparing(n -> n.kind()))
                .forEach(n -> blocks.add(notice(n)));
        return blocks;
    }

    private Block notice(Notice notice) {
        String id = notice.earlier().id();
        Line line = new Line(notes).strong(notice.kind().words() + ": ").quoted(id, named(notice.earlier()), QUOTE);
        String by = notice.said().by();
        line.plain((by.isBlank() ? "" : ", by " + by)
                + notice.day().map(d -> " on " + Plain.day(d)).orElse(""));
        String why = notice.said().why();
        line.plain(why.isBlank() ? "" : " (" + Plain.cut(notes.shown(id, why), QUOTE) + ")");
        notice.later().ifPresent(l -> line.plain(", as told by ").quoted(l.id(), named(l), QUOTE));
        return line.plain(".").item();
    }

    /** Its headline, else its first words. */
    private static Words named(Dispatch dispatch) {
        Span span = dispatch.layout().sections().stream()
                .filter(s -> s.kind() == Section.Kind.HEADLINE)
                .findFirst()
                .or(() -> dispatch.layout().sections().stream()
                        .filter(s -> s.kind() == Section.Kind.LEAD || s.kind() == Section.Kind.BODY)
                        .findFirst())
                .map(Section::span)
                .orElse(Span.of(0, dispatch.text().value().length()));
        return dispatch.text().words(Span.of(span.begin(), Math.min(span.end(), span.begin() + FIRST_WORDS)));
    }
}
