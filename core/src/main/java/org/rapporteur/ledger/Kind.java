package org.rapporteur.ledger;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The kinds of ledger entries, in the order of the export. */
public enum Kind {
    INSTRUMENT("ins", Instrument.class, Instrument::of),
    MEETING("mtg", Meeting.class, Meeting::of),
    POSITION("pos", Position.class, Position::of),
    PROVISION("prv", Provision.class, Provision::of),
    AMENDMENT("amd", Amendment.class, Amendment::of),
    MEASURE("msr", Measure.class, Measure::of),
    RESPONSIBILITY("rsp", Responsibility.class, Responsibility::of),
    RELATION("rel", Relation.class, Relation::of),
    PERSON("per", Person.class, Person::of);

    /** What is exported as ledgers: all but ties and the list of persons to shelter. */
    public static final Set<Kind> LEDGERS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RELATION, PERSON)));

    private final String prefix;
    private final Class<? extends LedgerEntry> type;
    private final Function<Form, LedgerEntry> builder;

    Kind(String prefix, Class<? extends LedgerEntry> type, Function<Form, LedgerEntry> builder) {
        this.prefix = prefix;
        this.type = type;
        this.builder = builder;
    }

    /** The kind of an entry, without taking it apart. */
    static Kind of(LedgerEntry entry) {
        for (Kind kind : values()) {
            if (kind.type == entry.getClass()) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of ledger entry: " + entry.getClass());
    }

    /** The prefix of ids of this kind. */
    public String prefix() {
        return prefix;
    }

    LedgerEntry build(Form form) {
        return builder.apply(form);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
