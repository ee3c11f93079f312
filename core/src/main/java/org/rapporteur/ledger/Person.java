package org.rapporteur.ledger;

import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Words;

/**
 * A private person whom a dispatch names: a witness, a victim, a child, or somebody else without office. Kept so that exports can
 * withhold the name; never exported itself.
 *
 * @param grounds every place where the person is named
 * @param name as named most fully
 * @param standing why the name may be withheld
 * @param names every form of the name, verbatim
 */
public record Person(Grounds grounds, String name, Standing standing, List<Words> names) implements LedgerEntry {
    /** In what part a dispatch names somebody, the most in need of shelter first. */
    public enum Standing {
        MINOR,
        WITNESS,
        VICTIM,
        PRIVATE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Person {
        names = List.copyOf(names);
    }

    static Person of(Form form) {
        return new Person(
                form.grounds(), form.text("name"), form.constant(Standing.class, "standing"), form.words("name"));
    }

    @Override
    public Form form() {
        return Form.of(Kind.PERSON, grounds)
                .with("name", name)
                .with("standing", standing.code())
                .withWords("name", names);
    }
}
