package org.rapporteur.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.know.Country;
import org.rapporteur.know.KnownActor;
import org.rapporteur.know.RoleWord;
import org.rapporteur.know.Tenure;
import org.rapporteur.know.Term;
import org.rapporteur.know.Word;
import org.rapporteur.resolve.Actor;

/** Reads the head of a phrase, the words before its first preposition: "Russia's UN envoy Vitaly Churkin". */
final class HeadReader {
    private static final Set<String> OF_STATES = Set.of("UNO", "IGO", "EUR");
    private static final Set<String> OWN_SECTOR = Set.of("MIL", "LEG", "COP", "JUD", "REF", "CVL");
    private static final Set<String> ARMED = Set.of("REB", "UAF", "PRM", "MIL");
    private static final Set<String> COLLECTIVE = Set.of(
            "force", "forces", "group", "movement", "fighter", "organisation", "organization", "faction", "network");
    /** "The Syrian Coalition", "the Cuban Front": a country's word before them makes no government. */
    private static final Set<String> PARTISAN = Set.of("coalition", "front", "movement", "alliance", "faction");

    private static final Set<String> INSTITUTIONS =
            Set.of("court", "tribunal", "congress", "council", "commission", "federation", "union", "office");

    private static final Set<Term.Form> NAMING =
            Set.of(Term.Form.NAME, Term.Form.CAPITAL, Term.Form.CITY, Term.Form.REGION);
    private static final Set<String> BEARINGS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "greater",
            "upper",
            "lower",
            "new",
            "old",
            "downtown",
            "embattled",
            "neighboring",
            "neighbouring",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "nearby",
            "in",
            "from",
            "of",
            "un",
            "postwar");
    private final Phrase phrase;
    private final Optional<LocalDate> when;
    private final ActorContext context;
    private final PersonFinder persons;

    HeadReader(Phrase phrase, Optional<LocalDate> when, ActorContext context, PersonFinder persons) {
        this.phrase = phrase;
        this.when = when;
        this.context = context;
        this.persons = persons;
    }

    Finding read(int from, int to) {
        List<Piece> pieces = phrase.pieces(from, to);
        Optional<RoleReading> role = RoleReading.of(phrase, pieces);
        Optional<PersonFinder.Person> person = persons.find(phrase, pieces, from, to, role);
        Finding found = person.isPresent()
                ? person(person.get(), pieces, role, from, to)
                : body(pieces, role, from, to).orElseGet(() -> land(pieces, role, from, to));
        boolean foreign =
                pieces.stream().anyMatch(p -> p.role(RoleWord.Weight.FOREIGN).isPresent());
        return foreign ? found.asForeign() : found;
    }

    /** A person of the lists or of the dispatch; with a role behind the name, what is his: "Assad's forces". */
    private Finding person(
            PersonFinder.Person person, List<Piece> pieces, Optional<RoleReading> role, int from, int to) {
        Actor actor = person.actor();
        boolean owner = role.filter(r -> r.at() >= person.to()).isPresent();
        if (owner) {
            RoleReading r = role.orElseThrow();
            boolean keeps = r.sectors().isEmpty()
                    || (r.isWeak() && r.sectors().equals(List.of("GOV")))
                    || actor.sectors().contains("REB");
            List<String> sectors = keeps ? actor.sectors() : r.sectors();
            return Finding.of(
                    new Actor(plain(from, to), actor.country(), sectors, Optional.empty(), "owner+role"),
                    Finding.LISTED);
        }
        if (person.to() < to && phrase.word(person.to() - 1).possessive()) {
            return Finding.of(Finding.with(actor, actor.country(), actor.sectors(), "owner"), Finding.LISTED);
        }
        boolean outOfOffice = actor.sectors().isEmpty() || actor.rule().equals("office:former");
        boolean titled = role.filter(r -> !r.sectors().isEmpty()).isPresent();
        if ((outOfOffice && titled) || role.filter(RoleReading::former).isPresent()) {
            Optional<String> country =
                    actor.country().or(() -> country(pieces, role).map(Country::code));
            List<String> sectors = role.map(RoleReading::sectors).orElse(actor.sectors());
            return Finding.of(Finding.with(actor, country, sectors, "office+title"), Finding.PERSON);
        }
        boolean opposes = role.filter(r -> r.sectors().contains("OPP")).isPresent()
                && !actor.sectors().contains("OPP");
        return Finding.of(
                opposes
                        ? Finding.with(
                                actor, actor.country(), role.orElseThrow().sectors(), "office+title")
                        : actor,
                Finding.PERSON);
    }

    private Optional<Finding> body(List<Piece> pieces, Optional<RoleReading> role, int from, int to) {
        Optional<Piece> piece = pieces.stream()
                .filter(p -> p.findKnown(context.focus())
                        .filter(k -> !k.actor().isPerson())
                        .isPresent())
                .filter(p -> !phrase.isOnlyNear(p))
                .filter(p -> !namesAnother(p, to))
                .reduce((a, b) -> b);
        return piece.map(p -> body(p, p.findKnown(context.focus()).orElseThrow().actor(), pieces, role, from, to));
    }

    /** "Labour" is a party by itself; in "Labour Court" and "Labour Congress" it is a common word in the name of something else. */
    private boolean namesAnother(Piece piece, int to) {
        return piece.to() == piece.from() + 1
                && piece.to() < to
                && phrase.word(piece.to()).isCapital()
                && !phrase.word(piece.from()).possessive()
                && INSTITUTIONS.contains(phrase.word(piece.to()).folded())
                && piece.findKnown(context.focus())
                        .filter(k -> k.actor().kind() != KnownActor.Kind.GROUP)
                        .isPresent();
    }

    private Finding body(
            Piece piece, KnownActor known, List<Piece> pieces, Optional<RoleReading> role, int from, int to) {
        Tenure tenure = when.flatMap(known::findAt).orElseGet(known::latest);
        Optional<RoleReading> after = role.filter(r -> r.at() >= piece.to());
        boolean ofStates = tenure.country().filter(OF_STATES::contains).isPresent();
        Optional<Country> sender = ofStates ? country(before(pieces, piece), role) : Optional.empty();
        if (after.isPresent() && sender.isPresent()) {
            return role(Optional.of(sender.get()), after.get(), from, to);
        }
        if (after.isPresent() && ofStates && isMembers(after.get().at())) {
            return Finding.of(
                            new Actor(plain(from, to), Optional.empty(), List.of("GOV"), Optional.empty(), "members"),
                            Finding.LISTED)
                    .asForeign();
        }
        List<String> sectors = after.map(r -> withRole(known, tenure, r)).orElse(tenure.sectors());
        boolean whole =
                after.isEmpty() || after.filter(r -> isGroupItself(known, r)).isPresent();
        Actor actor = new Actor(
                whole ? known.name() : name(after.orElseThrow(), from, to),
                tenure.country(),
                sectors,
                whole ? Optional.of(known.id()) : Optional.empty(),
                (known.kind() == KnownActor.Kind.GROUP ? "list:armed_groups" : "list:organisations")
                        + (whole ? "" : "+role"));
        return Finding.of(actor, Finding.LISTED);
    }

    /** "FDLR rebels", "the FDLR force": the group itself, not one of its people. */
    private static boolean isGroupItself(KnownActor known, RoleReading role) {
        boolean armed = !role.isWeak()
                && !role.sectors().isEmpty()
                && ARMED.contains(role.sectors().get(0));
        return known.kind() == KnownActor.Kind.GROUP
                && (armed || COLLECTIVE.contains(role.head().phrase()));
    }

    private static List<Piece> before(List<Piece> pieces, Piece piece) {
        return pieces.stream().filter(p -> p.to() <= piece.from()).toList();
    }

    private boolean isMembers(int at) {
        String word = phrase.word(at).folded();
        return word.startsWith("member") || word.startsWith("countr") || word.startsWith("ambassador");
    }

    private static List<String> withRole(KnownActor known, Tenure tenure, RoleReading role) {
        if (role.former()) {
            return List.of("ELI");
        }
        if (role.isWeak() || role.sectors().isEmpty()) {
            return tenure.sectors();
        }
        String sector = role.sectors().get(0);
        boolean governs = known.kind() == KnownActor.Kind.GROUP && sector.equals("GOV");
        boolean own = OWN_SECTOR.contains(sector) && !(sector.equals("MIL") && known.kind() == KnownActor.Kind.GROUP);
        return own || governs ? role.sectors() : tenure.sectors();
    }

    /** A country with or without a role, or a role alone. */
    private Finding land(List<Piece> pieces, Optional<RoleReading> role, int from, int to) {
        Optional<Country> country = country(pieces, role);
        if (role.isPresent()) {
            return role(country, role.get(), from, to);
        }
        Optional<Piece> piece = landPieces(pieces).stream().reduce((a, b) -> b);
        if (piece.isEmpty()) {
            return Finding.nothing(plain(from, to));
        }
        Term.Land land = piece.get().findLand().orElseThrow();
        boolean alone = piece.get().to() == to || isCut(piece.get().to(), to);
        List<String> sectors = alone ? standing(land) : beside(piece.get().to(), to);
        String name = alone ? name(land, from, to) : plain(from, to);
        Optional<String> id = alone && sectors.equals(List.of("GOV"))
                ? Optional.of("ctr:" + land.country().code())
                : Optional.empty();
        Actor actor = new Actor(
                name,
                Optional.of(land.country().code()),
                sectors,
                id,
                land.form().name().toLowerCase(Locale.ROOT));
        return new Finding(actor, Finding.COUNTRY, true, false);
    }

    private String name(Term.Land land, int from, int to) {
        return land.form() == Term.Form.NAME ? land.country().name() : plain(from, to);
    }

    private boolean isCut(int from, int to) {
        return from < to && phrase.word(from).before() == Word.Gap.BREAK;
    }

    /** The sectors of a country's name that stands alone. */
    private List<String> standing(Term.Land land) {
        return switch (land.form()) {
            case CAPITAL, SEAT -> List.of("GOV");
            case CITY -> List.of("CVL");
            case BREAKAWAY -> List.of("PRE");
            case NAME -> context.acting() ? List.of("GOV") : List.of();
            case ADJECTIVE, INHABITANTS, REGION, PEOPLE -> context.acting() ? List.of("CVL") : List.of();
        };
    }

    /** "the Russian text", "Syrian Ahmed Hassan": a country's word before one that no list knows. */
    private List<String> beside(int from, int to) {
        if (!context.acting()) {
            return List.of();
        }
        return phrase.word(to - 1).isCapital() && phrase.word(from).isCapital() ? List.of("CVL") : List.of("GOV");
    }

    private Finding role(Optional<Country> country, RoleReading role, int from, int to) {
        Optional<String> code = country.map(Country::code);
        List<String> sectors = role.sectors();
        if (sectors.isEmpty() && code.isPresent() && context.acting()) {
            boolean partisan = PARTISAN.contains(role.head().phrase())
                    && phrase.word(role.at()).isCapital();
            sectors = List.of(partisan ? "OPP" : "GOV");
        }
        String rule = code.isPresent() ? "demonym+role" : "role";
        if (code.isEmpty()
                && !sectors.isEmpty()
                && (sectors.get(0).equals("NGO") || sectors.get(0).equals("IGO"))) {
            code = Optional.of(sectors.get(0));
        }
        Actor actor = new Actor(name(role, from, to), code, sectors, Optional.empty(), rule);
        int strength =
                country.isPresent() ? Finding.COUNTRY_AND_ROLE : sectors.isEmpty() ? Finding.NOTHING : Finding.ROLE;
        return new Finding(actor, strength, role.isWeak(), role.isAbroad());
    }

    /** The name that follows a title ("General Thierry Burkhard"), else the phrase. */
    private String name(RoleReading role, int from, int to) {
        return persons.findUnlisted(phrase, role, to).orElseGet(() -> plain(from, to));
    }

    /** The country of a head: the nearest before it; of those who are sent, the first ("Russia's Syria envoy"). */
    private Optional<Country> country(List<Piece> pieces, Optional<RoleReading> role) {
        List<Piece> lands = landPieces(pieces);
        boolean sent = role.filter(RoleReading::isAbroad).isPresent();
        Optional<Piece> chosen = sent
                ? lands.stream().findFirst()
                : lands.stream().filter(p -> !phrase.isBase(p)).reduce((a, b) -> b);
        return chosen.or(() -> lands.stream().findFirst())
                .flatMap(Piece::findLand)
                .map(Term.Land::country)
                .or(() -> sided(pieces))
                .or(() -> role.flatMap(r -> r.home(context.focus())).flatMap(persons::country));
    }

    /** "pro-Assad forces", "anti-Gaddafi fighters": of the country of the person they side with or against. */
    private Optional<Country> sided(List<Piece> pieces) {
        return pieces.stream()
                .filter(phrase::isOnlyNear)
                .flatMap(p -> p.findKnown(context.focus()).stream())
                .filter(k -> k.actor().isPerson())
                .flatMap(k -> k.actor().home().stream())
                .flatMap(code -> persons.country(code).stream())
                .findFirst();
    }

    private List<Piece> landPieces(List<Piece> pieces) {
        return pieces.stream()
                .filter(p -> p.findLand().isPresent() && !phrase.isOnlyNear(p) && !isLastName(p))
                .toList();
    }

    /** "Marcus Jordan": a place's name behind a capital word that no list knows is a person's; so is an adjective that ends the phrase, "Eva German". */
    private boolean isLastName(Piece piece) {
        int before = piece.from() - 1;
        boolean last = piece.to() == phrase.size();
        if (before < 0
                || piece.findLand()
                        .map(Term.Land::form)
                        .filter(f -> NAMING.contains(f) || f == Term.Form.ADJECTIVE && last)
                        .isEmpty()) {
            return false;
        }
        Word word = phrase.word(before);
        boolean inUpperCase = phrase.word(piece.from()).letters() == Word.Letters.ALL_CAPITALS;
        return word.isCapital()
                && !inUpperCase
                && !word.possessive()
                && !phrase.isInPiece(before)
                && !Determiners.holds(word.folded())
                && !BEARINGS.contains(word.folded())
                && phrase.word(piece.from()).before() == Word.Gap.SPACE;
    }

    String plain(int from, int to) {
        int begin = from;
        while (begin < to - 1 && Determiners.holds(phrase.word(begin).folded())) {
            begin++;
        }
        return phrase.text(begin, to);
    }
}
