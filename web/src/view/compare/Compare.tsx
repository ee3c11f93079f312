import { useList } from '../../api/use-list';
import { useAnswer } from '../../api/resource';
import type { FullHappening, Happening } from '../../api/types';
import { param, withParams } from '../../app/router';
import { interval } from '../../chart/days';
import { EventType } from '../../part/EventType';
import { FilterBar } from '../../part/FilterBar';
import { Notice, ProblemNotice } from '../../part/Notice';
import { Pager } from '../../part/Pager';
import { ViewHead } from '../../part/ViewHead';
import { count, partyName } from '../../part/words';
import { CompareTable } from './CompareTable';
import { disputedFirst } from './comparison';

/** Happenings that more than one report tells of; the chosen one is laid out report by report. */
export default function Compare() {
    const { value, problem } = useList<Happening>('/api/happenings', { least: '2', sort: '-claims', limit: '60', total: 'true' });
    const told = disputedFirst(value?.items ?? []);
    const all = value?.total ?? told.length;
    const chosen = param('select') || (told[0]?.happening_id ?? '');
    const full = useAnswer<FullHappening>(chosen === '' ? null : `/api/happenings/${encodeURIComponent(chosen)}`);
    return (
        <>
            <ViewHead title="Compare sources">
                {value === null ? '' : `${count(all, 'happening')} told more than once${all > told.length ? `; here ${told.length} that are told most` : ''}. Those on which reports differ come first.`}
            </ViewHead>
            <FilterBar />
            {problem === null ? null : <ProblemNotice problem={problem} />}
            {value !== null && told.length === 0 ? <Notice title="Nothing to compare">Every happening under this filter is told once. Read more dispatches on the same events, or widen the filter.</Notice> : null}
            <div class="stack">
                {full.problem === null ? null : <ProblemNotice problem={full.problem} />}
                {full.value === null ? null : <CompareTable claims={full.value.claims} />}
                {told.length === 0 ? null : (
                    <section>
                        <h2>Told more than once</h2>
                        <ul class="rows">
                            {told.map((h) => (
                                <li key={h.happening_id} class="incident-row" data-chosen={h.happening_id === chosen}>
                                    <a class="claim-line pick" data-replace href={withParams({ select: h.happening_id })} aria-current={h.happening_id === chosen ? 'true' : undefined}>
                                        <EventType type={h.event_type} mode={h.event_mode} />
                                        <span>
                                            {h.dyad.actor === null ? 'nobody named' : partyName(h.dyad.actor)}
                                            {h.dyad.recipient === null ? '' : ` → ${partyName(h.dyad.recipient)}`}
                                        </span>
                                        <span class="quiet">
                                            {interval(h.from, h.to)} · {count(h.claim_ids.length, 'claim')}, {count(h.sources.independent, 'source')}
                                        </span>
                                        {h.disagreements.length === 0 ? null : <span class="hedge">differ on {h.disagreements.map((d) => d.field).join(', ')}</span>}
                                    </a>
                                </li>
                            ))}
                        </ul>
                        <Pager next={value?.next ?? null} />
                    </section>
                )}
            </div>
        </>
    );
}
