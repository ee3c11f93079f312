package org.rapporteur.intake;

import java.util.Optional;
import org.rapporteur.dispatch.Intake;

/** An input that holds one item. */
final class SingleSource implements Source {
    private Optional<Intake> item;

    SingleSource(Intake item) {
        this.item = Optional.of(item);
    }

    @Override
    public Optional<Intake> next() {
        Optional<Intake> next = item;
        item = Optional.empty();
        return next;
    }

    @Override
    public void close() {
        // it holds nothing open
    }
}
