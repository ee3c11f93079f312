package org.rapporteur.record.sql;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dateline;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;
import org.rapporteur.text.Words;

/** The rows of {@code dispatches}. */
final class DispatchRows {
    private DispatchRows() {}

    static void write(RowWriter to, Coding coding, String stamp, CodePoints offsets) throws SQLException {
        Dispatch d = coding.dispatch();
        Publication p = d.publication();
        to.row(d.id()).text(d.text().value()).day(p.date()).text(p.publisher());
        to.text(p.agency()).text(p.byline());
        to.text(d.layout().dateline().map(l -> l.place().text()));
        Optional<Dateline> dateline = d.layout().dateline();
        if (dateline.isPresent()) {
            to.span(offsets, dateline.get().place().span());
        } else {
            to.empty().empty();
        }
        to.day(dateline.flatMap(Dateline::date)).text(headline(d));
        to.number(offsets.codePoint(d.text().length())).text(stamp).end();
    }

    /** Sets all that a better layout or coding may change; text, date and publisher make the id and stay. */
    static void update(Session session, PreparedStatement statement, Coding coding, String stamp, CodePoints offsets)
            throws SQLException {
        Dispatch d = coding.dispatch();
        Optional<Dateline> dateline = d.layout().dateline();
        session.set(statement, 1, d.publication().agency());
        session.set(statement, 2, d.publication().byline());
        session.set(statement, 3, dateline.map(l -> l.place().text()).orElse(null));
        set(statement, 4, dateline.map(l -> offsets.codePoint(l.place().span().begin())));
        set(statement, 5, dateline.map(l -> offsets.codePoint(l.place().span().end())));
        Optional<LocalDate> date = dateline.flatMap(Dateline::date);
        statement.setDate(6, date.map(Date::valueOf).orElse(null));
        session.set(statement, 7, headline(d).orElse(null));
        statement.setString(8, stamp);
        statement.setString(9, d.id());
        statement.executeUpdate();
    }

    private static void set(PreparedStatement statement, int at, Optional<Integer> value) throws SQLException {
        if (value.isPresent()) {
            statement.setInt(at, value.get());
        } else {
            statement.setNull(at, Types.INTEGER);
        }
    }

    private static Optional<String> headline(Dispatch d) {
        return d.layout().findFirst(Section.Kind.HEADLINE).map(h -> d.text().at(h.span()));
    }

    /** What stands in the row before sections are known. */
    record Head(
            String id,
            Text text,
            CodePoints offsets,
            Publication publication,
            Optional<Dateline> dateline,
            String stamp,
            Sighting sighting) {
        Dispatch dispatch(List<Section> sections) {
            return new Dispatch(id, text, publication, new Layout(sections, dateline), sighting);
        }
    }

    static Head read(Row row) throws SQLException {
        String id = row.text();
        Text text = new Text(row.text());
        CodePoints offsets = text.codePoints();
        Optional<LocalDate> published = row.findDay();
        Publication publication = new Publication(published, row.text(), row.text(), row.text());
        Optional<String> place = row.findText();
        int begin = row.number();
        int end = row.number();
        Optional<LocalDate> date = row.findDay();
        Optional<Dateline> dateline =
                place.map(p -> new Dateline(new Words(Span.of(offsets.utf16(begin), offsets.utf16(end)), p), date));
        String stamp = row.text();
        return new Head(id, text, offsets, publication, dateline, stamp, SightingRows.read(row));
    }
}
