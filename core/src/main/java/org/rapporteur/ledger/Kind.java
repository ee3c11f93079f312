package org.rapporteur.ledger;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The kinds of ledger entries, in the order of the export. */
public enum Kind {
    INSTRUMENT("ins", Instrument::of),
    MEETING("mtg", Meeting::of),
    POSITION("pos", Position::of),
    PROVISION("prv", Provision::of),
    AMENDMENT("amd", Amendment::of),
    MEASURE("msr", Measure::of),
    RESPONSIBILITY("rsp", Responsibility::of),
    RELATION("rel", Relation::of),
    PERSON("per", Person::of);

    /** What is exported as ledgers: all but ties and the list of persons to shelter. */
    public static final Set<Kind> LEDGERS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RELATION, PERSON)));

    private final String prefix;
    private final Function<Form, LedgerEntry> builder;

    Kind(String prefix, Function<Form, LedgerEntry> builder) {
        this.prefix = prefix;
        this.builder = builder;
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
