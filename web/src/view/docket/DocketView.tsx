import './docket.css';
import { useAnswer } from '../../api/resource';
import type { Body, Docket, DocketInstrument } from '../../api/docket-types';
import { go, param, path } from '../../app/router';
import { ProblemNotice, Notice } from '../../part/Notice';
import { ViewHead } from '../../part/ViewHead';
import { count } from '../../part/words';
import { InstrumentPanel } from './InstrumentPanel';
import { Matrix } from './Matrix';
import { Around } from './Around';

/** The docket of a body: who says what of which draft, what each draft holds, and what the vote would come to. */
export default function DocketView() {
    const bodies = useAnswer<{ items: readonly Body[] }>('/api/bodies');
    const known = [...(bodies.value?.items ?? [])].sort((a, b) => b.instruments - a.instruments || (a.name < b.name ? -1 : 1));
    const body = path.value[1] ?? known[0]?.id;
    const docket = useAnswer<Docket>(body === undefined ? null : `/api/dockets/${encodeURIComponent(body)}`);
    const problem = bodies.problem ?? docket.problem;
    if (problem !== null) {
        return <ProblemNotice problem={problem} />;
    }
    if (docket.value === null) {
        return <p class="quiet">Opening the docket …</p>;
    }
    const d = docket.value;
    const chosen = d.instruments.find((i) => i.id === param('instrument')) ?? mostDiscussed(d.instruments);
    return (
        <>
            <ViewHead
                title={`Docket: ${d.name}`}
                tools={
                    <label class="row">
                        <span>Body</span>
                        <select value={body} onChange={(event) => go(`/docket/${encodeURIComponent(event.currentTarget.value)}`)}>
                            {known.map((b) => (
                                <option key={b.id} value={b.id}>
                                    {b.name} ({b.instruments})
                                </option>
                            ))}
                        </select>
                    </label>
                }
            >
                {count(d.instruments.length, 'instrument')} in {count(d.dispatches, 'dispatch', 'dispatches')}. {d.withdrawn === 0 ? '' : `${count(d.withdrawn, 'withdrawn dispatch', 'withdrawn dispatches')} left out. `}
                Members that nobody heard are “not stated”, never guessed.
            </ViewHead>
            {d.instruments.length === 0 ? (
                <Notice title="Nothing is before this body">No dispatch in the record tells of a draft, statement or treaty of it.</Notice>
            ) : (
                <>
                    <Matrix docket={d} chosen={chosen?.id ?? ''} />
                    {chosen === undefined ? null : <InstrumentPanel body={d.body} instrument={chosen} key={chosen.id} />}
                </>
            )}
            <Around docket={d} />
        </>
    );
}

/** The instrument of which most is said, the later one where two are equal: what a newcomer wants to see first. */
function mostDiscussed(instruments: readonly DocketInstrument[]): DocketInstrument | undefined {
    const said = (i: DocketInstrument) => Object.values(i.positions).reduce((n, p) => n + p.length, i.provisions.length + i.amendments.length);
    return instruments.reduce<DocketInstrument | undefined>((best, i) => (best === undefined || said(i) >= said(best) ? i : best), undefined);
}
