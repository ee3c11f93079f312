import { useAnswer } from '../../api/resource';
import type { Census, Dispatch, Incident, Page, Session } from '../../api/types';
import { shortDay } from '../../chart/days';
import { ProblemNotice } from '../../part/Notice';
import { ViewHead } from '../../part/ViewHead';
import { count } from '../../part/words';
import { DispatchRow } from '../dispatches/DispatchRow';
import { IncidentRow } from '../incidents/IncidentRow';
import { Empty } from './Empty';
import { Intake } from './Intake';

/** The start page: what the record holds and where to begin; an empty record teaches. */
export function Home() {
    const { value: census, problem } = useAnswer<Census>('/api/record');
    const session = useAnswer<Session>('/api/session').value;
    if (problem !== null) {
        return <ProblemNotice problem={problem} />;
    }
    if (census === null) {
        return <p class="quiet">Opening the record …</p>;
    }
    if (census.dispatches === 0) {
        return <Empty session={session} />;
    }
    return (
        <>
            <ViewHead title="The record">
                {count(census.dispatches, 'dispatch', 'dispatches')} {census.dispatches === 1 ? 'tells' : 'tell'} of {count(census.happenings, 'happening')} in {count(census.claims, 'claim')}
                {census.published_from !== null && census.published_to !== null ? `, published ${shortDay(census.published_from)} – ${shortDay(census.published_to)}` : ''}.
            </ViewHead>
            <Latest />
            {session?.may.includes('post') ? <Intake /> : null}
        </>
    );
}

function Latest() {
    const dispatches = useAnswer<Page<Dispatch>>('/api/dispatches?limit=8').value;
    const incidents = useAnswer<Page<Incident>>('/api/incidents?sort=-killed&limit=6').value;
    return (
        <div class="columns">
            <section>
                <h2>Latest dispatches</h2>
                <ul class="rows">
                    {dispatches?.items.map((d) => (
                        <DispatchRow dispatch={d} key={d.dispatch_id} />
                    ))}
                </ul>
                <p class="onward">
                    <a href="/dispatches">All dispatches</a>
                </p>
            </section>
            <section>
                <h2>Gravest incidents</h2>
                <ul class="rows">
                    {incidents?.items.map((i) => (
                        <IncidentRow incident={i} key={i.happening_id} />
                    ))}
                </ul>
                <p class="onward">
                    <a href="/incidents">All incidents</a>
                </p>
            </section>
        </div>
    );
}
