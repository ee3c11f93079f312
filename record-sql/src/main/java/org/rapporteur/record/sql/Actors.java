package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.resolve.Actor;

/** The five columns of an actor: name, country, sectors, actor_id, rule. */
final class Actors {
    private Actors() {}

    static RowWriter write(RowWriter row, Actor actor) throws SQLException {
        return row.text(actor.name())
                .text(actor.country())
                .text(Code.join(actor.sectors()))
                .text(actor.id())
                .text(actor.rule());
    }

    static Actor read(Row row) throws SQLException {
        String name = row.text();
        Optional<String> country = row.findText();
        List<String> sectors = Code.split(row.text());
        Optional<String> id = row.findText();
        return new Actor(name, country, sectors, id, row.text());
    }
}
