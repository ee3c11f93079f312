import './digest.css';
import { useAnswer } from '../../api/resource';
import type { Dispatch, Incident } from '../../api/types';
import { path } from '../../app/router';
import { longDay } from '../../chart/days';
import { bounds } from '../../chart/toll-words';
import { countryName } from '../../part/countries';
import { EventType } from '../../part/EventType';
import { ProblemNotice } from '../../part/Notice';
import { ViewHead } from '../../part/ViewHead';
import { count, dispatchTitle, outlet, partyName } from '../../part/words';
import { breakable } from '../../text/breakable';

interface Days {
    readonly undated: number;
    readonly items: readonly { readonly day: string; readonly dispatches: number; readonly claims: number }[];
}

interface Told extends Incident {
    readonly sentences: readonly { readonly claim_id: string; readonly dispatch_id: string; readonly text: string }[];
}

interface Day {
    readonly day: string;
    readonly previous?: string | null;
    readonly next?: string | null;
    readonly dispatches: readonly Dispatch[];
    readonly countries: readonly { readonly country: string | null; readonly happenings: readonly Told[] }[];
}

/** What the dispatches of a day tell, country by country; prints as a memo with numbered notes. */
export default function Digest() {
    const days = useAnswer<Days>('/api/digest');
    const day = path.value[1] ?? days.value?.items[0]?.day;
    const digest = useAnswer<Day>(day === undefined ? null : `/api/digest/${encodeURIComponent(day)}`);
    const problem = days.problem ?? digest.problem;
    if (problem !== null) {
        return <ProblemNotice problem={problem} />;
    }
    if (days.value !== null && days.value.items.length === 0) {
        return <ViewHead title="Daily digest">No dispatch in the record says when it was published.</ViewHead>;
    }
    if (digest.value === null) {
        return <p class="quiet">Putting the day together …</p>;
    }
    const d = digest.value;
    const notes = new Map(d.dispatches.map((x, i) => [x.dispatch_id, i + 1]));
    return (
        <>
            <ViewHead
                title={longDay(d.day)}
                tools={
                    <>
                        {d.previous ? <a href={`/digest/${d.previous}`}>Day before</a> : null}
                        {d.next ? <a href={`/digest/${d.next}`}>Day after</a> : null}
                        <button type="button" onClick={() => window.print()}>
                            Print
                        </button>
                    </>
                }
            >
                {count(d.dispatches.length, 'dispatch', 'dispatches')} of this day {d.dispatches.length === 1 ? 'tells' : 'tell'} of {count(d.countries.reduce((n, c) => n + c.happenings.length, 0), 'happening')}.
            </ViewHead>
            <div class="digest">
                <div>
                    {d.countries.map((c) => (
                        <section key={c.country ?? ''}>
                            <h2 class="capital">{c.country === null ? 'No country told' : countryName(c.country)}</h2>
                            <ul class="digest-lines">
                                {c.happenings.map((h) => (
                                    <Line key={h.happening_id} told={h} notes={notes} />
                                ))}
                            </ul>
                        </section>
                    ))}
                    <section>
                        <h2>Dispatches</h2>
                        <ol class="notes">
                            {d.dispatches.map((x) => (
                                <li key={x.dispatch_id}>
                                    <a href={`/dispatches/${x.dispatch_id}`} class="source-text">
                                        {dispatchTitle(x)}
                                    </a>{' '}
                                    <span class="quiet">{outlet(x)}</span>
                                </li>
                            ))}
                        </ol>
                    </section>
                </div>
                <nav class="no-print" aria-label="Days">
                    <h3>Days</h3>
                    <ul class="day-list">
                        {days.value?.items.map((x) => (
                            <li key={x.day}>
                                <a href={`/digest/${x.day}`} aria-current={x.day === d.day ? 'date' : undefined}>
                                    <time>{x.day}</time> <span class="quiet">{count(x.claims, 'claim')}</span>
                                </a>
                            </li>
                        ))}
                    </ul>
                </nav>
            </div>
        </>
    );
}

function Line({ told, notes }: { told: Told; notes: ReadonlyMap<string, number> }) {
    const { actor, recipient } = told.dyad;
    return (
        <li>
            <span class="digest-head">
                <EventType type={told.event_type} mode={told.event_mode} />{' '}
                <a href={`/happenings/${told.happening_id}`}>
                    <bdi>{actor === null ? 'Nobody named' : partyName(actor)}</bdi>
                    {recipient === null ? null : (
                        <>
                            {' → '}
                            <bdi>{partyName(recipient)}</bdi>
                        </>
                    )}
                </a>
                {told.tolls.map((t) => (
                    <strong key={t.unit + t.scope}>
                        {' '}
                        {bounds(t.low, t.high)} {t.unit}
                    </strong>
                ))}
            </span>
            {told.sentences.map((s) => (
                <p class="source-text" dir="auto" key={s.claim_id}>
                    {breakable(s.text)}{' '}
                    <a class="note" href={`/dispatches/${s.dispatch_id}?claim=${s.claim_id}`} aria-label={`note ${notes.get(s.dispatch_id) ?? ''}: in its sentence, ${s.claim_id}`}>
                        [{notes.get(s.dispatch_id) ?? '·'}]
                    </a>
                </p>
            ))}
        </li>
    );
}
