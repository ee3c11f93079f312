package org.rapporteur.code.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Responsibility.Report;
import org.rapporteur.read.Quotation;
import org.rapporteur.read.Token;
import org.rapporteur.resolve.Amount;
import org.rapporteur.text.Span;

/** The report a dispatch tells of: its title, how many were interviewed for it. */
final class ReportFinder {
    private static final Set<String> SOURCES = Set.of("NGO", "UNO", "IGO", "EUR");
    private static final int TITLE_AWAY = 6;

    private final Scene scene;
    private final Grammar grammar;

    ReportFinder(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /**
     * The report, where one of those who say so is an organisation or the report itself.
     *
     * @param charge where the words of the charge begin
     */
    Optional<Report> find(List<Party> saidBy, int charge) {
        boolean organised = saidBy.stream()
                .anyMatch(p -> SOURCES.contains(p.code())
                        || p.words().filter(w -> isReport(w.span())).isPresent());
        return organised ? report(charge) : Optional.empty();
    }

    private boolean isReport(Span span) {
        return scene.tokensIn(span).stream()
                .anyMatch(t ->
                        Set.of("report", "panel", "it", "inquiry", "commission").contains(grammar.lemma(t.index())));
    }

    private Optional<Report> report(int charge) {
        for (Token token : scene.syntax().tokens()) {
            boolean section =
                    scene.sentenceOf(token.index()).section() == org.rapporteur.dispatch.Section.Kind.CROSSHEAD;
            if (grammar.lemma(token.index()).equals("report")
                    && token.upos().name().equals("NOUN")
                    && !section) {
                return Optional.of(new Report(title(), interviews(charge), scene.words(scene.phrase(token.index()))));
            }
        }
        return Optional.empty();
    }

    /** The quotation behind "titled", "entitled", "called". */
    private String title() {
        for (Token token : scene.syntax().tokens()) {
            boolean names = Set.of("titled", "entitled", "title", "entitle").contains(grammar.lemma(token.index()));
            for (Quotation quotation : names ? scene.reading().quotations() : List.<Quotation>of()) {
                int away = quotation.span().begin() - token.span().end();
                if (away >= 0 && away <= TITLE_AWAY) {
                    String title = scene.text().at(quotation.span());
                    return title.endsWith(".") || title.endsWith(",") ? title.substring(0, title.length() - 1) : title;
                }
            }
        }
        return "";
    }

    /** The number beside the word of interviewing that stands nearest to the charge. */
    private String interviews(int charge) {
        Optional<Amount> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Token token : scene.syntax().tokens()) {
            int away = Math.abs(token.span().begin() - charge);
            if (away >= least || !grammar.lemma(token.index()).startsWith("interview")) {
                continue;
            }
            Span sentence = scene.sentenceOf(token.index()).span();
            Optional<Amount> nearest = scene.resolved().amounts().stream()
                    .filter(a -> sentence.contains(a.words().span()))
                    .min(Comparator.comparingInt(a ->
                            Math.abs(a.words().span().begin() - token.span().begin())));
            if (nearest.isPresent()) {
                best = nearest;
                least = away;
            }
        }
        return best.map(a -> a.whole().orElse(a).words().text()).orElse("");
    }
}
