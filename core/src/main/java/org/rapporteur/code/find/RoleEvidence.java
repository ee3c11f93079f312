package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Participant;
import org.rapporteur.code.find.RoleAnswer.Kind;
import org.rapporteur.code.find.RoleJudge.Side;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Role;

/**
 * What speaks for or against an answer, as names: the sort of event, how the sides stand to each other and to the country in focus, why a
 * country comes to mind, and the way through the tree from the event to a name.
 */
final class RoleEvidence {
    private static final Set<String> BODIES = Set.of("UNO", "IGO", "EUR", "NGO", "ISM", "IMG", "MNC");
    private static final int MANY = 3;
    private static final int MOST_BETWEEN = 4;
    private final Scene scene;
    private final Grammar grammar;
    private final Speakers speakers;
    private final TreePaths paths;
    private final RoleScene clause;

    RoleEvidence(Scene scene, Speakers speakers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.speakers = speakers;
        this.paths = new TreePaths(grammar);
        this.clause = new RoleScene(scene);
    }

    /** Whether a code stands for organisations of many states, not for a state. */
    static boolean isBody(String country) {
        return BODIES.contains(country);
    }

    /** The words of an event that evidence is joined with. */
    private record Event(String type, String mode, String frame, String word) {}

    private Event event(RoleQuestion question) {
        Trigger trigger = question.trigger();
        EventEntry entry = trigger.entry();
        boolean passive = trigger.isVerb() && grammar.isPassive(trigger.anchor());
        return new Event(
                question.type().name(),
                entry.meaning().orElseThrow().mode().orElse("-"),
                entry.kind() + "/" + entry.wording().place() + (passive ? "/passive" : ""),
                entry.wording().anchorWord());
    }

    /** What the event's own clause says beside its parties, the same for all answers. */
    List<String> around(RoleQuestion question) {
        return clause.of(question.trigger());
    }

    /**
     * Names of all evidence.
     *
     * @param mention that the answer rests on, if on any
     * @param countries that come to mind, with reasons
     * @param around what {@link #around} names for the question
     */
    List<String> of(
            RoleQuestion question,
            RoleAnswer answer,
            Optional<Mention> mention,
            Map<String, List<String>> countries,
            List<String> around) {
        Set<String> names = new LinkedHashSet<>();
        Event event = event(question);
        String side = question.side() == Side.ACTOR ? "A" : "R";
        String kind = side + answer.kind().name().substring(0, 2);
        String told = " told=" + question.answered();
        names.add(kind);
        names.add(kind + told);
        names.add(kind + " " + event.type + told);
        names.add(kind + " " + event.type + " " + event.frame + told);
        names.add(kind + " word=" + event.word + told);
        names.add(kind + " " + event.type + "/" + event.mode + told);
        names.add(kind + " other=" + question.answeredOther() + told + " " + event.type);
        for (String what : around) {
            names.add(kind + " " + what + told);
            names.add(kind + " " + what + " " + event.type + told);
        }
        if (answer.kind() == Kind.NOBODY) {
            ofNobody(names, kind, question, told, countries);
            return new ArrayList<>(names);
        }
        ofSides(names, kind, question, answer, event, countries);
        mention.ifPresent(m -> ofPlace(names, side, question, answer, m, event));
        return new ArrayList<>(names);
    }

    private static void ofNobody(
            Set<String> names, String kind, RoleQuestion question, String told, Map<String, List<String>> countries) {
        EventEntry.Slots slots = question.trigger().entry().slots();
        names.add(kind + " slots=" + String.join(",", question.side() == Side.ACTOR ? slots.actor() : slots.recipient())
                + told);
        names.add(kind + " here="
                + Math.min(
                        MANY,
                        countries.values().stream()
                                .filter(r -> r.contains("here"))
                                .count()));
        names.add(kind + " countries=" + Math.min(2 * MANY, countries.size()));
    }

    /** Who the answer is, beside the other side, the country in focus and the reasons for its country. */
    private static void ofSides(
            Set<String> names,
            String kind,
            RoleQuestion question,
            RoleAnswer answer,
            Event event,
            Map<String, List<String>> countries) {
        Participant first = answer.parties().get(0);
        Optional<String> country = first.actor().country();
        String sector = sector(answer.parties());
        String by = sector(question.other());
        String told = " told=" + question.answered();
        if (answer.kind() == Kind.RULES) {
            names.add(kind + " how=" + question.how());
            names.add(kind + " how=" + question.how() + " " + event.type);
            names.add(kind + " how=" + question.how() + told);
        }
        names.add(kind + " rule=" + first.actor().rule());
        names.add(kind + " " + event.type + " sector=" + sector);
        names.add(kind + " " + event.type + " sectors=" + by + ">" + sector);
        String state = country.isEmpty() ? " stateless" : isBody(country.get()) ? " body" : " state";
        names.add(kind + state);
        names.add(kind + state + " " + event.type);
        boolean same = country.isPresent()
                && question.other().stream().anyMatch(o -> o.actor().country().equals(country));
        List<String> reasons =
                country.map(c -> countries.getOrDefault(c, List.of())).orElse(List.of());
        String relation = question.other().isEmpty() ? " alone" : same ? " same" : " different";
        String where = relation + (reasons.contains("home") ? " home" : " abroad");
        names.add(kind + relation);
        names.add(kind + relation + " " + event.type);
        names.add(kind + where + " " + event.type);
        names.add(kind + where + " " + event.type + "/" + event.mode + told);
        names.add(kind + where + " " + event.type + " by=" + by + told);
        names.add(kind + where + " word=" + event.word);
        for (String why : reasons) {
            names.add(kind + " why=" + why);
            names.add(kind + " why=" + why + " " + event.type);
            names.add(kind + " why=" + why + told);
        }
        names.add(kind + " reasons=" + String.join("+", reasons));
        names.add(kind + " reasons=" + reasons.size());
        if (answer.parties().size() > 1) {
            names.add(kind + " several");
            names.add(kind + " several " + event.type);
        }
    }

    private static String sector(List<Participant> parties) {
        return parties.isEmpty() || parties.get(0).actor().sectors().isEmpty()
                ? "-"
                : parties.get(0).actor().sectors().get(0);
    }

    /** Where a mention stands to the words of the event. */
    private void ofPlace(
            Set<String> names, String side, RoleQuestion question, RoleAnswer answer, Mention mention, Event event) {
        int anchor = question.trigger().anchor();
        int head = mention.head();
        String told = " told=" + question.answered();
        String path = paths.between(anchor, head);
        if (answer.kind() == Kind.RULES) {
            names.add(side + " rules path=" + path);
        }
        names.add(side + " path=" + path);
        names.add(side + " path=" + path + " " + event.type);
        names.add(side + " path=" + path + told);
        names.add(side + " path=" + path + " " + event.frame);
        names.add(side + " path=" + path + " word=" + event.word);
        String role = scene.syntax().rolesOf(anchor).stream()
                .filter(r -> r.argument() == head)
                .map(Role::label)
                .findFirst()
                .orElse("-");
        names.add(side + " role=" + role);
        names.add(side + " role=" + role + " " + event.type);
        String order = head < anchor ? " before" : " behind";
        String far = order + " " + distance(Math.abs(head - anchor));
        names.add(side + far);
        names.add(side + far + " " + event.type);
        names.add(side + " form=" + mention.form() + " type=" + mention.type());
        names.add(side + " type=" + mention.type() + " " + event.type);
        names.add(side + " case=" + grammar.preposition(head) + " " + event.type);
        names.add(side + " relation=" + scene.token(head).relation());
        boolean clause = grammar.clauseOf(head).equals(grammar.clauseOf(anchor));
        names.add(side + (clause ? " clause" : " outside") + order + told);
        names.add(side + order + " between=" + Math.min(MOST_BETWEEN, between(anchor, head)));
        if (question.trigger().tokens().contains(head)) {
            names.add(side + " within");
        }
        boolean speaks = speakers.findSpeakingMention(scene.token(anchor).span().begin())
                .filter(m -> m.span().overlaps(mention.span()))
                .isPresent();
        if (speaks) {
            names.add(side + " speaks");
            names.add(side + " speaks " + event.type);
        }
    }

    private static String distance(int words) {
        return words <= 2 ? "2" : words <= 5 ? "5" : words <= 10 ? "10" : words <= 20 ? "20" : "more";
    }

    /** Known parties named between two words of one sentence. */
    private long between(int a, int b) {
        return scene.mentionsIn(scene.sentenceOf(a)).stream()
                .filter(m -> m.head() > Math.min(a, b) && m.head() < Math.max(a, b))
                .filter(m -> scene.actor(m).isResolved())
                .count();
    }
}
