import { useAnswer } from '../../api/resource';
import type { FullHappening } from '../../api/types';
import { path } from '../../app/router';
import { interval } from '../../chart/days';
import { TollChart } from '../../chart/TollChart';
import { CopyLine } from '../../part/CopyLine';
import { EventType } from '../../part/EventType';
import { ProblemNotice } from '../../part/Notice';
import { count, partyName, placeName } from '../../part/words';
import { CompareTable } from './CompareTable';
import { inTime } from './comparison';
import { Disagreements } from './Disagreements';

/** One happening with everything that is told of it, source by source. */
export default function HappeningPage() {
    const id = path.value[1] ?? '';
    const { value: h, problem } = useAnswer<FullHappening>(`/api/happenings/${encodeURIComponent(id)}`);
    if (problem !== null) {
        return <ProblemNotice problem={problem} />;
    }
    if (h === null) {
        return <p class="quiet">Opening the happening …</p>;
    }
    const title = titleOf(h);
    return (
        <div class="stack">
            <div>
                <p class="quiet row">
                    <EventType type={h.event_type} mode={h.event_mode} />
                    <span>{interval(h.from, h.to)}</span>
                    <span>{h.place === null ? 'no place told' : placeName(h.place)}</span>
                    {h.standing === 'actual' ? null : <span class="hedge">{h.standing}</span>}
                </p>
                <h1 tabIndex={-1} class="capital">
                    <bdi>{title}</bdi>
                </h1>
                <p class="quiet">
                    {count(h.claims.length, 'claim')} in {count(h.dispatches, 'dispatch', 'dispatches')} from {count(h.sources.independent, 'independent source')}
                </p>
            </div>
            {h.figures.length === 0 ? null : (
                <section>
                    <h2>What each source counts</h2>
                    <TollChart figures={h.figures} />
                </section>
            )}
            <section>
                <h2>Reports side by side</h2>
                <CompareTable claims={h.claims} />
            </section>
            <Disagreements happening={h} />
            <section class="no-print">
                <h2>Cite</h2>
                <CopyLine name="Link" line={`${location.origin}/happenings/${h.happening_id}`} />
                <CopyLine name="BibTeX" line={`@misc{${h.happening_id}, title = {${title.replace(/[{}\\]/g, '')}}, howpublished = {Rapporteur record, happening ${h.happening_id}}, note = {${count(h.sources.independent, 'independent source')}}}`} />
            </section>
        </div>
    );
}

/** "government forces → more than 200 people", as far as parties are told. */
function titleOf(h: FullHappening): string {
    const { actor, recipient } = h.dyad;
    const who = actor === null ? 'Nobody named' : partyName(actor);
    return recipient === null || recipient.name === null ? `${who}: ${inTime(h.claims)[0]?.trigger.text ?? h.event_type.toLowerCase()}` : `${who} → ${partyName(recipient)}`;
}
