import '../../chart/charts.css';
import './timeline.css';
import { add, remove, valueOf, write } from '../../api/filter';
import { CLAIMS } from '../../api/export-lines';
import { useAnswer } from '../../api/resource';
import type { Happening, Page } from '../../api/types';
import { filter, param, setFilter, setParams } from '../../app/router';
import { dayNumber, interval, isoDay } from '../../chart/days';
import { EventType } from '../../part/EventType';
import { ExportButton } from '../../part/ExportButton';
import { FilterBar } from '../../part/FilterBar';
import { Notice, ProblemNotice } from '../../part/Notice';
import { ViewHead } from '../../part/ViewHead';
import { count, partyName, placeName } from '../../part/words';
import { Histogram, type Period } from './Histogram';

interface Periods {
    readonly undated: number;
    readonly periods: readonly Period[];
}

/** How many happenings are listed at once. */
const MOST = 500;

const STEPS = ['day', 'week', 'month', 'year'] as const;

/** When it happened: how many claims fall into each period, and the happenings of the stretch that is shown. */
export default function Timeline() {
    const on = param('on') === 'published' ? 'published' : 'event';
    const yearly = useAnswer<Periods>(url(on, 'year'));
    const by = STEPS.find((s) => s === param('by')) ?? fitting(yearly.value);
    const { value, problem } = useAnswer<Periods>(by === null ? null : url(on, by));
    const [first, last] = [value?.periods[0], value?.periods.at(-1)];
    const total = value?.periods.reduce((n, p) => n + p.claims, 0);
    return (
        <>
            <ViewHead
                title="Timeline"
                tools={
                    <>
                        <label class="row">
                            <span>Each bar</span>
                            <select value={by ?? 'year'} onChange={(event) => setParams({ by: event.currentTarget.value })}>
                                {STEPS.map((s) => (
                                    <option key={s} value={s}>
                                        a {s}
                                    </option>
                                ))}
                            </select>
                        </label>
                        <label class="row">
                            <span>Day of</span>
                            <select value={on} onChange={(event) => setParams({ on: event.currentTarget.value === 'event' ? '' : 'published' })}>
                                <option value="event">the event</option>
                                <option value="published">publication</option>
                            </select>
                        </label>
                        <ExportButton what={CLAIMS} rows={total} noun="dated claim" />
                    </>
                }
            >
                {value === null || total === undefined ? '' : `${count(total, 'claim')} with a day, ${count(value.undated, 'claim')} without one; those are not drawn, and no day is guessed.`}
            </ViewHead>
            <FilterBar />
            {problem === null ? null : <ProblemNotice problem={problem} />}
            {value !== null && value.periods.length === 0 ? <Notice title="Nothing has a day">No claim under this filter tells when it happened.</Notice> : null}
            {value === null || first === undefined || last === undefined || by === null ? null : (
                <>
                    <Zoom from={first.from} to={last.to} />
                    <Histogram periods={value.periods} by={by} onPick={(p) => setFilter(add(add(filter.value, 'from', p.from), 'to', p.to))} />
                </>
            )}
            <Bars />
        </>
    );
}

/** Zooming by buttons: in to the middle half of what is shown, out to twice of it, and back to all. */
function Zoom({ from, to }: { from: string; to: string }) {
    const [a, b] = [dayNumber(from), dayNumber(to)];
    const span = Math.max(1, b - a);
    const set = (first: number, last: number) => setFilter(add(add(filter.value, 'from', isoDay(Math.round(first))), 'to', isoDay(Math.round(last))));
    return (
        <p class="row no-print">
            <button type="button" onClick={() => set(a + span / 4, b - span / 4)} disabled={span < 4}>
                Closer
            </button>
            <button type="button" onClick={() => set(a - span / 2, b + span / 2)}>
                Wider
            </button>
            <button type="button" onClick={() => set(a - span / 2, b - span / 2)}>
                Earlier
            </button>
            <button type="button" onClick={() => set(a + span / 2, b + span / 2)}>
                Later
            </button>
            <button type="button" disabled={valueOf(filter.value, 'from') === '' && valueOf(filter.value, 'to') === ''} onClick={() => setFilter(remove(remove(filter.value, 'from'), 'to'))}>
                Everything
            </button>
        </p>
    );
}

/** Happenings with a day, in order; a stretch of days is a bar, one day a tick. */
function Bars() {
    const query = write(filter.value);
    query.set('limit', String(MOST));
    const { value } = useAnswer<Page<Happening>>(`/api/happenings?${query}`);
    const dated = (value?.items ?? []).filter((h) => h.from !== null && h.to !== null).sort((a, b) => ((a.from as string) < (b.from as string) ? -1 : 1));
    if (dated.length === 0) {
        return null;
    }
    const first = Math.min(...dated.map((h) => dayNumber(h.from as string)));
    const last = Math.max(...dated.map((h) => dayNumber(h.to as string)));
    const at = (day: number) => ((day - first) / Math.max(1, last - first)) * 100;
    return (
        <section>
            <h2>Happenings in order</h2>
            {value?.next == null ? null : <p class="quiet">The first {MOST} happenings under this filter; narrow the days above to see the others.</p>}
            <ol class="rows bars">
                {dated.map((h) => {
                    const [from, to] = [at(dayNumber(h.from as string)), at(dayNumber(h.to as string))];
                    return (
                        <li key={h.happening_id}>
                            <time class="quiet">{interval(h.from, h.to)}</time>
                            <a class="claim-line" href={`/happenings/${h.happening_id}`}>
                                <EventType type={h.event_type} mode={h.event_mode} />
                                <span>
                                    {h.dyad.actor === null ? 'nobody named' : partyName(h.dyad.actor)}
                                    {h.dyad.recipient === null ? '' : ` → ${partyName(h.dyad.recipient)}`}
                                    {h.place === null ? '' : `, ${placeName(h.place)}`}
                                </span>
                            </a>
                            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                                <line x1="0" x2="100" y1="5" y2="5" />
                                <rect x={Math.min(99, from)} width={Math.max(1, to - from)} y="2" height="6" />
                            </svg>
                        </li>
                    );
                })}
            </ol>
        </section>
    );
}

/** Days where all happened within three months, months within eight years, else years. */
function fitting(yearly: Periods | null): (typeof STEPS)[number] | null {
    const [first, last] = [yearly?.periods[0], yearly?.periods.at(-1)];
    if (yearly === null) {
        return null;
    }
    const [from, to] = [valueOf(filter.value, 'from') || first?.from, valueOf(filter.value, 'to') || last?.to];
    const span = from === undefined || to === undefined ? 0 : dayNumber(to) - dayNumber(from);
    return span <= 92 ? 'day' : span <= 8 * 366 ? 'month' : 'year';
}

function url(on: string, by: string): string {
    const query = write(filter.value);
    query.set('on', on);
    query.set('by', by);
    return `/api/timeline?${query}`;
}
