package org.rapporteur.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ledger.Person.Standing;

/** Whose names an export leaves out. The usual one is {@link #WITNESSES}: witnesses and minors. */
public enum Withholding {
    /** Every name stands as printed. */
    NONE(EnumSet.noneOf(Standing.class)),
    /** Witnesses and minors. */
    WITNESSES(EnumSet.of(Standing.MINOR, Standing.WITNESS)),
    /** Witnesses, minors and victims. */
    VICTIMS(EnumSet.of(Standing.MINOR, Standing.WITNESS, Standing.VICTIM)),
    /** Everybody without an office. */
    PRIVATE(EnumSet.allOf(Standing.class));

    private final Set<Standing> withheld;

    Withholding(Set<Standing> withheld) {
        this.withheld = withheld;
    }

    public boolean withholds(Person person) {
        return withholds(person.standing());
    }

    public boolean withholds(Standing standing) {
        return withheld.contains(standing);
    }

    /** Whether it leaves out every name that another does. */
    public boolean covers(Withholding other) {
        return withheld.containsAll(other.withheld);
    }

    /** The one with this word of the command line. */
    public static Optional<Withholding> find(String word) {
        return List.of(values()).stream().filter(w -> w.code().equals(word)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of the command line. */
    public static List<String> words() {
        return List.of(values()).stream().map(Withholding::code).toList();
    }

    /** The veil over one dispatch: what its entries say of private persons decides which names go. */
    public Veil veil(List<LedgerEntry> entries) {
        return Veil.over(entries.stream()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .filter(this::withholds)
                .toList());
    }
}
