package org.rapporteur.know;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.RapporteurException;
import org.rapporteur.text.Digest;

/**
 * What is known of actors before any dispatch is read: countries, organisations, armed groups, offices and role nouns.
 * {@code Knowledge.load().findLongest(Words.of("Arab League envoys"), 0)} gives the Arab League. Immutable, safe for many threads.
 */
public final class Knowledge {
    private static final String[] BODY = {"id", "name", "aliases", "country", "sectors", "from", "to"};
    private static final String[] OFFICE = {"person", "aliases", "office", "country", "sectors", "from", "to"};
    private static final String[] ROLE = {"phrase", "sectors", "weight", "reach"};
    private static final String[] STUDY = {"name", "aliases", "country", "sectors", "from", "to"};

    private final Countries countries;
    private final Lexicon lexicon;
    private final List<KnownActor> actors;
    private final Map<String, List<KnownActor>> bySurname;
    private final List<Table> tables;
    private final States states;
    private final Optional<LocalDate> day;
    private final String version;

    private Knowledge(List<Table> tables, Optional<Table> study) {
        this.tables = List.copyOf(tables);
        this.countries = new Countries(tables.get(0), tables.get(1));
        Roles roles = new Roles(tables.get(5), tables.get(6));
        KnownActors known = new KnownActors();
        study.ifPresent(known::addStudy);
        known.addOffices(tables.get(4));
        known.addBodies(tables.get(2), KnownActor.Kind.ORGANISATION, "org");
        known.addBodies(tables.get(3), KnownActor.Kind.GROUP, "grp");
        List<KnownActors.Named> named = known.all();
        this.actors = named.stream().map(KnownActors.Named::actor).toList();
        this.lexicon = lexicon(named, countries, roles);
        this.bySurname = surnames(named);
        this.states = new States(tables.get(8), countries);
        this.day = Optional.empty();
        this.version = version(tables, study);
    }

    private Knowledge(Knowledge other, LocalDate day) {
        this.tables = other.tables;
        this.countries = other.countries;
        this.actors = other.actors;
        this.lexicon = other.lexicon;
        this.bySurname = other.bySurname;
        this.states = other.states;
        this.day = Optional.of(day);
        this.version = other.version;
    }

    /**
     * The same as names were meant on a day: "Moscow" in 1980 is the Soviet Union, and of two bodies of one name the one that was gone by then is
     * not meant. Without a day, as today.
     */
    public Knowledge asOf(Optional<LocalDate> then) {
        return then.map(day -> new Knowledge(this, day)).orElse(this);
    }

    /** Opens the data files of the program. */
    public static Knowledge load() {
        return new Knowledge(
                List.of(
                        Table.resource(
                                "countries.tsv",
                                "code",
                                "name",
                                "aliases",
                                "adjectives",
                                "inhabitants",
                                "capitals",
                                "seats"),
                        Table.resource("places.tsv", "names", "country", "kind"),
                        Table.resource("organisations.tsv", BODY),
                        Table.resource("armed_groups.tsv", BODY),
                        Table.resource("offices.tsv", OFFICE),
                        Table.resource("roles.tsv", ROLE),
                        Table.resource("titles.tsv", ROLE),
                        Table.resource("sectors.tsv", "code", "meaning"),
                        Table.resource("states.tsv", "code", "words", "from", "to", "then")),
                Optional.empty());
    }

    /** The same with a study's own actors, which come before all others. Columns: name, aliases, country, sectors, from, to. */
    public Knowledge withActors(Path tsv) {
        try {
            Table study = Table.of(tsv.getFileName().toString(), Files.readAllBytes(tsv), STUDY);
            return new Knowledge(tables, Optional.of(study));
        } catch (IOException e) {
            throw new RapporteurException("actors-unreadable", "reading the list of actors " + tsv, e);
        }
    }

    public Countries countries() {
        return countries;
    }

    /** All actors of the lists: a study's, persons, organisations, armed groups. */
    public List<KnownActor> actors() {
        return actors;
    }

    /** What the longest name beginning at a word may stand for. */
    public Optional<Found> findLongest(List<Word> words, int at) {
        return lexicon.findLongest(words, at)
                .map(m -> new Found(m.length(), meant(m.terms(), words.subList(at, at + m.length()))));
    }

    private List<Term> meant(List<Term> terms, List<Word> words) {
        if (day.isEmpty()) {
            return terms;
        }
        List<Term> lasting = lasting(terms, day.get());
        if (!states.changed(day.get())) {
            return lasting;
        }
        String folded = words.stream().map(Word::folded).collect(Collectors.joining(" "));
        return lasting.stream()
                .map(t -> t instanceof Term.Land land
                        ? new Term.Land(states.on(land.country(), folded, day.get()), land.form())
                        : t)
                .toList();
    }

    /** Without the bodies that were gone on a day, where another of the same name was not. */
    private static List<Term> lasting(List<Term> terms, LocalDate day) {
        List<Term> lasting = terms.size() < 2
                ? terms
                : terms.stream()
                        .filter(t -> !(t instanceof Term.Known known)
                                || known.actor().isPerson()
                                || !known.actor().isPastAt(day))
                        .toList();
        return lasting.stream().anyMatch(Term.Known.class::isInstance) ? lasting : terms;
    }

    /** Persons of the list by their last name as folded ("assad"). */
    public List<KnownActor> findBySurname(String folded) {
        return bySurname.getOrDefault(folded, List.of());
    }

    /** Meaning of each sector code, in the order of sectors.tsv. */
    public List<String> sectors() {
        return tables.get(7).rows().stream().map(r -> r.text(0)).toList();
    }

    /** Digest of all data files: {@code know_} and 24 hexadecimal digits. */
    public String version() {
        return version;
    }

    /**
     * A name found.
     *
     * @param length how many words it has
     * @param terms what it may stand for, the likeliest first
     */
    public record Found(int length, List<Term> terms) {
        public Found {
            terms = List.copyOf(terms);
        }
    }

    private static Lexicon lexicon(List<KnownActors.Named> named, Countries countries, Roles roles) {
        Lexicon lexicon = new Lexicon();
        for (KnownActors.Named actor : named) {
            Term term = new Term.Known(actor.actor());
            actor.names().forEach(n -> lexicon.add(n, term));
        }
        countries.names().forEach(n -> lexicon.add(n.text(), n.land()));
        roles.names().forEach(n -> lexicon.add(n.text(), n.role()));
        return lexicon;
    }

    private static Map<String, List<KnownActor>> surnames(List<KnownActors.Named> named) {
        Map<String, List<KnownActor>> map = new TreeMap<>();
        for (KnownActors.Named entry : named) {
            if (entry.actor().isPerson()) {
                for (List<Word> words : entry.names()) {
                    List<KnownActor> holders =
                            map.computeIfAbsent(words.get(words.size() - 1).folded(), k -> new ArrayList<>(1));
                    if (words.size() > 1 && !holders.contains(entry.actor())) {
                        holders.add(entry.actor());
                    }
                }
            }
        }
        return map;
    }

    private static String version(List<Table> tables, Optional<Table> study) {
        Digest digest = Digest.of("knowledge", 1);
        tables.forEach(t -> digest.field(t.name(), Digest.sha256Hex(t.bytes())));
        study.ifPresent(t -> digest.field("study", Digest.sha256Hex(t.bytes())));
        return digest.id("know");
    }
}
