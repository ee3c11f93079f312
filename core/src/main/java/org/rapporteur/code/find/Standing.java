package org.rapporteur.code.find;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Participant;
import org.rapporteur.code.lexicon.WordList;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.Actor;

/** What public standing participants have, by the sectors and countries of {@code standing.tsv}. */
final class Standing {
    private static final Set<Mention.Type> PARTIES =
            Set.of(Mention.Type.PERSON, Mention.Type.ORGANISATION, Mention.Type.COUNTRY, Mention.Type.NATIONALITY);
    private static final Set<String> RIVALS = Set.of("PTY", "LEG", "ELI");
    private static final Set<String> OWN = Set.of("i", "we", "us", "me", "our", "my", "you", "your", "ourselves");
    private static final List<String> PUBLIC = List.of("office", "armed", "organised");
    private static final int LEAST_SENTENCES = 3;
    private final Scene scene;
    private final WordList list;
    private final boolean political;
    /** Entities that some mention calls by the name of a country. */
    private final Set<Integer> countries = new HashSet<>();

    Standing(Scene scene) {
        this.scene = scene;
        this.list = scene.codebook().standing();
        this.political = tellsOfPolitics();
        scene.reading().mentions().stream()
                .filter(m -> m.type() == Mention.Type.COUNTRY)
                .forEach(m -> countries.add(m.entity()));
    }

    /** Holds an office, bears arms for or against a state, or is a body or movement. */
    boolean isPublic(Participant participant) {
        return PUBLIC.stream().anyMatch(kind -> is(participant.actor(), kind));
    }

    /** Whether every other sentence, and three at least, speaks of somebody of public standing: politics is what is told here. */
    boolean isPoliticalDispatch() {
        return political;
    }

    private boolean tellsOfPolitics() {
        Set<Integer> sentences = new HashSet<>();
        for (Mention mention : scene.reading().mentions()) {
            Actor actor = scene.resolved().actor(mention);
            if (PUBLIC.stream().anyMatch(kind -> is(actor, kind))) {
                sentences.add(scene.sentenceOf(mention.head()).firstToken());
            }
        }
        return sentences.size() >= LEAST_SENTENCES
                && 2 * sentences.size() >= scene.syntax().sentences().size();
    }

    boolean anyPublic(List<Participant> participants) {
        return participants.stream().anyMatch(this::isPublic);
    }

    boolean isArmed(Participant participant) {
        return is(participant.actor(), "armed") || is(participant.actor(), "outlaw");
    }

    boolean isOffice(Participant participant) {
        return is(participant.actor(), "office");
    }

    /** Rules, means to, or bears arms: experts, watchdogs and aid agencies have a voice alone. */
    boolean hasPower(Participant participant) {
        return isOffice(participant)
                || isArmed(participant)
                || participant.actor().sectors().contains("OPP")
                || participant.actor().sectors().contains("IGO");
    }

    /** A politician by name, or people of a party or parliament: they fight with words. */
    boolean isPolitician(Participant participant) {
        if (!isOffice(participant) || isArmed(participant)) {
            return false;
        }
        boolean person = mention(participant)
                .filter(m -> m.type() == Mention.Type.PERSON && m.form() != Mention.Form.NOMINAL)
                .isPresent();
        return person || participant.actor().sectors().stream().anyMatch(RIVALS::contains);
    }

    /** A person by name or pronoun, not "a man". */
    boolean isNamedPerson(Participant participant) {
        return !isArmed(participant)
                && mention(participant)
                        .filter(m -> m.type() == Mention.Type.PERSON && m.form() != Mention.Form.NOMINAL)
                        .isPresent();
    }

    /** A person, a group, an organisation or a country, by the mention its words are. */
    boolean isParty(Participant participant) {
        return mention(participant).filter(m -> PARTIES.contains(m.type())).isPresent();
    }

    boolean isCountry(Participant participant) {
        return mention(participant)
                .filter(m -> m.type() == Mention.Type.COUNTRY
                        || m.form() == Mention.Form.PRONOUN && countries.contains(m.entity()))
                .isPresent();
    }

    /** "We", "you": the speaker's own side or anybody at all. */
    static boolean isSpeakersOwn(Participant participant) {
        return participant
                .words()
                .filter(w -> OWN.contains(w.text().toLowerCase(java.util.Locale.ROOT))
                        && !w.text().equals("US"))
                .isPresent();
    }

    private Optional<Mention> mention(Participant participant) {
        return participant.words().flatMap(w -> scene.findMentionAt(w.span()));
    }

    private boolean is(Actor actor, String kind) {
        return actor.sectors().stream().anyMatch(s -> list.is(s, kind))
                || actor.country().filter(c -> list.is(c, kind)).isPresent();
    }
}
