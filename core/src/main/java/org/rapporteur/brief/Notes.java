package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** Numbers the passages that a brief cites, in the order in which it first cites them. The same words have one number. */
final class Notes {
    private static final int HEADLINE = 90;

    private final Map<String, Dispatch> dispatches = new TreeMap<>();
    private final Map<String, List<Cited>> cited = new TreeMap<>();
    private final Veiling veil;
    private int last;

    private record Cited(int number, Span span) {}

    Notes(Collection<Dispatch> dispatches, Veiling veil) {
        dispatches.forEach(d -> this.dispatches.put(d.id(), d));
        this.veil = veil;
    }

    /** The number of some words of a dispatch. */
    int note(String dispatchId, Words words) {
        List<Cited> known = cited.computeIfAbsent(dispatchId, k -> new ArrayList<>());
        for (Cited one : known) {
            if (one.span().equals(words.span())) {
                return one.number();
            }
        }
        known.add(new Cited(++last, words.span()));
        return last;
    }

    String shown(String dispatchId, String words) {
        return Plain.line(veil.words(dispatchId, words));
    }

    Dispatch dispatch(String id) {
        Dispatch dispatch = dispatches.get(id);
        if (dispatch == null) {
            throw new IllegalArgumentException("no dispatch " + id + " in this brief");
        }
        return dispatch;
    }

    /** The dispatches cited, in the order of their first numbers. */
    List<Brief.Source> sources() {
        List<Brief.Source> sources = new ArrayList<>();
        cited.forEach((id, passages) -> sources.add(source(dispatch(id), passages)));
        sources.sort((a, b) -> Integer.compare(
                a.passages().get(0).number(), b.passages().get(0).number()));
        return sources;
    }

    private Brief.Source source(Dispatch dispatch, List<Cited> some) {
        List<Brief.Passage> passages = new ArrayList<>();
        for (Cited one : some) {
            String text = dispatch.text().value();
            passages.add(new Brief.Passage(
                    one.number(),
                    shown(dispatch.id(), dispatch.text().at(one.span())),
                    text.codePointCount(0, one.span().begin()),
                    text.codePointCount(0, one.span().end())));
        }
        String publisher = dispatch.publication().publisher().isEmpty()
                ? dispatch.publication().agency()
                : dispatch.publication().publisher();
        return new Brief.Source(
                name(dispatch), publisher, dispatch.publication().date(), file(dispatch), dispatch.id(), passages);
    }

    /** The file without its folders, with the item of it. */
    private static String file(Dispatch dispatch) {
        String path = dispatch.sighting().file().replace('\\', '/');
        String item = dispatch.sighting().item();
        return path.substring(path.lastIndexOf('/') + 1) + (item.isEmpty() ? "" : ", " + item);
    }

    private String name(Dispatch dispatch) {
        return dispatch.layout()
                .findFirst(Section.Kind.HEADLINE)
                .map(s -> Plain.cut(shown(dispatch.id(), dispatch.text().at(s.span())), HEADLINE))
                .orElse("");
    }

    /** How a source without words of its own is called: its publisher or agency, else the dispatch. */
    String teller(String dispatchId) {
        Dispatch dispatch = dispatch(dispatchId);
        String agency = dispatch.publication().agency();
        String publisher = dispatch.publication().publisher();
        String known = agency.isEmpty() ? publisher : agency;
        return known.isEmpty() ? "the dispatch itself" : known;
    }
}
