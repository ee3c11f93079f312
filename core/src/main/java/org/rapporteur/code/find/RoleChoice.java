package org.rapporteur.code.find;

import java.util.List;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Participants;
import org.rapporteur.code.lexicon.EventEntry.Kind;

/**
 * Who acts, and on whom, where the rules found nobody whom the sentence names: evidence is weighed for everybody named nearby and for the
 * countries of the passage. Whom the rules found in words stays, so does the body before which a text is tabled, and where several meet or fight,
 * all of them act.
 */
final class RoleChoice {
    private final RoleAnswers answers;
    private final RoleJudge judge;

    RoleChoice(Scene scene, Parties parties, Speakers speakers, RoleJudge judge) {
        this.answers = new RoleAnswers(scene, parties, speakers);
        this.judge = judge;
    }

    /** The participants of an event, completed. */
    ParticipantFinder.Found complete(
            Trigger trigger, EventType type, ParticipantFinder.Found found, List<Sketch> before) {
        Participants told = found.participants();
        List<Participant> actors = choose(new RoleQuestion(
                RoleJudge.Side.ACTOR, trigger, type, told.actors(), told.recipients(), before, found.how()));
        if (actors.size() > 1 && trigger.entry().kind() == Kind.MUTUAL) {
            return found.with(new Participants(actors, told.recipients()));
        }
        List<Participant> recipients = choose(new RoleQuestion(
                RoleJudge.Side.RECIPIENT, trigger, type, told.recipients(), actors, before, found.how()));
        return found.with(new Participants(actors, recipients));
    }

    private List<Participant> choose(RoleQuestion question) {
        if (isSettled(question) || question.isAnsweredInWords() && !judge.reviewsNamed()) {
            return question.told();
        }
        List<RoleAnswer> found = answers.find(question);
        int chosen = found.size() == 1
                ? 0
                : judge.choose(question.side(), question.trigger().span(), found);
        return found.get(chosen).parties();
    }

    /** A text is tabled before its body; those who flee do it to nobody. */
    private static boolean isSettled(RoleQuestion question) {
        if (question.side() == RoleJudge.Side.ACTOR) {
            return false;
        }
        boolean tabled = question.type() == EventType.REQUEST
                && question.how().equals(Implied.TABLED)
                && !question.told().isEmpty();
        return tabled || question.type() == EventType.RETREAT && Flights.isFlight(question.trigger());
    }
}
